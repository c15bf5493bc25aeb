using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>What is found in one kind of decision on some days: of the kind, then of its grants, then of its caps (A3, A4).</summary>
internal sealed class KindChecks(Agreement agreement, DecisionKind kind, ImmutableArray<DateOnly> days)
{
    private readonly OpenEnds ends = new(agreement, kind, days);
    private readonly TightLimits limits = new(kind);

    public IEnumerable<Finding> Findings() =>
        OfKind()
            .Concat(kind.Grants.Where(StandsOnSomeDay).SelectMany(OfGrant))
            .Concat(kind.Caps.Where(StandsOnSomeDay).SelectMany(OfClause));

    private IEnumerable<Finding> OfKind()
    {
        if (ProceedsOnIrreversible)
        {
            yield return Found(
                FindingCode.SilenceOnIrreversible,
                null,
                "silence means to go ahead, but what cannot be undone waits for an answer all the same."
            );
        }

        if (kind.Grants.IsEmpty && days.Any(day => !StaysWithLead(day)))
        {
            yield return Found(FindingCode.NoGrant, null, "nothing is granted here.");
        }
    }

    private IEnumerable<Finding> OfGrant(Grant grant)
    {
        if (IsIrreversibleAlone(grant))
        {
            yield return Found(
                FindingCode.IrreversibleAlone,
                grant,
                $"{grant.Id} says {LevelKeys.Of(grant.Level)}, but this cannot be undone and no reason is given for that, "
                    + "so it is asked first."
            );
        }

        foreach (var finding in ends.Of(grant).Concat(limits.Of(grant)).Concat(OfClause(grant)))
        {
            yield return finding;
        }
    }

    private IEnumerable<Finding> OfClause(Clause clause)
    {
        if (clause.Level == Level.Intend && agreement.SilenceOf(kind) == Silence.Wait)
        {
            yield return Found(
                FindingCode.IntendWaits,
                clause,
                $"{clause.Id} says \"I plan to\", but silence means to wait, so it works like \"I ask first\"."
            );
        }
    }

    /// <summary>Said of the kind itself, or of everything where the kind has a clause that silence is for.</summary>
    private bool ProceedsOnIrreversible =>
        kind.Reversible == Reversibility.No
        && agreement.SilenceOf(kind) == Silence.Proceed
        && (
            kind.OnSilence == Silence.Proceed
            || kind.Clauses.Any(clause => clause.Level == Level.Intend && StandsOnSomeDay(clause))
        );

    private bool StaysWithLead(DateOnly day) =>
        kind.Caps.Any(cap => cap.Level == Level.LeadDecides && cap.When.IsEmpty && cap.StandsOn(day));

    private bool IsIrreversibleAlone(Grant grant) =>
        grant is { Level: >= Level.DecideTell, IrreversibleOk: null }
        && MayHold(grant, reversible: false)
        && (kind.Reversible == Reversibility.No || !MayHold(grant, reversible: true));

    /// <summary>Whether what a clause demands of undoing allows this.</summary>
    private static bool MayHold(Clause clause, bool reversible) =>
        clause
            .When.Where(condition => string.Equals(condition.Fact, Fact.Reversible, StringComparison.Ordinal))
            .All(condition => Place.YesNo(reversible).Meets(Fact.BuiltInReversible, condition));

    private bool StandsOnSomeDay(Clause clause) => days.Any(clause.StandsOn);

    private Finding Found(FindingCode code, Clause? clause, string what) =>
        new()
        {
            Code = code,
            Kind = kind.Name,
            Clauses = clause is null ? [] : [clause.Id],
            Sentence = $"{kind.Name}: {what}",
        };
}
