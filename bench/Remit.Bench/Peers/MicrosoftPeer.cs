using Remit.Rules;
using RulesEngine.Models;

namespace Remit.Bench.Peers;

/// <summary>Microsoft RulesEngine with a rule for each clause; the level alone.</summary>
internal sealed class MicrosoftPeer
{
    private const string Name = "kind";

    private readonly PeerClauses clauses;
    private readonly RulesEngine.RulesEngine engine;

    public MicrosoftPeer(PeerClauses clauses)
    {
        this.clauses = clauses;
        var rules = Enumerable
            .Range(0, clauses.Count)
            .Select(clause => new Rule { RuleName = $"clause-{clause}", Expression = clauses.TextOf(clause) });
        engine = new RulesEngine.RulesEngine([new Workflow { WorkflowName = Name, Rules = [.. rules] }]);
    }

    public async Task<Level> LevelOfAsync(PeerCase one)
    {
        var results = await engine.ExecuteAllRulesAsync(Name, new RuleParameter("c", one)).ConfigureAwait(false);
        return clauses.LevelOf(Enumerable.Range(0, results.Count).Where(clause => results[clause].IsSuccess));
    }
}
