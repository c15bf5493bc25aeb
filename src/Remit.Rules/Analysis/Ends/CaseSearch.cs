using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// Where something is computed, looks for a case decided alone in which one fact may grow without end, all else standing
/// still: it tries and goes back.
/// </summary>
internal sealed class CaseSearch(Agreement agreement, DecisionKind kind, Fact growing)
{
    // Relations between computed facts may need very many tries.
    private const int MostTries = 500;

    private int tries;

    /// <summary>The question with every fact that is asked; null when none is found.</summary>
    public Question? Complete(Question begun) =>
        Complete(begun, [.. kind.Facts.Where(fact => fact.Derive is null && !begun.Facts.ContainsKey(fact.Key))]);

    private Question? Complete(Question question, ImmutableArray<Fact> open)
    {
        if (++tries > MostTries || Alone(question) is not { } inquiry)
        {
            return null;
        }

        if (open.IsEmpty)
        {
            return GrowsWithoutEnd(inquiry) ? question : null;
        }

        return new Tries(inquiry, open[0])
            .Places.Select(place => Complete(question.With(open[0].Key, place.ValueOf(open[0])), open[1..]))
            .FirstOrDefault(found => found is not null);
    }

    /// <summary>The inquiry, when the answer may still be to decide alone.</summary>
    private Inquiry? Alone(Question question) =>
        Inquiry.Of(agreement, kind, question).TryGet(out var inquiry) && MayBeAlone(inquiry) ? inquiry : null;

    private static bool MayBeAlone(Inquiry inquiry) =>
        inquiry.Diagram.Root.Levels.Ascending is [.., >= Level.DecideTell];

    private bool GrowsWithoutEnd(Inquiry inquiry) =>
        growing.Riskier == RiskySide.Lower
        || (!kind.Facts.Any(fact => IsNothingTimes(fact, inquiry.Places)) && StaysAlone(inquiry));

    /// <summary>Whether what grows is multiplied by 0: nothing of something is no decision.</summary>
    private bool IsNothingTimes(Fact whole, Places places) =>
        whole.Derive is { Operator: DerivationOperator.Multiply } derive
        && (
            Grows(derive.Left) ? derive.Right
            : Grows(derive.Right) ? derive.Left
            : null
        )
            is { Fact: { } factor }
        && places[factor] is { IsNotApplicable: false, At: 0 };

    private bool Grows(DerivationPart part) =>
        part.Fact is { } key
        && (string.Equals(key, growing.Key, StringComparison.Ordinal) || kind.BuildsOn(kind.FindFact(key)!, growing));

    /// <summary>Tries ten times as much, again and again, as far as numbers go.</summary>
    private bool StaysAlone(Inquiry inquiry)
    {
        for (var at = inquiry.Places[growing.Key]!.Value.At * 10; !Figures.IsTooLarge(at); at *= 10)
        {
            var further = inquiry.Question.With(growing.Key, Place.Number(at).ValueOf(growing));
            var asked = Inquiry.Of(agreement, kind, further);
            if (!asked.TryGet(out var there))
            {
                return asked.Problems.All(problem =>
                    string.Equals(problem.Code, Computation.TooLargeCode, StringComparison.Ordinal)
                );
            }

            if (!MayBeAlone(there))
            {
                return false;
            }
        }

        return true;
    }
}
