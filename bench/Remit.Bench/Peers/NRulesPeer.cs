using System.Linq.Dynamic.Core;
using System.Linq.Expressions;
using NRules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using Remit.Rules;

namespace Remit.Bench.Peers;

/// <summary>NRules with a rule for each clause, and one session in which a case after the other is inserted; the level alone.</summary>
internal sealed class NRulesPeer
{
    private readonly PeerClauses clauses;
    private readonly ISession session;

    public NRulesPeer(PeerClauses clauses)
    {
        this.clauses = clauses;
        var rules = new RuleSet("kind");
        rules.Add(Enumerable.Range(0, clauses.Count).Select(RuleOf));
        session = new RuleCompiler().Compile([rules]).CreateSession();
    }

    public Level LevelOf(PeerCase one)
    {
        one.Forget();
        session.Insert(one);
        session.Fire();
        session.Retract(one);
        return clauses.LevelOf(one.Matches);
    }

    private IRuleDefinition RuleOf(int clause)
    {
        var builder = new RuleBuilder();
        builder.Name($"clause-{clause}");
        var pattern = builder.LeftHandSide().Pattern(typeof(PeerCase), "c");
        var c = Expression.Parameter(typeof(PeerCase), "c");
        pattern.Condition(DynamicExpressionParser.ParseLambda([c], typeof(bool), clauses.TextOf(clause)));
        Expression<Action<IContext, PeerCase>> action = (context, c) => c.Match(clause);
        builder.RightHandSide().Action(action);
        return builder.Build();
    }
}
