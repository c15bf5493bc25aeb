namespace Remit.Rules.Tests.Cases;

/// <summary>Grants, caps and limits in few words.</summary>
internal static class Lines
{
    public static readonly Basis Month = new(BasisUnit.Month);

    public static Grant Grant(string id, Level level, params Condition[] when) =>
        new(level) { Id = id, When = [.. when] };

    public static Cap Cap(string id, Level atMost, params Condition[] when) =>
        new(atMost) { Id = id, When = [.. when] };

    /// <summary>A grant with limits.</summary>
    public static Grant Limited(string id, Level level, params Limit[] limits) =>
        new(level) { Id = id, Limits = [.. limits] };

    public static Limit SumUpTo(decimal bound, Basis basis, string fact = "amount", string? per = null) =>
        new(fact, basis, per, bound, IsIncluded: true);

    public static Limit SumUnder(decimal bound, Basis basis, string fact = "amount", string? per = null) =>
        new(fact, basis, per, bound, IsIncluded: false);

    public static Limit CountUpTo(decimal bound, Basis basis, string? per = null) =>
        new(null, basis, per, bound, IsIncluded: true);
}
