namespace Remit.Rules;

/// <summary>What is used so far of one running limit.</summary>
/// <param name="Grant">The grant's id.</param>
/// <param name="Limit">The limit.</param>
/// <param name="Scope">The value it counts apart for (<c>per customer</c>); null when it counts all together.</param>
/// <param name="Used">How much, in the unit of what is added up; never negative.</param>
public sealed record Total(string Grant, Limit Limit, string? Scope, decimal Used)
{
    /// <summary>Whether it belongs to a limit of a grant.</summary>
    /// <param name="grant">The grant's id.</param>
    /// <param name="limit">The limit.</param>
    public bool IsOf(string grant, Limit limit) =>
        string.Equals(Grant, grant, StringComparison.Ordinal) && Limit == limit;
}
