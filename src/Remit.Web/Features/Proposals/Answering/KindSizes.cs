using System.Collections.Immutable;
using Remit.Rules;
using Remit.Web.Features.Proposals.Starts;

namespace Remit.Web.Features.Proposals.Answering;

/// <summary>The sizes of a line that somebody can change in their answer: those of a line with one thing that is mine.</summary>
/// <param name="kind">The kind of decision.</param>
internal sealed class KindSizes(DecisionKind kind)
{
    private readonly Grant? mine = IsSimple(kind) ? kind.Grants[0] : null;

    /// <summary>The ways one can answer with: where there is more to a line than one thing that is mine, only a lower one.</summary>
    public IEnumerable<Level> Levels => LevelKeys.Givable.Where(level => mine is not null || level <= Level);

    /// <summary>Up to where one of them is the contributor's; null where no such size is agreed.</summary>
    public decimal? UpTo => Condition?.Ranges[0].High!.Value.At;

    /// <summary>What the size of one is of; null where it has none.</summary>
    public Fact? UpToFact => Condition is { } condition ? kind.FindFact(condition.Fact) : null;

    /// <summary>The most in a month; null where there is no such limit.</summary>
    public decimal? PerMonth => Month?.Bound;

    /// <summary>What a month adds up; null where it counts how many.</summary>
    public Fact? PerMonthFact => Month?.SumOf is { } fact ? kind.FindFact(fact) : null;

    /// <summary>The way the line has: that of what gives most room.</summary>
    public Level Level => BothStarts.LevelOf(kind);

    /// <summary>The most that can go wrong in a month, as an amount of money; null where nothing says it.</summary>
    /// <param name="times">How often it comes up in a month; null where nobody counted.</param>
    public decimal? WorstMonth(int? times) =>
        PerMonth is { } most && PerMonthFact?.Kind is FactKind.Money ? most
        : UpToFact?.Kind is FactKind.Money && times is { } often ? UpTo * often
        : null;

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

        ImmutableArray<Condition> when =
            reply.UpTo is { } upTo && Condition is { } condition
                ? [new Condition(condition.Fact, [Interval.UpTo(upTo)])]
                : mine.When;
        ImmutableArray<Limit> limits =
            reply.PerMonth is { } bound && Month is { } month ? [month with { Bound = bound }] : mine.Limits;
        var level = reply.Level ?? mine.Level;
        // What lies beyond is never more than what is within.
        var rest = kind.Grants[1..]
            .Select(one => one.With(one.Level < level ? one.Level : level, one.When, one.Limits));
        return kind.With([mine.With(level, when, limits), .. rest], kind.Caps);
    }

    // One thing that is mine, and everything beyond it asked first or left to the lead.
    private static bool IsSimple(DecisionKind kind) =>
        kind is { Grants: [var mine, { Level: <= Level.AskFirst } rest], Caps.IsEmpty: true }
        && mine
            is {
                Tell: null,
                GoFrom: null,
                IsEmergency: false,
                Advice.IsEmpty: true,
                When.Length: <= 1,
                Limits.Length: <= 1
            }
        && rest is { When.IsEmpty: true, Limits.IsEmpty: true, GoFrom: null };

    private Condition? Condition =>
        mine is { When: [{ Ranges: [{ High: { After: true }, Low: null }], MeetsNotApplicable: false } one] }
            ? one
            : null;

    private Limit? Month =>
        mine is { Limits: [{ Basis.Unit: BasisUnit.Month, PerFact: null, IsIncluded: true } one] } ? one : null;

    private string FreeId()
    {
        const string Start = "start";
        var taken = kind.Grants.Select(one => one.Id).Concat(kind.Caps.Select(one => one.Id));
        var ids = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Enumerable.Range(1, ids.Count + 1).Select(n => n == 1 ? Start : $"{Start}{n}").First(ids.Add);
    }
}
