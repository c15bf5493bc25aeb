using Remit.Rules;

namespace Remit.Cli;

/// <summary>The name of a running total as typed: <c>GRANT.BASIS</c>, then <c>.MEASURE</c>, then <c>@SCOPE</c>.</summary>
/// <param name="Text">The whole name.</param>
/// <param name="Grant">The grant's id.</param>
/// <param name="Basis">The basis, such as <c>month</c> or <c>30days</c>.</param>
/// <param name="Measure"><c>sum</c>, <c>count</c>, or the fact that is added up; null when it was not said.</param>
/// <param name="Scope">The value it counts apart for; null when it was not said.</param>
internal sealed record TotalName(string Text, string Grant, Basis Basis, string? Measure, string? Scope)
{
    /// <summary>Reads a name. Neither ids nor bases hold a point or an @; a scope may hold both.</summary>
    /// <param name="text">The name.</param>
    public static Result<TotalName> Read(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var (name, scope) = at < 0 ? (text, null) : (text[..at], text[(at + 1)..].Trim());
        return name.Split('.', StringSplitOptions.TrimEntries) switch
        {
            [{ Length: > 0 } grant, var basis] => Of(text, (grant, basis, null, scope)),
            [{ Length: > 0 } grant, var basis, { Length: > 0 } measure] => Of(text, (grant, basis, measure, scope)),
            _ => new Problem(
                "not-a-total",
                text,
                $"'{text}' names no total.",
                "write GRANT.BASIS, such as small.month"
            ),
        };
    }

    /// <summary>Whether a limit is meant.</summary>
    /// <param name="limit">A limit of the grant.</param>
    public bool Means(Limit limit) =>
        limit.Basis.IsRunning && limit.Basis == Basis && (Measure is null || Is(limit.Measure) || Is(limit.SumOf));

    private bool Is(string? measure) => string.Equals(Measure, measure, StringComparison.Ordinal);

    private static Result<TotalName> Of(
        string text,
        (string Grant, string Basis, string? Measure, string? Scope) parts
    ) =>
        BasisText
            .Read(parts.Basis)
            .Then<TotalName>(basis => new TotalName(text, parts.Grant, basis, parts.Measure, parts.Scope));
}
