using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// Facts that a grant leaves without an end on their risky side where it is decided alone (A3). Exact where nothing is
/// computed: one value beyond every end named stands for all beyond it, and the sets of V4 are exact.
/// </summary>
internal sealed class OpenEnds(Agreement agreement, DecisionKind kind, ImmutableArray<DateOnly> days)
{
    public IEnumerable<Finding> Of(Grant grant)
    {
        if (grant.Level < Level.DecideTell)
        {
            yield break;
        }

        var alone = Alone(grant);
        foreach (var fact in kind.Facts.Where(NeedsAnEnd))
        {
            if (FarValue.Of(kind, fact) is { } far && CaseOf(grant, alone, new FarCase(fact, far)) is { } found)
            {
                yield return Found(grant, new FarCase(fact, far), found);
            }
        }
    }

    /// <summary>What is computed has no end only where one of its parts has none, and an end of the fact itself is one.</summary>
    private static bool NeedsAnEnd(Fact fact) =>
        fact.Derive is null
        && fact.Kind is FactKind.Money or FactKind.Number or FactKind.Percent or FactKind.Days or FactKind.Months
        && fact.Riskier switch
        {
            RiskySide.Higher => fact.To is null,
            RiskySide.Lower => fact.From is null,
            _ => false,
        };

    /// <summary>The kind with this grant only: further grants never lower a level (V1), so what it leaves open is open.</summary>
    private DecisionKind Alone(Grant grant) =>
        new(kind.Name, kind.Facts, [grant], kind.Caps, kind.Impossible) { Reversible = kind.Reversible };

    private Question? CaseOf(Grant grant, DecisionKind alone, FarCase far) =>
        days.Where(grant.StandsOn)
            .SelectMany(day => Beginnings(new Question { AsOf = day }.With(far.Fact.Key, far.Value)))
            .Select(begun => new CaseSearch(agreement, alone, far.Fact).Complete(begun))
            .FirstOrDefault(found => found is not null);

    private IEnumerable<Question> Beginnings(Question question) =>
        kind.Reversible == Reversibility.No ? [question] : [question, question.With(Fact.Reversible, FactValue.No)];

    private Finding Found(Grant grant, FarCase far, Question shown)
    {
        var answer = Inquiry.Of(agreement, kind, shown).Then(Verdict.On).Value;
        var side = far.Fact.Riskier == RiskySide.Lower ? "lower" : "upper";
        return new Finding
        {
            Code = FindingCode.Unbounded,
            Kind = kind.Name,
            Clauses = [grant.Id],
            Facts = [far.Fact.Key],
            Sentence =
                $"{kind.Name}: with {grant.Id}, {far.Fact.Key} has no {side} end ({Figures.Of(far.Fact, far.At)} would go "
                + "ahead alone too); that is freedom, an end makes it autonomy.",
            Witness = new Witness(shown, answer.SafeLevel),
        };
    }
}
