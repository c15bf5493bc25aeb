using System.Collections.Immutable;
using Remit.Documents;
using Remit.Rules;

namespace Remit.Web.Features.Drafts;

/// <summary>
/// Reads an area of a document back as answers about a line, where a line says exactly that: what was taken along as a
/// file comes back as something one can go on working on.
/// </summary>
internal sealed class AreaAnswers(LineArea areas)
{
    /// <summary>The answers of a line that means the area; null where the area says more than a line can.</summary>
    /// <param name="area">The area.</param>
    /// <param name="agreement">The document it stands in.</param>
    /// <param name="days">When the lines of the draft are tried.</param>
    public GivenAnswers? Of(Area area, Agreement agreement, DraftDays days)
    {
        if (area is not { Outcomes.Length: <= 1, Boundaries.Length: <= 1, Decisions: [var kind] })
        {
            return null;
        }

        var own = Own(area, kind);
        return LineTexts
            .StartersCalled(area.Name)
            .Select(starter => own.With(LineAnswers.Starter, starter.Key))
            .Append(own)
            .FirstOrDefault(answers => Means(answers, area, agreement, days));
    }

    private static GivenAnswers Own(Area area, DecisionKind kind)
    {
        var mine = kind.Grants.FirstOrDefault(grant =>
            string.Equals(grant.Id, LineArea.Mine, StringComparison.Ordinal)
        );
        var fact = kind.Facts is [var only] ? only : null;
        var upTo = mine?.When is [{ Ranges: [{ High.At: var most }] }] ? most : (decimal?)null;
        var given = GivenAnswers
            .None.With(LineAnswers.Title, area.Name)
            .With(LineAnswers.Measure, MeasureOf(fact).ToString())
            .With(LineAnswers.PerMonth, mine?.Limits is [var limit] ? Answered.Write(limit.Bound) : Answered.None)
            .With(LineAnswers.Outcome, area.Outcomes is [var outcome] ? outcome.Text : Answered.None)
            .With(LineAnswers.Never, area.Boundaries is [var never] ? never : Answered.None);
        given = upTo is { } size ? given.With(LineAnswers.UpTo, Answered.Write(size)) : given;
        return fact?.Unit is { } unit ? given.With(LineAnswers.Unit, unit) : given;
    }

    private static Measure MeasureOf(Fact? fact) =>
        fact?.Kind switch
        {
            FactKind.Money => Measure.Money,
            FactKind.Number => Measure.Number,
            FactKind.Days => Measure.Days,
            _ => Measure.None,
        };

    // What a line means is known in one place; this only asks there.
    private bool Means(GivenAnswers answers, Area area, Agreement agreement, DraftDays days)
    {
        var line = DraftLine.In(Guid.Empty, Guid.Empty, 0);
        line.Answer(answers);
        var currency = agreement.Currency ?? Currency.Of("EUR");
        return LineSteps.IsSized(line)
            && areas.Of(line, currency, days, ImmutableHashSet<string>.Empty).TryGet(out var made)
            && IsSame(agreement, area, Called(made, area.Decisions[0]));
    }

    /// <summary>Whether two areas would be written alike in a document.</summary>
    /// <param name="agreement">The document.</param>
    /// <param name="one">One area.</param>
    /// <param name="other">The other.</param>
    public static bool IsSame(Agreement agreement, Area one, Area other) =>
        string.Equals(Text(agreement, one), Text(agreement, other), StringComparison.Ordinal);

    private static string Text(Agreement agreement, Area area) =>
        AgreementWriter.Write(
            new()
            {
                Contributor = agreement.Contributor,
                Lead = agreement.Lead,
                Currency = agreement.Currency,
                InForce = agreement.InForce,
                Areas = [area],
            }
        );

    // The name in files and the words of a question may differ, as they do between languages.
    private static Area Called(Area made, DecisionKind like) =>
        new()
        {
            Name = made.Name,
            Outcomes = made.Outcomes,
            Boundaries = made.Boundaries,
            Decisions =
            [
                new(
                    like.Name,
                    [.. made.Decisions[0].Facts.Select(fact => Asking(fact, like))],
                    made.Decisions[0].Grants
                )
                {
                    Title = made.Decisions[0].Title,
                },
            ],
        };

    private static Fact Asking(Fact fact, DecisionKind like) =>
        new()
        {
            Key = fact.Key,
            Kind = fact.Kind,
            Currency = fact.Currency,
            Unit = fact.Unit,
            Ask = like.FindFact(fact.Key)?.Ask,
        };
}
