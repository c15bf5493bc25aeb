using System.Collections.Immutable;
using Remit.Documents;
using Remit.Rules;

namespace Remit.Web.Features.Drafts;

/// <summary>
/// Reads an area of a document back as answers about a line, where a line says exactly that, or about several that stand
/// under one heading: what was taken along as a file comes back as something one can go on working on. A file in another
/// language, a line called anew and other days of the try-out, which are those of the whole page, are no difference.
/// </summary>
internal sealed class AreaAnswers(LineArea areas)
{
    /// <summary>What lines mean, and those that stand in the draft for it; none where the area says more.</summary>
    /// <param name="area">The area.</param>
    /// <param name="agreement">The document it stands in.</param>
    /// <param name="days">When the lines of the draft are tried.</param>
    /// <param name="known">The lines of the draft, those that stand first.</param>
    public ImmutableArray<ReadLine> Of(
        Area area,
        Agreement agreement,
        DraftDays days,
        IReadOnlyCollection<DraftLine> known
    )
    {
        ImmutableArray<DraftLine?> lines = [.. LinesOf(area, known)];
        ImmutableArray<ReadLine?> read = area.Decisions is [var kind]
            ? [Read(area, (lines[0], HeadingOf(area, kind, agreement, lines[0])), agreement, days)]
            : AreaParts
                .Of(area, [.. lines.Select(line => MeaningOf(line, agreement, days))])
                .Where(parts => IsSame(agreement, area, JoinedArea.Of(parts)))
                .Select(parts =>
                    parts.Select((part, at) => Read(part, (lines[at], area.Name), agreement, days)).ToImmutableArray()
                )
                .FirstOrDefault(all => all.All(one => one is not null), []);
        return [.. read.OfType<ReadLine>()];
    }

    // Each is about one kind of decision; a line is the same where it is called so under the same heading.
    private static IEnumerable<DraftLine?> LinesOf(Area area, IReadOnlyCollection<DraftLine> known)
    {
        var left = known.ToList();
        foreach (var kind in area.Decisions)
        {
            var line =
                left.Find(one => IsUnder(one, area.Name) && IsCalled(one, kind.DisplayName))
                ?? left.Find(one =>
                    IsCalled(one, kind.DisplayName) || (area.Decisions.Length == 1 && IsCalled(one, area.Name))
                );
            left.RemoveAll(one => one == line);
            yield return line;
        }
    }

    private static bool IsUnder(DraftLine line, string heading) =>
        string.Equals(line.Heading(), heading, StringComparison.OrdinalIgnoreCase);

    // An area called otherwise than its only kind is a heading, unless a line that had none was called anew.
    private static string? HeadingOf(Area area, DecisionKind kind, Agreement agreement, DraftLine? line) =>
        string.Equals(area.Name, kind.DisplayName, StringComparison.Ordinal)
            ? (line is not null && IsUnder(line, area.Name) ? area.Name : null)
        : line is null || line.Heading() is not null || HasHeadings(agreement) ? area.Name
        : null;

    private static bool HasHeadings(Agreement agreement) =>
        agreement.Areas.Any(area => area.Decisions.Length > 1) || agreement.Decisions.Count() > LineHeadings.FewLines;

    private Area? MeaningOf(DraftLine? line, Agreement agreement, DraftDays days) =>
        line is not null
        && LineSteps.IsSized(line)
        && areas
            .Of(line, agreement.Currency ?? Currency.Of("EUR"), days, ImmutableHashSet<string>.Empty)
            .TryGet(out var area)
            ? area
            : null;

    private ReadLine? Read(Area part, (DraftLine? Line, string? Heading) under, Agreement agreement, DraftDays days)
    {
        var (line, heading) = under;
        var kind = part.Decisions[0];
        // A line has one name. Where a file has two, the one that is new is meant.
        var title = heading is null && line is not null && !IsCalled(line, part.Name) ? part.Name : kind.DisplayName;
        var own = Own(part, kind)
            .With(LineAnswers.Title, title)
            .With(LineAnswers.Area, heading ?? "")
            .With(LineAnswers.Starter, "");
        return StartersOf(title, line, MeasureOf(kind))
            .Select(starter => starter is null ? own : own.With(LineAnswers.Starter, starter.Key))
            .Where(answers => Means(answers, part, agreement, days))
            .Select(answers => new ReadLine(Named(answers, kind, agreement, days), line))
            .FirstOrDefault();
    }

    // What was decided counts under the name it has, also where a line called so would give another.
    private GivenAnswers Named(GivenAnswers answers, DecisionKind kind, Agreement agreement, DraftDays days)
    {
        var line = DraftLine.In(Guid.Empty, Guid.Empty, 0);
        line.Answer(answers);
        var isOwn = MeaningOf(line, agreement, days)?.Decisions[0].Name == kind.Name;
        return answers.With(LineAnswers.Kind, isOwn ? "" : kind.Name);
    }

    /// <summary>Whether two areas would be written alike in a document.</summary>
    /// <param name="agreement">The document.</param>
    /// <param name="one">One area.</param>
    /// <param name="other">The other.</param>
    public static bool IsSame(Agreement agreement, Area one, Area other) =>
        string.Equals(Text(agreement, one), Text(agreement, other), StringComparison.Ordinal);

    private static bool IsCalled(DraftLine line, string name) =>
        string.Equals(line.Title(), name, StringComparison.OrdinalIgnoreCase)
        || LineTexts.StartersCalled(name).Any(starter => starter.Key == line.Answers.Find(LineAnswers.Starter));

    // What somebody wrote in their own words stays theirs, also where a starter has the same name.
    private static IEnumerable<Starter?> StartersOf(string title, DraftLine? line, Measure measure)
    {
        var isOwn = line is not null && line.Answers.Find(LineAnswers.Starter) is null;
        var called = LineTexts.StartersCalled(title).Where(starter => starter.Measure == measure);
        return isOwn ? [null] : [.. called.OrderBy(starter => !IsOf(line, starter)), null];
    }

    private static bool IsOf(DraftLine? line, Starter starter) =>
        string.Equals(line?.Answers.Find(LineAnswers.Starter), starter.Key, StringComparison.Ordinal);

    private static GivenAnswers Own(Area area, DecisionKind kind)
    {
        var mine = MineOf(kind);
        var fact = SizeOf(kind);
        var upTo = MoreAnswers.EndOf(mine);
        var given = MoreAnswers
            .Of(area, kind)
            .With(LineAnswers.Measure, MeasureOf(kind).ToString())
            .With(LineAnswers.PerMonth, MonthOf(mine) is { } limit ? Answered.Write(limit.Bound) : Answered.None)
            .With(LineAnswers.Outcome, SentenceOf(area)?.Text ?? Answered.None)
            .With(LineAnswers.Never, area.Boundaries is [var never] ? never : Answered.None);
        given = upTo is { } size ? given.With(LineAnswers.UpTo, Answered.Write(size)) : given;
        return fact?.Unit is { } unit ? given.With(LineAnswers.Unit, unit) : given;
    }

    private static Rules.Outcome? SentenceOf(Area area) =>
        area.Outcomes.FirstOrDefault(outcome => outcome.Measure is null);

    private static Grant? MineOf(DecisionKind kind) => MoreAnswers.Find(kind, LineKind.Mine);

    private static Limit? MonthOf(Grant? mine) =>
        mine?.Limits.FirstOrDefault(limit => limit.Basis.Unit is BasisUnit.Month);

    // Questions asked each time come after what it is measured in.
    private static Fact? SizeOf(DecisionKind kind) =>
        kind.Facts is [{ Kind: not FactKind.YesNo } fact, ..] ? fact : null;

    private static Measure MeasureOf(DecisionKind kind) =>
        SizeOf(kind) is { } fact
            ? fact.Kind switch
            {
                FactKind.Money => Measure.Money,
                FactKind.Number => Measure.Number,
                FactKind.Days => Measure.Days,
                _ => Measure.None,
            }
            : Measure.None;

    // What a line means is known in one place; this only asks there.
    private bool Means(GivenAnswers answers, Area area, Agreement agreement, DraftDays days)
    {
        var line = DraftLine.In(Guid.Empty, Guid.Empty, 0);
        line.Answer(answers);
        return MeaningOf(line, agreement, days) is { } made && IsSame(agreement, area, Like(made, area, line));
    }

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

    // What a line means, with what is no difference written as the file writes it.
    private static Area Like(Area made, Area file, DraftLine line)
    {
        var (kind, like) = (made.Decisions[0], file.Decisions[0]);
        string Said(string own, string? other) =>
            other is not null && LineTexts.Say(line.Answers.Find(LineAnswers.Starter), other) == own ? other : own;

        return new()
        {
            Name = file.Name,
            Outcomes =
            [
                .. made.Outcomes.Select(one =>
                    one.Measure is null ? one with { Text = Said(one.Text, SentenceOf(file)?.Text) } : one
                ),
            ],
            Boundaries = [.. made.Boundaries.Select(one => Said(one, file.Boundaries.FirstOrDefault()))],
            AnswersFor = made.AnswersFor,
            Needs = made.Needs,
            LeadWill = made.LeadWill,
            Decisions =
            [
                new(
                    like.Name,
                    [.. kind.Facts.Select(fact => Like(fact, like.FindFact(fact.Key), line))],
                    [.. kind.Grants.Select(grant => Like(grant, MoreAnswers.Find(like, grant.Id)?.Trial))],
                    kind.Caps
                )
                {
                    Title = like.Title,
                    Reversible = kind.Reversible,
                    OnSilence = kind.OnSilence,
                    TellAtOnceIf = kind.TellAtOnceIf,
                },
            ],
        };
    }

    private static Fact Like(Fact fact, Fact? like, DraftLine line) =>
        new()
        {
            Key = fact.Key,
            Kind = fact.Kind,
            Currency = fact.Currency,
            Unit =
                like?.Unit is { } unit && LineTexts.IsUnit(line.Answers.Find(LineAnswers.Starter), unit)
                    ? unit
                    : fact.Unit,
            Ask = like?.Ask,
        };

    private static Grant Like(Grant grant, Trial? trial) =>
        grant.Trial is null || trial is not { Then: AfterTrial.GoBack }
            ? grant
            : new(grant.Level)
            {
                Id = grant.Id,
                When = grant.When,
                Limits = grant.Limits,
                Trial = trial,
                IrreversibleOk = grant.IrreversibleOk,
            };
}
