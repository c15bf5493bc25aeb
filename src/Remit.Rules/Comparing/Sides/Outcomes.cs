using System.Runtime.InteropServices;

namespace Remit.Rules.Engine;

/// <summary>What two documents say of a cell, where that is the same in all of it.</summary>
/// <param name="two">The documents.</param>
/// <param name="withDuties">Whether who is told and asked is looked at, where the levels are the same.</param>
internal sealed class Outcomes(TwoSides two, bool withDuties)
{
    /// <summary>What is said, or by which row to cut the cell to know.</summary>
    /// <param name="rows">The rows that hold somewhere in the cell.</param>
    /// <param name="saidReversible">Whether the cell is of decisions that can be undone.</param>
    public Settled Of(ReadOnlySpan<Standing> rows, bool saidReversible)
    {
        var count = 0;
        while (count < rows.Length && two.IsFirsts(rows[count].Row))
        {
            count++;
        }

        var first = new SideView(two, two.First, rows[..count], saidReversible);
        var second = new SideView(two, two.Second, rows[count..], saidReversible);
        if ((first.Unsettled ?? second.Unsettled) is { } row)
        {
            return new Settled(null, row);
        }

        var (one, other) = (first.Level!.Value, second.Level!.Value);
        if (!withDuties || one != other || one == Level.NotCovered)
        {
            return new Settled(Outcome.Of(one, other), null);
        }

        return (first.OpenDuty ?? second.OpenDuty) is { } open
            ? new Settled(null, open)
            : new Settled(new Outcome(one, other, first.Duties, second.Duties), null);
    }

    /// <summary>An outcome, or the row to cut by.</summary>
    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Settled(Outcome? Outcome, int? CutBy);
}
