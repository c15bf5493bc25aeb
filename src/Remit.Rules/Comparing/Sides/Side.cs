namespace Remit.Rules.Engine;

/// <summary>One of two documents that are looked at together: its kind of decision on a date, and its rows.</summary>
/// <param name="Agreement">The document.</param>
/// <param name="Kind">Its kind; null when it has none of that name.</param>
/// <param name="Day">The date; nothing is used.</param>
internal sealed record Side(Agreement Agreement, DecisionKind? Kind, DateOnly Day)
{
    private Inquiry? inquiry;

    /// <summary>The question of which nothing is known.</summary>
    public Inquiry Inquiry => inquiry ??= Inquiry.Of(Agreement, Kind!, new Question { AsOf = Day }).Value;

    /// <summary>What stands on the date, in its own facts: clauses, and behind them combinations that cannot occur.</summary>
    /// <param name="isNeeded">Which clauses are needed.</param>
    public IEnumerable<Row> Rows(Func<Clause, bool> isNeeded) =>
        Kind is null
            ? []
            :
            [
                .. Kind
                    .Grants.Where(grant => isNeeded(grant) && CanHold(grant))
                    .Select(grant => new Row(grant, [.. grant.Demands, .. CeilingsOf(grant)])),
                .. Kind.Caps.Where(cap => isNeeded(cap) && cap.StandsOn(Day)).Select(cap => new Row(cap, cap.When)),
                .. Kind.Impossible.Select(box => new Row(null, box)),
            ];

    /// <summary>Whether the decision counts as one that can be undone, given what the asker says (G6).</summary>
    public bool IsReversible(bool said) => said && Kind?.Reversible != Reversibility.No;

    private bool CanHold(Grant grant) =>
        grant.StandsOn(Day) && grant.Limits.All(limit => limit.SumOf is not null || limit.Holds(1));

    private static IEnumerable<Condition> CeilingsOf(Grant grant) =>
        LimitReading
            .Running(grant)
            .Where(limit => limit.SumOf is not null)
            .Select(limit => new Condition(limit.SumOf!, [new Interval(null, limit.CeilingAfter(0))]));
}
