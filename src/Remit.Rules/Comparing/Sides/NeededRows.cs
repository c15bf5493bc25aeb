namespace Remit.Rules.Engine;

/// <summary>
/// The clauses of two versions of a kind by which they may differ: those that are not the same in both, and those that hold
/// somewhere one of these does. Wherever none of them holds, both say the same.
/// </summary>
internal sealed class NeededRows
{
    private readonly HashSet<Clause> needed = [];

    private NeededRows(Side first, Side second)
    {
        var grants = Edited.Of(first.Kind!.Grants, second.Kind!.Grants);
        var caps = Edited.Of(first.Kind.Caps, second.Kind.Caps);
        HashSet<Clause> changed = [.. grants, .. caps];
        Add(first, changed);
        Add(second, changed);
    }

    /// <summary>The clauses; null where all of them are needed, because more than clauses was changed.</summary>
    public static NeededRows? Of(TwoSides two) =>
        two.Facts.AreSame && !two.DifferInUndoing && two.HaveSameDecider && !two.IsConverted
            ? new NeededRows(two.First, two.Second)
            : null;

    public bool Has(Clause? clause) => clause is null || needed.Contains(clause);

    /// <summary>Adds what is changed in one version, and what meets it there. Running limits only narrow what a clause takes.</summary>
    private void Add(Side side, HashSet<Clause> changed)
    {
        var table = side.Kind!.TableIn(side.Agreement);
        for (var row = 0; changed.Count > 0 && row < table.Rows.Length; row++)
        {
            if (table.Rows[row].Clause is { } clause && changed.Contains(clause))
            {
                foreach (var met in Meeting(table, row))
                {
                    needed.Add(table.Rows[met].Clause ?? clause);
                }
            }
        }
    }

    private static Bits Meeting(Table table, int row)
    {
        var meeting = Bits.All(table.Rows.Length);
        foreach (var axis in table.Axes)
        {
            if (!axis.Undemanding.Has(row))
            {
                meeting.Keep(CellGrid.MeetingOn(axis, Bits.Of(axis.TakenBy(row))));
            }
        }

        return meeting;
    }
}
