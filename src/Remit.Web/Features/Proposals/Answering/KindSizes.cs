using System.Collections.Immutable;
using Remit.Rules;
using Remit.Web.Features.Proposals.Starts;

namespace Remit.Web.Features.Proposals.Answering;

/// <summary>
/// The sizes of a line that somebody can change in their answer: those of a line with one thing that is mine, perhaps a
/// stretch above it where another sentence holds, and everything beyond that asked first or left to the lead.
/// </summary>
/// <param name="kind">The kind of decision.</param>
internal sealed class KindSizes(DecisionKind kind)
{
    private readonly Grant? mine = IsLine(kind) ? kind.Grants[0] : null;

    /// <summary>The ways one can answer with: where a line is put together in another way, only a lower one.</summary>
    public IEnumerable<Level> Levels => LevelKeys.Givable.Where(level => mine is not null || level <= Level);

    /// <summary>Up to where one of them is the contributor's; null where no such size is agreed.</summary>
    public decimal? UpTo => Own?.Ranges[0].High!.Value.At;

    /// <summary>What the size of one is of; null where it has none.</summary>
    public Fact? UpToFact => Own is { } condition ? kind.FindFact(condition.Fact) : null;

    /// <summary>The most in a month; null where there is no such limit.</summary>
    public decimal? PerMonth => Month?.Bound;

    /// <summary>What a month adds up; null where it counts how many.</summary>
    public Fact? PerMonthFact => Month?.SumOf is { } fact ? kind.FindFact(fact) : null;

    /// <summary>The way the line has: that of what gives most room.</summary>
    public Level Level => BothStarts.LevelOf(kind);

    /// <summary>
    /// The most that can go wrong in a month, as an amount of money: the most agreed for a month, else the largest one as
    /// often as it comes up. Null where nothing says it.
    /// </summary>
    /// <param name="times">How often it comes up in a month; null where nobody counted.</param>
    public decimal? WorstMonth(int? times) =>
        IsMonthTheMost ? PerMonth
        : Furthest is { } end && kind.FindFact(end.Fact)?.Kind is FactKind.Money && times is { } often
            ? end.Ranges[0].High!.Value.At * often
        : null;

    /// <summary>Whether the worst month is what the two agree a month may come to, rather than a count times a size.</summary>
    public bool IsMonthTheMost =>
        PerMonth is not null && PerMonthFact?.Kind is FactKind.Money && Beyond is not { Level: >= Level.DecideTell };

    /// <summary>The kind as somebody would agree to it.</summary>
    /// <param name="reply">What they changed.</param>
    public DecisionKind With(LineReply reply)
    {
        if (mine is null)
        {
            return reply.Level is { } most && most < Level
                ? kind.With(kind.Grants, [.. kind.Caps, new Cap(most) { Id = FreeId() }])
                : kind;
        }

        var level = reply.Level ?? mine.Level;
        var upTo = reply.UpTo ?? UpTo;
        ImmutableArray<Limit> limits =
            reply.PerMonth is { } bound && Month is { } month
                ? mine.Limits.Replace(month, month with { Bound = bound })
                : mine.Limits;
        // What lies beyond is never more than what is within, and begins where that ends.
        Grant[] beyond =
            Beyond is { } next && (Ends(next) is not { } end || upTo < end.Ranges[0].High!.Value.At)
                ? [next.With(Lower(next.Level, level), Moved(next, upTo), next.Limits)]
                : [];
        var rest = kind.Grants[^1];
        return Said(
            kind.With(
                [
                    mine.With(level, Moved(mine, upTo), limits),
                    .. beyond,
                    rest.With(Lower(rest.Level, level), rest.When, rest.Limits),
                ],
                kind.Caps
            ),
            reply.Level
        );
    }

    // The sentence "it goes ahead unless stopped" comes with what makes it so, as in a line that began with it.
    private static DecisionKind Said(DecisionKind after, Level? changed)
    {
        var isIntend = after.Grants.Any(grant => grant.Level is Level.Intend);
        return changed is Level.Intend && after.Reversible is not Reversibility.No ? after.With(Silence.Proceed)
            : changed is not null && !isIntend && after.OnSilence is Silence.Proceed ? after.With(onSilence: null)
            : after;
    }

    private static Level Lower(Level one, Level other) => one < other ? one : other;

    // One thing that is mine, perhaps one above it, and everything beyond it asked first or left to the lead.
    private static bool IsLine(DecisionKind kind) =>
        kind.Grants is [var mine, .., { Level: <= Level.AskFirst } rest]
        && kind.Grants.Length <= 3
        && rest is { When.IsEmpty: true, Limits.IsEmpty: true, GoFrom: null }
        && kind.Grants[..^1].All(IsPlain)
        && (kind.Grants.Length == 2 || IsAbove(kind.Grants[1], mine));

    private static bool IsPlain(Grant grant) =>
        grant is { Tell: null, GoFrom: null, IsEmergency: false, Advice.IsEmpty: true }
        && grant.When.Count(one => !one.Ranges.IsEmpty) <= 1;

    private static bool IsAbove(Grant next, Grant mine) =>
        Ends(mine) is { Ranges: [{ Low: null }] } end
        && next.Limits.IsEmpty
        && next.When.Any(one =>
            one is { Ranges: [{ Low: { } low, High: { After: true } }] }
            && string.Equals(one.Fact, end.Fact, StringComparison.Ordinal)
            && low == end.Ranges[0].High
        );

    private Grant? Beyond => mine is not null && kind.Grants is [_, var next, _] ? next : null;

    // The condition with the end that can be changed: that of what begins with the smallest.
    private Condition? Own => Ends(mine) is { Ranges: [{ Low: null }] } condition ? condition : null;

    // The condition with the end of what is decided alone, the last stretch of it.
    private Condition? Furthest => Ends(Beyond is { Level: >= Level.DecideTell } next ? next : mine);

    private static Condition? Ends(Grant? grant) =>
        grant?.When.FirstOrDefault(one => one is { Ranges: [{ High: { After: true } }], MeetsNotApplicable: false })
            is { Ranges: [var range] } condition
        && (range.Low is null || range.Low is { After: true })
            ? condition
            : null;

    private Limit? Month =>
        mine?.Limits.FirstOrDefault(one => one is { Basis.Unit: BasisUnit.Month, PerFact: null, IsIncluded: true });

    // Its own end where it is the first stretch; where it is the second, its beginning.
    private static ImmutableArray<Condition> Moved(Grant grant, decimal? upTo) =>
        upTo is { } size && Ends(grant) is { } own
            ?
            [
                .. grant.When.Select(one =>
                    one != own ? one
                    : own.Ranges[0].Low is null ? new Condition(own.Fact, [Interval.UpTo(size)])
                    : new Condition(own.Fact, [new Interval(new Edge(size, After: true), own.Ranges[0].High)])
                ),
            ]
            : grant.When;

    private string FreeId()
    {
        const string Start = "start";
        var taken = kind.Grants.Select(one => one.Id).Concat(kind.Caps.Select(one => one.Id));
        var ids = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Enumerable.Range(1, ids.Count + 1).Select(n => n == 1 ? Start : $"{Start}{n}").First(ids.Add);
    }
}
