using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Web.Features.Drafts.Findings;

/// <summary>
/// The edit of a document from a file that settles something worth a look. It never gives more room than asking first
/// where nothing was said, and never more than before anywhere else.
/// </summary>
/// <param name="finding">What was found.</param>
internal sealed class DocumentRepair(Finding finding)
{
    /// <summary>The owner's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The number that was asked for; null where none was.</summary>
    public decimal? Number { get; init; }

    /// <summary>The sentence that was asked for; null where none was.</summary>
    public string? Words { get; init; }

    /// <summary>The document after the edit; null where the finding is settled by no edit of it.</summary>
    /// <param name="agreement">The document.</param>
    public Agreement? In(Agreement agreement) =>
        (finding.Code, finding.Kind, finding.Area) switch
        {
            (FindingCode.ReviewFarAway, _, _) => Reviewed(agreement),
            (_, { } name, _) when agreement.FindDecision(name) is { } kind => WithKind(agreement, kind),
            (FindingCode.SilenceOnIrreversible, _, _) => agreement.With(Silence.Wait),
            (FindingCode.NoOutcome, _, { } name) when Words is { Length: > 0 } words => agreement.With([
                .. agreement.Areas.Select(area =>
                    string.Equals(area.Name, name, StringComparison.Ordinal)
                        ? area.With([new Rules.Outcome(words)])
                        : area
                ),
            ]),
            _ => null,
        };

    /// <summary>Whether a plan that waits may as well go ahead: it can be undone.</summary>
    /// <param name="kind">The kind of decision.</param>
    public static bool GoesAhead(DecisionKind kind) => kind.Reversible is not Reversibility.No;

    /// <summary>What a single one may be at most, so that it fits into what is agreed for all together.</summary>
    /// <param name="finding">A limit below a single one.</param>
    /// <param name="kind">The kind of decision.</param>
    public static Interval RoomOf(Finding finding, DecisionKind kind)
    {
        var tightest = kind
            .Grants.Where(grant => finding.Clauses.Contains(grant.Id, StringComparer.Ordinal))
            .SelectMany(grant => grant.Limits)
            .Where(limit => string.Equals(limit.SumOf, finding.Facts[0], StringComparison.Ordinal))
            .MinBy(limit => limit.Bound)!;
        return Interval.UpTo(tightest.Bound, tightest.IsIncluded);
    }

    private Agreement Reviewed(Agreement agreement)
    {
        const int DaysOfWeek = 7;
        var terms = PageTerms.Of(agreement);
        var start = terms.InForce.From > Today ? terms.InForce.From : Today;
        var review = start.AddDays(DraftDays.UsualWeeks * DaysOfWeek);
        return (terms with { InForce = terms.InForce with { Review = review } }).In(agreement, agreement.Areas);
    }

    private Agreement? WithKind(Agreement agreement, DecisionKind kind) =>
        Repaired(agreement, kind) is { } repaired
            ? agreement.With([
                .. agreement.Areas.Select(area =>
                    area.With([.. area.Decisions.Select(one => one == kind ? repaired : one)])
                ),
            ])
            : null;

    private DecisionKind? Repaired(Agreement agreement, DecisionKind kind) =>
        finding.Code switch
        {
            FindingCode.NoGrant => kind.With([new Grant(Level.AskFirst) { Id = LineKind.Rest }], kind.Caps),
            FindingCode.IrreversibleAlone => Each(kind, grant => grant.With(Level.AskFirst, grant.When, grant.Limits)),
            FindingCode.SilenceOnIrreversible => kind.With(Silence.Wait),
            FindingCode.IntendWaits when GoesAhead(kind) => kind.With(Silence.Proceed),
            FindingCode.IntendWaits => Each(kind, grant => grant.With(Level.AskFirst, grant.When, grant.Limits)),
            FindingCode.LimitBelowOne => Each(kind, grant => Within(grant, RoomOf(finding, kind))),
            FindingCode.Unbounded when Number is { } end => Each(
                kind,
                grant => Within(grant, EndOf(kind.FindFact(finding.Facts[0])!, end))
            ),
            FindingCode.EdgeLeftOut => Each(kind, grant => IsLower(kind, grant) ? Reaching(grant) : grant),
            _ => finding.Repair?.ApplyTo(kind),
        };

    private static Interval EndOf(Fact fact, decimal end) =>
        fact.Riskier is RiskySide.Lower ? Interval.From(end) : Interval.UpTo(end);

    private DecisionKind Each(DecisionKind kind, Func<Grant, Grant> change) =>
        kind.With(
            [
                .. kind.Grants.Select(grant =>
                    finding.Clauses.Contains(grant.Id, StringComparer.Ordinal) ? change(grant) : grant
                ),
            ],
            [
                .. kind.Caps.Select(cap =>
                    finding.Code is FindingCode.IntendWaits && finding.Clauses.Contains(cap.Id, StringComparer.Ordinal)
                        ? cap.With(Level.AskFirst)
                        : cap
                ),
            ]
        );

    // What a grant takes of the size, and no more than this: what is beyond it falls away.
    private Grant Within(Grant grant, Interval end)
    {
        var size = finding.Facts[0];
        var own = grant.When.FirstOrDefault(one => string.Equals(one.Fact, size, StringComparison.Ordinal));
        ImmutableArray<Interval> ranges = own is null
            ? [end]
            : [.. own.Ranges.Select(one => Both(one, end)).OfType<Interval>()];
        return ranges.IsEmpty
            ? grant.With(Level.AskFirst, grant.When, grant.Limits)
            : grant.With(
                grant.Level,
                [.. grant.When.Where(one => one != own), new Condition(size, ranges)],
                grant.Limits
            );
    }

    private static Interval? Both(Interval one, Interval other)
    {
        var low = one.Low is null || other.Low > one.Low ? other.Low : one.Low;
        var high = one.High is null || other.High < one.High ? other.High : one.High;
        return low is { } begin && high is { } end && begin >= end ? null : new Interval(low, high);
    }

    // Of two neighbours the one that gives less takes what lies between them.
    private bool IsLower(DecisionKind kind, Grant grant) =>
        kind.Grants.Where(one => finding.Clauses.Contains(one.Id, StringComparer.Ordinal)).MinBy(one => one.Level)
        == grant;

    private Grant Reaching(Grant grant)
    {
        var left = finding.Cases[0].When[0];
        var at = (left.Ranges[0].High ?? left.Ranges[0].Low)!.Value.At;
        var isBelow = string.Equals(grant.Id, finding.Clauses[0], StringComparison.Ordinal);
        return grant.With(
            grant.Level,
            [
                .. grant.When.Select(one =>
                    string.Equals(one.Fact, left.Fact, StringComparison.Ordinal)
                        ? new Condition(one.Fact, isBelow ? UpTo(one.Ranges, at) : From(one.Ranges, at))
                        : one
                ),
            ],
            grant.Limits
        );
    }

    private static ImmutableArray<Interval> UpTo(ImmutableArray<Interval> ranges, decimal at) =>
        ranges.Where(one => one.High?.At <= at).MaxBy(one => one.High) is { } last
            ? ranges.Replace(last, new Interval(last.Low, new Edge(at, After: true)))
            : ranges;

    private static ImmutableArray<Interval> From(ImmutableArray<Interval> ranges, decimal at) =>
        ranges.Where(one => one.Low?.At >= at).MinBy(one => one.Low) is { } first
            ? ranges.Replace(first, new Interval(new Edge(at, After: false), first.High))
            : ranges;
}
