namespace Remit.Web.Security;

/// <summary>For how long a kind of what is written is kept.</summary>
/// <param name="Until">By what it ends.</param>
public sealed record Kept(KeptUntil Until)
{
    /// <summary>After how many months at most how it turned out becomes a number; null where nothing turns out.</summary>
    public int? ResultMonths { get; init; }

    /// <summary>After how many months at most it becomes a number, or goes; null where no time is set.</summary>
    public int? EntryMonths { get; init; }
}
