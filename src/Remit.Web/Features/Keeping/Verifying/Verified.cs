namespace Remit.Web.Features.Keeping;

/// <summary>What verifying a database came to.</summary>
/// <param name="Break">The first break, in a sentence without content; null when all is intact.</param>
/// <param name="Chains">How many chains of the journal were read.</param>
/// <param name="Rows">How many rows of them.</param>
/// <param name="Versions">How many agreed versions.</param>
internal sealed record Verified(string? Break, long Chains, long Rows, long Versions)
{
    /// <summary>What was read, for people.</summary>
    public string Said =>
        $"Checked: {Count(Chains, "chain")} of the journal with {Count(Rows, "row")}, "
        + $"{Count(Versions, "agreed version")}, and the database itself.";

    private static string Count(long number, string thing) =>
        FormattableString.Invariant($"{number} {thing}{(number == 1 ? "" : "s")}");
}
