namespace Remit.Rules.Engine;

/// <summary>What answers are read from where the decision can be undone, or where it cannot (G6).</summary>
internal sealed record RankedSide(RankedTable Table, RankedDay Day)
{
    /// <summary>Of the rows that stand, those that no known fact makes fail.</summary>
    /// <param name="standing">The rows that stand.</param>
    /// <param name="places">Where each fact lies; those not known are unknown.</param>
    public ulong[] Alive(ulong[] standing, ReadOnlySpan<long> places)
    {
        var alive = standing.ToArray();
        foreach (ref readonly var lane in Table.Lanes)
        {
            if (places[lane.Fact] is var place and not KindTable.Unknown)
            {
                Table.Keep(lane, Table.SegmentOf(lane, place), alive);
            }
        }

        return alive;
    }
}
