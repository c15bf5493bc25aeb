using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>What is used so far of running limits (G4, G5). Immutable.</summary>
public sealed class Totals
{
    private readonly ImmutableArray<Total> totals;

    private Totals(ImmutableArray<Total> totals) => this.totals = totals;

    /// <summary>No total handed in: everything counts as 0.</summary>
    public static Totals None { get; } = new([]);

    /// <summary>The totals in it.</summary>
    public IEnumerable<Total> All => totals;

    /// <summary>These totals.</summary>
    /// <param name="totals">Each limit and scope at most once; a question with one twice is refused (V6).</param>
    public static Totals Of(IEnumerable<Total> totals) => new([.. totals]);

    /// <summary>These and one more.</summary>
    /// <param name="total">A total.</param>
    public Totals And(Total total) => new(totals.Add(total));

    /// <summary>What is used of a limit; null when it was not handed in.</summary>
    /// <param name="grant">The grant's id.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="scope">The value it counts apart for; null when it counts all together.</param>
    public decimal? Find(string grant, Limit limit, string? scope) =>
        totals.FirstOrDefault(total => total.IsOf(grant, limit) && SameScope(total.Scope, scope))?.Used;

    /// <summary>The values for which totals of a limit that counts apart were handed in.</summary>
    /// <param name="grant">The grant's id.</param>
    /// <param name="limit">The limit.</param>
    public IEnumerable<string> ScopesOf(string grant, Limit limit) =>
        totals.Where(total => total.IsOf(grant, limit)).Select(total => total.Scope).OfType<string>();

    private static bool SameScope(string? left, string? right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
