using System.Collections.Immutable;

namespace Remit.Rules.Tests.Oracle;

/// <summary>
/// What a world's answer must be, computed from the definitions by trying every combination of values. Slow and plain
/// on purpose; it shares nothing with the engine but the shapes of clauses.
/// </summary>
internal sealed class Definition(World world, DateOnly date, bool isUndoable)
{
    public Definition(World world)
        : this(world, World.Today) { }

    public Definition(World world, DateOnly date)
        : this(world, date, world.IsUndoable) { }

    private bool IsUndoable => world.Kind.Reversible != Reversibility.No && isUndoable;

    /// <summary>What a world is where the decision can be undone and where it cannot, as far as its kind allows.</summary>
    public static ImmutableArray<Definition> BothWays(World world) =>
        world.Kind.Reversible == Reversibility.No
            ? [new Definition(world, World.Today, isUndoable: false)]
            :
            [
                new Definition(world, World.Today, isUndoable: true),
                new Definition(world, World.Today, isUndoable: false),
            ];

    /// <summary>Every way to complete the facts given that can occur, with its level.</summary>
    public ImmutableArray<(ImmutableDictionary<string, FactValue> Facts, Level Level)> Completions(Question question)
    {
        IEnumerable<ImmutableDictionary<string, FactValue>> all = [ImmutableDictionary<string, FactValue>.Empty];
        foreach (var fact in world.Facts)
        {
            ImmutableArray<FactValue> values = question.Facts.TryGetValue(fact.Fact.Key, out var given)
                ? [given]
                : fact.Values;
            all = all.SelectMany(one => values.Select(value => one.Add(fact.Fact.Key, value)));
        }

        return [.. all.Where(CanOccur).Select(facts => (facts, LevelOf(facts)))];
    }

    public ImmutableArray<Level> Possible(Question question) =>
        [.. Completions(question).Select(one => one.Level).Distinct().Order()];

    /// <summary>The facts of which two values lead to different levels with all else the same.</summary>
    public ImmutableArray<string> Missing(Question question)
    {
        var completions = Completions(question);
        return
        [
            .. world
                .Facts.Select(fact => fact.Fact.Key)
                .Where(key => !question.Facts.ContainsKey(key))
                .Where(key =>
                    completions
                        .GroupBy(one => Others(one.Facts, key))
                        .Any(group => group.Select(one => one.Level).Distinct().Count() > 1)
                ),
        ];
    }

    public string? Next(Question question)
    {
        var missing = Missing(question);
        return world
            .Facts.Where(fact => missing.Contains(fact.Fact.Key))
            .OrderBy(fact => fact.Fact.JudgedBy is not null)
            .ThenBy(fact =>
                fact.Values.Select(value => question.With(fact.Fact.Key, value))
                    .Select(asked => (Levels: Possible(asked).Length, Facts: Missing(asked).Length))
                    .Where(left => left.Levels > 0)
                    .Max()
            )
            .Select(fact => fact.Fact.Key)
            .FirstOrDefault();
    }

    public Level LevelOf(ImmutableDictionary<string, FactValue> facts)
    {
        var grants = world
            .Grants.Where(grant => Holds(grant, facts))
            .Select(grant => GrantLevel((Grant)grant.Clause))
            .ToArray();
        var caps = world.Caps.Where(cap => Holds(cap, facts)).Select(cap => cap.Clause.Level).Append(Level.Decide);
        return grants.Length == 0 ? Level.NotCovered : (Level)Math.Min((int)grants.Max(), (int)caps.Min());
    }

    public Level GrantLevel(Grant grant) =>
        !IsUndoable && grant.IrreversibleOk is null && grant.Level > Level.AskFirst ? Level.AskFirst : grant.Level;

    public bool Holds(WorldClause clause, ImmutableDictionary<string, FactValue> facts) =>
        Stands(clause.Clause)
        && clause.Conditions.All(candidate => candidate.IsMet(facts[candidate.Condition.Fact]))
        && (clause.Clause is not Grant grant || grant.Limits.All(limit => LimitHolds(grant, limit, facts)));

    /// <summary>The facts on which a clause fails, the date among them; a used-up count is a fact nobody can change.</summary>
    public ImmutableArray<string> FailingFacts(WorldClause clause, ImmutableDictionary<string, FactValue> facts)
    {
        var failing = clause
            .Conditions.Where(candidate => !candidate.IsMet(facts[candidate.Condition.Fact]))
            .Select(candidate => candidate.Condition.Fact)
            .ToHashSet(StringComparer.Ordinal);
        foreach (
            var limit in ((Grant)clause.Clause).Limits.Where(limit => !LimitHolds((Grant)clause.Clause, limit, facts))
        )
        {
            failing.Add(limit.SumOf ?? "count");
        }

        return [.. Stands(clause.Clause) ? failing : failing.Append(NearMiss.DateFact)];
    }

    public bool Stands(Clause clause) =>
        (clause.From is null || clause.From <= date)
        && (clause.Until is null || date <= clause.Until)
        && (clause is not Grant { Trial: { Then: AfterTrial.GoBack } trial } || date <= trial.Until.AddDays(7));

    private static string Others(ImmutableDictionary<string, FactValue> facts, string key) =>
        string.Join(
            '|',
            facts
                .Where(fact => fact.Key != key)
                .OrderBy(fact => fact.Key, StringComparer.Ordinal)
                .Select(fact => fact.Value)
        );

    private bool CanOccur(ImmutableDictionary<string, FactValue> facts) =>
        !world.Impossible.Any(box => box.All(candidate => candidate.IsMet(facts[candidate.Condition.Fact])));

    private bool LimitHolds(Grant grant, Limit limit, ImmutableDictionary<string, FactValue> facts)
    {
        var scope = limit.PerFact is { } fact ? facts[fact].ToString() : null;
        var used =
            world
                .Totals.All.FirstOrDefault(total =>
                    total.Grant == grant.Id && total.Limit == limit && total.Scope == scope
                )
                ?.Used
            ?? 0;
        decimal? adds = limit.SumOf is not { } sum
            ? 1
            : facts[sum] switch
            {
                FactValue.Money money => money.Amount,
                FactValue.Number number => number.Amount,
                _ => null,
            };
        return adds is { } add && (limit.IsIncluded ? used + add <= limit.Bound : used + add < limit.Bound);
    }
}
