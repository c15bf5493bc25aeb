namespace Remit.Rules;

/// <summary>Adding up running limits from a log (G5).</summary>
public static class Usage
{
    /// <summary>
    /// What is used so far of every running limit of a kind, for a decision on a date: the entries in the period whose
    /// facts meet the grant's conditions, decided without an explicit go, not dropped; a known actual amount replaces
    /// the decided one. Clause ids and versions play no part in the entries.
    /// </summary>
    /// <param name="agreement">The agreement, for its rates and first day.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="entries">Everything written down before it, of the same two people and kind.</param>
    /// <param name="on">The contributor's local date of the decision asked about.</param>
    /// <param name="since">The day these two first agreed; null means the agreement's first day.</param>
    public static Totals Of(
        Agreement agreement,
        DecisionKind kind,
        IEnumerable<LogEntry> entries,
        DateOnly on,
        DateOnly? since = null
    ) => throw new NotSupportedException();
}
