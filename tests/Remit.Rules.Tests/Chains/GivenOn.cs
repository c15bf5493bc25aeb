using System.Collections.Immutable;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Chains;

/// <summary>A random kind that somebody holds, and what is given on of it: other clauses, over some of the facts.</summary>
internal sealed class GivenOn
{
    private readonly World world;
    private readonly AnalysisOracle oracle;
    private readonly ImmutableArray<string> asked;
    private readonly (ImmutableArray<WorldClause> Grants, ImmutableArray<WorldClause> Caps) held;
    private readonly (ImmutableArray<WorldClause> Grants, ImmutableArray<WorldClause> Caps) given;

    public GivenOn(Random random)
    {
        world = new World(random.Next(), withLimits: false, isOpen: true);
        oracle = new AnalysisOracle(world);
        asked = [.. world.Facts.Where(_ => !random.OneIn(3)).Select(fact => fact.Fact.Key)];
        held = Some(random, _ => true);
        given = Some(random, clause => clause.Conditions.All(one => asked.Contains(one.Condition.Fact)));
        var upper = Agreement("Maarten", "Bodil", world.MakeKind(held.Grants, held.Caps));
        var lower = Agreement("Inês", "Maarten", LowerKind());
        Link = new Organisation([lower, upper])
            .Links(World.Today, TestContext.Current.CancellationToken)
            .Single(link => link.Person == "Inês");
    }

    public ChainLink Link { get; }

    /// <summary>What must come of it, by trying every case with every value of what is not asked.</summary>
    public LinkState Expected()
    {
        bool[] undoings = world.Kind.Reversible == Reversibility.No ? [false] : [true, false];
        var more = undoings
            .SelectMany(undoable =>
                oracle
                    .Cases.GroupBy(Asked, StringComparer.Ordinal)
                    .Select(cases => cases.Select(facts => IsMore(facts, undoable)).ToArray())
            )
            .ToArray();
        return more.Any(cases => cases.All(isMore => isMore)) ? LinkState.Exceeds
            : more.Any(cases => cases.Any(isMore => isMore)) ? LinkState.CannotTell
            : LinkState.Holds;
    }

    /// <summary>Whether a case of a link is what it says: more, whatever is not asked, or depending on that.</summary>
    public bool IsAsSaid(LinkCase one)
    {
        var facts = one.Witness!.Question.Facts;
        var undoable = world.Kind.Reversible != Reversibility.No && !facts.ContainsKey(Fact.Reversible);
        var cases = oracle.Cases.Where(whole => asked.All(key => SameClass(key, whole[key], facts[key]))).ToArray();
        return one.NotAsked.IsEmpty
            ? cases.All(whole => IsMore(whole, undoable))
            : cases.Any(whole => IsMore(whole, undoable)) && !cases.All(whole => IsMore(whole, undoable));
    }

    private bool IsMore(ImmutableDictionary<string, FactValue> facts, bool undoable) =>
        oracle.LevelBy(facts, undoable, given.Grants, given.Caps)
        > oracle.LevelBy(facts, undoable, held.Grants, held.Caps);

    /// <summary>Whether no condition of the world tells two values of a fact apart.</summary>
    private bool SameClass(string key, FactValue one, FactValue other) =>
        world
            .Grants.Concat(world.Caps)
            .SelectMany(clause => clause.Conditions)
            .Concat(world.Impossible.SelectMany(box => box))
            .Where(candidate => candidate.Condition.Fact == key)
            .All(candidate => candidate.IsMet(one) == candidate.IsMet(other));

    private string Asked(ImmutableDictionary<string, FactValue> facts) =>
        string.Join('|', asked.Select(key => facts[key]));

    private DecisionKind LowerKind() =>
        new(
            "kind",
            [.. world.Facts.Select(fact => fact.Fact).Where(fact => asked.Contains(fact.Key))],
            [.. given.Grants.Select(grant => (Grant)grant.Clause)],
            [.. given.Caps.Select(cap => (Cap)cap.Clause)],
            [
                .. world
                    .Impossible.Where(box => box.All(one => asked.Contains(one.Condition.Fact)))
                    .Select(box => box.Select(one => one.Condition).ToImmutableArray()),
            ]
        )
        {
            Reversible = world.Kind.Reversible,
        };

    private static Agreement Agreement(string person, string lead, DecisionKind kind) =>
        new()
        {
            Contributor = person,
            Lead = lead,
            InForce = new InForce(new DateOnly(2026, 1, 1)),
            Areas = [new Area { Name = "Area", Decisions = [kind] }],
        };

    private (ImmutableArray<WorldClause> Grants, ImmutableArray<WorldClause> Caps) Some(
        Random random,
        Func<WorldClause, bool> isPossible
    ) =>
        (
            [.. world.Grants.Where(clause => isPossible(clause) && !random.OneIn(3))],
            [.. world.Caps.Where(clause => isPossible(clause) && !random.OneIn(3))]
        );
}
