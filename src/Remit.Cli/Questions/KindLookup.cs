using Remit.Rules;

namespace Remit.Cli;

/// <summary>Kinds of decision by the name somebody typed.</summary>
internal static class KindLookup
{
    /// <summary>The kind with a name, or a problem that names the nearest.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="name">The name as typed.</param>
    public static Result<DecisionKind> Find(Agreement agreement, string name) =>
        agreement.FindDecision(name) is { } kind
            ? kind
            : new Problem(
                AgreementAnswers.UnknownKind,
                name,
                $"There is no kind of decision '{name}' here.",
                Nearest.Hint(name, [.. agreement.Decisions.Select(decision => decision.Name)])
            );
}
