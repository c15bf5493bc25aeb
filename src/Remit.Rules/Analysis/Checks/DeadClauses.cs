using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// Grants and caps that change no case on any day on which they stand, with nothing used (A2). Where something is
/// computed, a clause may be without effect and not be found; none is found that has one.
/// </summary>
internal sealed class DeadClauses(DecisionKind kind, ImmutableArray<KindOnDay> days, CancellationToken stop)
{
    // Grants that can be used up make no other grant dead.
    private readonly Dictionary<KindOnDay, Bits> lasting = days.ToDictionary(
        day => day,
        day => day.Standing(clause => clause is not Grant grant || !HasRunningLimit(grant))
    );

    /// <summary>Whether not everything could be looked at.</summary>
    public bool IsIncomplete { get; private set; }

    public IEnumerable<Finding> Findings()
    {
        Grant[] dead =
        [
            .. kind.Grants.Where(StandsOnSomeDay).Where(grant => !days.Any(day => Matters(day, grant, [grant]))),
        ];
        var paired = new HashSet<Grant>();
        foreach (var (one, other) in Pairs(dead).Where(AreEnoughForEachOther))
        {
            paired.UnionWith([one, other]);
            yield return Duplicate(one, other);
        }

        foreach (var grant in dead.Where(grant => !paired.Contains(grant)))
        {
            yield return Found(
                FindingCode.DeadGrant,
                grant,
                $"{grant.Id} gives nothing that other lines do not give already."
            );
        }

        foreach (var cap in kind.Caps.Where(StandsOnSomeDay).Where(IsPlain))
        {
            if (!days.Any(day => Matters(day, cap)))
            {
                yield return Found(FindingCode.IdleCap, cap, $"{cap.Id} holds nothing back: no line goes above it.");
            }
        }
    }

    private static IEnumerable<(Grant One, Grant Other)> Pairs(Grant[] grants) =>
        grants.SelectMany((one, place) => grants.Skip(place + 1).Select(other => (one, other)));

    // Whom a cap tells or asks it adds to every case it matches.
    private static bool IsPlain(Cap cap) => cap is { DutyCount: 0, GoFrom: null };

    private static bool HasRunningLimit(Grant grant) => grant.Limits.Any(limit => limit.Basis.IsRunning);

    private bool StandsOnSomeDay(Clause clause) => days.Any(day => day.RowsOf(clause).Any());

    // Grants that share no case take nothing from each other.
    private bool AreEnoughForEachOther((Grant One, Grant Other) pair) =>
        days.Any(day =>
            day.RegionsOf(pair.One).Any(one => day.RegionsOf(pair.Other).Any(one.Meets))
            && Matters(day, pair.One, [pair.One, pair.Other])
            && Matters(day, pair.Other, [pair.One, pair.Other])
        );

    /// <summary>Whether a grant gives some case more than it has without some grants. Those that can be used up do not count.</summary>
    private bool Matters(KindOnDay day, Grant grant, ImmutableArray<Grant> without) =>
        Somewhere(
            day,
            grant,
            lasting[day].Without(RowsOf(day, without)),
            (ranking, rows) => new CellLevels(ranking, rows).GrantMatters(grant.LevelWhen(ranking.Reversible))
        );

    private bool Matters(KindOnDay day, Cap cap) =>
        Somewhere(
            day,
            cap,
            day.AllStanding.Without(RowsOf(day, [cap])),
            (ranking, rows) => new CellLevels(ranking, rows).CapMatters(cap.Level)
        );

    private static Bits RowsOf(KindOnDay day, IEnumerable<Clause> clauses) =>
        Bits.Of(day.Grid.Table.Rows.Length, clauses.SelectMany(day.RowsOf));

    private bool Somewhere(KindOnDay day, Clause clause, Bits others, RankedJudge judge)
    {
        return (
            from region in day.RegionsOf(clause)
            from ranking in day.Rankings
            let start = day.Grid.WhereUndoing(region, ranking.Reversible)
            where start is not null
            select Finds(day, start, others, rows => judge(ranking, rows))
        ).Any(isFound => isFound);
    }

    private bool Finds(KindOnDay day, Region start, Bits others, CellJudge judge)
    {
        var search = new CellSearch(day.Grid, judge, stop);
        var isFound = search.FindsAny(start, others);
        IsIncomplete |= search.IsStopped;
        return isFound;
    }

    private delegate Judgement RankedJudge(Ranking ranking, ReadOnlySpan<Standing> rows);

    private Finding Duplicate(Grant one, Grant other) =>
        new()
        {
            Code = FindingCode.DuplicateGrants,
            Kind = kind.Name,
            Clauses = [one.Id, other.Id],
            Sentence = $"{kind.Name}: {one.Id} or {other.Id} alone would give what both give; one of them is enough.",
            Repair = new Repair.Remove(other.Id),
        };

    private Finding Found(FindingCode code, Clause clause, string what) =>
        new()
        {
            Code = code,
            Kind = kind.Name,
            Clauses = [clause.Id],
            Sentence = $"{kind.Name}: {what}",
            Repair = new Repair.Remove(clause.Id),
        };
}
