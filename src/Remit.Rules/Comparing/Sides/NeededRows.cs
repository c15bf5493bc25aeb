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
        Clause[] firsts = [.. first.Kind!.Clauses];
        Clause[] seconds = [.. second.Kind!.Clauses];
        var (changed, others) = (Apart(firsts, seconds).ToHashSet(), Apart(seconds, firsts).ToHashSet());
        changed.SymmetricExceptWith(others);
        Add(first, firsts, changed);
        Add(second, seconds, changed);
    }

    /// <summary>The clauses; null where all of them are needed, because more than clauses was changed.</summary>
    public static NeededRows? Of(TwoSides two) =>
        two.Facts.AreSame && !two.DifferInUndoing && two.HaveSameDecider && !two.IsConverted
            ? new NeededRows(two.First, two.Second)
            : null;

    public bool Has(Clause? clause) => clause is null || needed.Contains(clause);

    /// <summary>The clauses in whose place the other version does not have the same.</summary>
    private static IEnumerable<Clause> Apart(Clause[] own, Clause[] others) =>
        own.Where((clause, place) => place >= others.Length || others[place] != clause);

    /// <summary>Adds what is changed in one version, and what meets it there. Running limits only narrow what a clause takes.</summary>
    private void Add(Side side, Clause[] own, HashSet<Clause> changed)
    {
        if (changed.Count == 0)
        {
            return;
        }

        var table = side.Kind!.TableIn(side.Agreement);
        for (var row = 0; row < own.Length; row++)
        {
            if (changed.Contains(own[row]))
            {
                foreach (var met in Meeting(table, row))
                {
                    needed.Add(table.Rows[met].Clause ?? own[row]);
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
