using System.Collections.Immutable;
using Remit.Rules.Engine;

namespace Remit.Rules;

/// <summary>Adding up running limits from a log (G5).</summary>
public static class Usage
{
    /// <summary>
    /// What is used so far of every running limit of a kind, for a decision on a date: the entries in the period whose
    /// facts meet the grant's conditions, decided without an explicit go, not dropped; a known actual amount replaces
    /// the decided one. Clause ids and versions play no part in the entries. What an entry holds may lie outside what the
    /// facts take now. A tally without the sum counts with the most it can be; an entry that does not say for whom counts
    /// for nobody where a limit counts apart; an amount in a currency without a rate counts as 0.
    /// </summary>
    /// <param name="agreement">The agreement, for its rates and first day.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="entries">Everything written down of the same two people and kind.</param>
    /// <param name="date">The contributor's local date of the decision asked about.</param>
    /// <param name="since">The day these two first agreed; null means the agreement's first day.</param>
    public static Totals Of(
        Agreement agreement,
        DecisionKind kind,
        IEnumerable<LogEntry> entries,
        DateOnly date,
        DateOnly? since = null
    )
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(kind);
        ImmutableArray<CountedEntry> counted =
        [
            .. entries
                .Where(entry => entry.DecidedAlone && !entry.WasDropped)
                .Select(entry => CountedEntry.Of(agreement, kind, entry)),
        ];
        return Totals.Of(
            kind.Grants.SelectMany(grant =>
                LimitReading
                    .Running(grant)
                    .SelectMany(limit =>
                    {
                        var (from, to) = limit.Basis.PeriodOf(date, since ?? agreement.InForce.From);
                        return Of(grant, limit, counted.Where(entry => entry.Date >= from && entry.Date <= to));
                    })
            )
        );
    }

    /// <summary>
    /// What one decision written down adds up to of a fact: the value exact, in the fact's own currency by the agreed rates
    /// (F3), a year's worth where it recurs (F6), computed where the fact is (F7). Null where it does not say it, the fact
    /// does not apply, or no rate was agreed.
    /// </summary>
    /// <param name="agreement">The agreement, for its rates.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="facts">The facts as found.</param>
    /// <param name="fact">The fact's key; one whose values are numbers.</param>
    public static decimal? ValueOf(
        Agreement agreement,
        DecisionKind kind,
        ImmutableDictionary<string, FactValue> facts,
        string fact
    )
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(kind);
        return Places.OfEntry(agreement, kind, facts)[fact] is { IsNotApplicable: false } place ? place.At : null;
    }

    private static IEnumerable<Total> Of(Grant grant, Limit limit, IEnumerable<CountedEntry> inPeriod)
    {
        var entries = inPeriod.Where(entry => entry.Meets(grant));
        return limit.PerFact is null
            ? [new Total(grant.Id, limit, null, entries.Sum(entry => entry.AmountOf(limit)))]
            : entries
                .Where(entry => entry.ScopeOf(limit) is not null)
                .GroupBy(entry => entry.ScopeOf(limit)!, StringComparer.OrdinalIgnoreCase)
                .Select(scope => new Total(grant.Id, limit, scope.Key, scope.Sum(entry => entry.AmountOf(limit))));
    }
}
