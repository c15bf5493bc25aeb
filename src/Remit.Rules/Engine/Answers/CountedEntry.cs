namespace Remit.Rules.Engine;

/// <summary>An entry of the log as running limits see it.</summary>
internal sealed class CountedEntry
{
    private readonly DecisionKind kind;
    private readonly LogEntry entry;
    private readonly Places decided;
    private readonly Places actual;

    private CountedEntry(DecisionKind kind, LogEntry entry, Places decided, Places actual) =>
        (this.kind, this.entry, this.decided, this.actual) = (kind, entry, decided, actual);

    public DateOnly Date => entry.Date;

    public static CountedEntry Of(Agreement agreement, DecisionKind kind, LogEntry entry)
    {
        var first = Places.OfEntry(agreement, kind, entry.Facts);
        return entry.Actual.IsEmpty
            ? new CountedEntry(kind, entry, first, first)
            : new CountedEntry(kind, entry, first, Places.OfEntry(agreement, kind, entry.Facts.SetItems(entry.Actual)));
    }

    public bool Meets(Grant grant) => grant.AllHold(kind, decided);

    /// <summary>The value of the fact a limit counts apart for; null when the entry does not say it.</summary>
    public string? ScopeOf(Limit limit) =>
        decided[limit.PerFact!] is { } place ? place.Text ?? Fact.NotApplicable : null;

    public decimal AmountOf(Limit limit) => limit.SumOf is { } sum ? SumOf(sum) : entry.Tally?.Count ?? 1;

    private decimal SumOf(string fact) =>
        entry.Tally is not { } tally || entry.Actual.ContainsKey(fact) ? Value(actual[fact] ?? decided[fact])
        : tally.Sums.TryGetValue(fact, out var together) ? together
        : Value(decided[fact]) * tally.Count;

    private static decimal Value(Place? place) => place is { IsNotApplicable: false } one ? one.At : 0;
}
