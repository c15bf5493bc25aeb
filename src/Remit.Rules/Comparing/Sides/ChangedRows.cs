namespace Remit.Rules.Engine;

/// <summary>
/// Where two documents may say something different: where a row holds that the other does not have in the same way. In
/// all other cases the same rows hold.
/// </summary>
internal sealed class ChangedRows(TwoSides two)
{
    private CellGrid Grid => two.Grid;

    /// <summary>Regions that together hold every case in which the level may differ.</summary>
    public IEnumerable<Region> OfLevels => two.DifferInUndoing ? [Grid.Whole] : Regions(GiveAlike);

    /// <summary>Regions that together hold every case in which who is told and asked may differ.</summary>
    public IEnumerable<Region> OfDuties =>
        two.DifferInUndoing || !two.HaveSameDecider
            ? [Grid.Whole]
            : Regions((one, other) => GiveAlike(one, other) && BindAlike(one, other));

    private IEnumerable<Region> Regions(Func<Clause?, Clause?, bool> areAlike)
    {
        var seconds = two.Rows.Where(row => !two.IsFirsts(row)).ToList();
        foreach (var row in two.Rows.Where(two.IsFirsts))
        {
            var match = seconds.FindIndex(other =>
                areAlike(ClauseOf(row), ClauseOf(other)) && Grid.HoldAlike(row, other)
            );
            if (match >= 0)
            {
                seconds.RemoveAt(match);
            }
            else if (Grid.Inside(row, Grid.Whole) is { } region)
            {
                yield return region;
            }
        }

        foreach (var region in seconds.Select(row => Grid.Inside(row, Grid.Whole)).OfType<Region>())
        {
            yield return region;
        }
    }

    private Clause? ClauseOf(int row) => Grid.Table.Rows[row].Clause;

    private static bool GiveAlike(Clause? one, Clause? other) =>
        (one, other) switch
        {
            (null, null) => true,
            (Grant grant, Grant also) => grant.Level == also.Level
                && grant.IrreversibleOk is null == also.IrreversibleOk is null,
            (Cap cap, Cap also) => cap.Level == also.Level,
            _ => false,
        };

    // Of alternatives the answer takes the one with the fewest duties, then by id.
    private static bool BindAlike(Clause? one, Clause? other) =>
        one is null
        || (
            string.Equals(one.Id, other!.Id, StringComparison.Ordinal)
            && one.Tell == other.Tell
            && one.Advice.SequenceEqual(other.Advice, StringComparer.Ordinal)
            && one.GoFrom?.Needed == other.GoFrom?.Needed
            && (one.GoFrom?.Names ?? []).SequenceEqual(other.GoFrom?.Names ?? [], StringComparer.Ordinal)
        );
}
