using Remit.Rules;

namespace Remit.Web.Features.Decisions.Pages;

/// <summary>What is summed where several decisions of a kind are written down as one.</summary>
public static class SumsOfKind
{
    /// <summary>What adds up in running limits of the kind.</summary>
    /// <param name="kind">The kind.</param>
    public static IEnumerable<Fact> RunningSums(this DecisionKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind
            .Grants.SelectMany(grant => grant.Limits)
            .Where(limit => limit.Basis.IsRunning)
            .Select(limit => limit.SumOf)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(key => kind.FindFact(key)!);
    }
}
