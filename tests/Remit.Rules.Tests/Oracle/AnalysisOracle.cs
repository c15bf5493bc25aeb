using System.Collections.Immutable;

namespace Remit.Rules.Tests.Oracle;

/// <summary>
/// What part A says of a world, from its definitions, by trying every case. It shares nothing with the analysis but the
/// shapes of clauses.
/// </summary>
internal sealed class AnalysisOracle(World world)
{
    private readonly ImmutableArray<Definition> definitions = Definition.BothWays(world);

    /// <summary>Every case that can occur.</summary>
    public ImmutableArray<ImmutableDictionary<string, FactValue>> Cases { get; } =
    [.. new Definition(world).Completions(new Question { AsOf = World.Today }).Select(completion => completion.Facts)];

    private readonly Dictionary<(ImmutableDictionary<string, FactValue> Facts, WorldClause Clause), bool> held = [];

    private Definition Any => definitions[0];

    /// <summary>V1: the level of a case by some of the world's clauses.</summary>
    public Level LevelBy(
        ImmutableDictionary<string, FactValue> facts,
        bool isUndoable,
        ImmutableArray<WorldClause> grants,
        ImmutableArray<WorldClause> caps
    ) => LevelOf(isUndoable ? definitions[0] : definitions[^1], facts, grants, caps);

    /// <summary>A1: what no grant covers, and no cap leaves with the lead; perhaps without counting one grant.</summary>
    public bool IsGap(ImmutableDictionary<string, FactValue> facts, string? without = null) =>
        !world.Grants.Any(grant => grant.Clause.Id != without && Holds(grant, facts))
        && !world.Caps.Any(cap => cap.Clause.Level == Level.LeadDecides && Holds(cap, facts));

    /// <summary>A1: what nothing covers once a grant's limit is used up.</summary>
    public bool IsUsedUpGap(WorldClause grant, ImmutableDictionary<string, FactValue> facts) =>
        HasRunningLimit(grant) && Holds(grant, facts) && IsGap(facts, grant.Clause.Id);

    /// <summary>A2: the grants that change the level of no case, and the pairs that do so only because of each other.</summary>
    public (ImmutableArray<string> Dead, ImmutableArray<string> Pairs) Grants()
    {
        var dead = world.Grants.Where(grant => Stands(grant) && !Matters(grant, [grant])).ToArray();
        var pairs = dead.SelectMany((one, place) => dead.Skip(place + 1).Select(other => (One: one, Other: other)))
            .Where(pair => Matters(pair.One, [pair.One, pair.Other]) && Matters(pair.Other, [pair.One, pair.Other]))
            .ToArray();
        return (
            [
                .. dead.Where(one => !pairs.Any(pair => pair.One == one || pair.Other == one))
                    .Select(one => one.Clause.Id),
            ],
            [.. pairs.Select(pair => $"{pair.One.Clause.Id}+{pair.Other.Clause.Id}")]
        );
    }

    /// <summary>A2: the caps without duties that change no case, and are not what leaves a case with the lead.</summary>
    public ImmutableArray<string> IdleCaps() =>
        [
            .. world
                .Caps.Where(cap => Stands(cap) && cap.Clause is { Tell: null, GoFrom: null, Advice.IsEmpty: true })
                .Where(cap => !IsAllThatCovers(cap))
                .Where(cap =>
                    definitions.All(definition =>
                        Cases.All(facts =>
                            LevelOf(definition, facts, world.Grants, world.Caps)
                            == LevelOf(definition, facts, world.Grants, world.Caps.Remove(cap))
                        )
                    )
                )
                .Select(cap => cap.Clause.Id),
        ];

    private bool IsAllThatCovers(WorldClause cap) =>
        cap.Clause.Level == Level.LeadDecides
        && Cases.Any(facts =>
            Holds(cap, facts)
            && !world.Grants.Any(grant => Holds(grant, facts))
            && !world.Caps.Any(other => other != cap && other.Clause.Level == Level.LeadDecides && Holds(other, facts))
        );

    /// <summary>A2: the edges claimed twice, and those where the line of either side would give more.</summary>
    public IEnumerable<string> EdgesFound() =>
        from fact in world.Facts
        where fact.Fact.IsOrdered
        let values = fact.Values.Where(value => value is not FactValue.NotApplicable).OrderBy(Plain.Number).ToArray()
        from place in Enumerable.Range(1, Math.Max(0, values.Length - 2))
        let around = (Before: values[place - 1], Here: values[place], After: values[place + 1])
        where Plain.Number(around.Here) % 1 == 0
        from one in world.Grants
        from other in world.Grants
        where one != other && Ends(one, fact.Fact, around.Before, around.After)
        where Ends(other, fact.Fact, around.After, around.Before)
        let taken = Takes(one, fact.Fact, around.Here)
        where taken == Takes(other, fact.Fact, around.Here)
        where taken ? IsTwice(one, other, fact.Fact, around.Here) : IsLeftOut(one, other, fact.Fact, around)
        select string.Join(
            '/',
            taken ? "edge-twice" : "edge-left-out",
            string.Join('+', new[] { one.Clause.Id, other.Clause.Id }.Order(StringComparer.Ordinal)),
            fact.Fact.Key,
            Plain.Number(around.Here)
        );

    private bool Holds(WorldClause clause, ImmutableDictionary<string, FactValue> facts)
    {
        if (!held.TryGetValue((facts, clause), out var holds))
        {
            holds = Any.Holds(clause, facts);
            held.Add((facts, clause), holds);
        }

        return holds;
    }

    private static bool HasRunningLimit(WorldClause grant) =>
        grant.Clause is Grant one && one.Limits.Any(limit => limit.Basis.IsRunning);

    private bool Stands(WorldClause clause) =>
        Any.Stands(clause.Clause)
        && (clause.Clause is not Grant grant || grant.Limits.All(limit => limit.SumOf is not null || limit.Holds(1)));

    private bool Matters(WorldClause grant, ImmutableArray<WorldClause> without)
    {
        ImmutableArray<WorldClause> others =
        [
            .. world.Grants.Where(one => !without.Contains(one) && !HasRunningLimit(one)),
        ];
        return definitions.Any(definition =>
            Cases.Any(facts =>
                LevelOf(definition, facts, others, world.Caps)
                != LevelOf(definition, facts, others.Add(grant), world.Caps)
            )
        );
    }

    private Level LevelOf(
        Definition definition,
        ImmutableDictionary<string, FactValue> facts,
        ImmutableArray<WorldClause> grants,
        ImmutableArray<WorldClause> caps
    )
    {
        var levels = grants
            .Where(grant => Holds(grant, facts))
            .Select(grant => definition.GrantLevel((Grant)grant.Clause))
            .ToArray();
        var most = caps.Where(cap => Holds(cap, facts)).Select(cap => cap.Clause.Level);
        return levels.Length == 0 ? Level.NotCovered : most.Append(levels.Max()).Min();
    }

    private bool Ends(WorldClause grant, Fact fact, FactValue last, FactValue beyond) =>
        Stands(grant) && Takes(grant, fact, last) && !Takes(grant, fact, beyond);

    /// <summary>Whether a grant takes a value of one fact, whatever the others.</summary>
    private static bool Takes(WorldClause grant, Fact fact, FactValue value) =>
        grant.Conditions.Where(candidate => candidate.Condition.Fact == fact.Key).All(one => one.IsMet(value))
        && ((Grant)grant.Clause)
            .Limits.Where(limit => limit.SumOf == fact.Key)
            .All(limit => limit.Holds(Plain.Number(value)));

    private bool IsTwice(WorldClause one, WorldClause other, Fact fact, FactValue here) =>
        (one.Clause.Level != other.Clause.Level || one.Clause.Tell != other.Clause.Tell || !SameAdvice(one, other))
        && Cases.Any(facts => facts[fact.Key] == here && Holds(one, facts) && Holds(other, facts));

    private static bool SameAdvice(WorldClause one, WorldClause other) =>
        one.Clause.Advice.SequenceEqual(other.Clause.Advice, StringComparer.Ordinal);

    private bool IsLeftOut(
        WorldClause one,
        WorldClause other,
        Fact fact,
        (FactValue Before, FactValue Here, FactValue After) around
    ) =>
        definitions.Any(definition =>
            Cases
                .Where(facts => facts[fact.Key] == around.Here)
                .Where(facts => definition.Holds(one, facts.SetItem(fact.Key, around.Before)))
                .Where(facts => definition.Holds(other, facts.SetItem(fact.Key, around.After)))
                .Any(facts =>
                {
                    var here = LevelOf(definition, facts, world.Grants, world.Caps);
                    var both = new[] { one, other }.Min(grant => definition.GrantLevel((Grant)grant.Clause));
                    var caps = world.Caps.Where(cap => Holds(cap, facts)).Select(cap => cap.Clause.Level);
                    return here != Level.NotCovered && here < caps.Append(both).Min();
                })
        );
}
