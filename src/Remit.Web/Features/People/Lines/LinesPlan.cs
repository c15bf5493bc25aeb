using System.Collections.Immutable;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.People;

/// <summary>What a file of who leads whom would change, row by row. Making it changes nothing.</summary>
/// <param name="Rows">Every row, with what becomes of it.</param>
/// <param name="NewPeople">Who is not here yet and would be.</param>
public sealed record LinesPlan(ImmutableArray<LineRow> Rows, ImmutableArray<string> NewPeople)
{
    /// <summary>The rows that bring something new.</summary>
    public IEnumerable<LineRow> New => Rows.Where(row => row.Why is null && !row.Stays);

    /// <summary>The rows that say what is here already.</summary>
    public IEnumerable<LineRow> Staying => Rows.Where(row => row.Why is null && row.Stays);

    /// <summary>The rows that are left out.</summary>
    public IEnumerable<LineRow> Unclear => Rows.Where(row => row.Why is not null);

    /// <summary>Holds rows against who is here.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="here">The name of everybody here, each as often as there are people of that name.</param>
    /// <param name="going">The lines that go on, by names.</param>
    public static LinesPlan Of(
        ImmutableArray<LineRow> rows,
        IEnumerable<string> here,
        IEnumerable<(string Name, string Lead, string Area)> going
    )
    {
        var people = here.ToLookup(name => name, StringComparer.OrdinalIgnoreCase);
        var lines = going.ToList();
        var checkedRows = rows.Select(row => row with { Why = WrongInItself(row, people) }).ToList();

        // A row that falls out may take away the lead of another, so it is looked at again until nothing changes.
        for (var left = -1; left != checkedRows.Count(row => row.Why is null); )
        {
            left = checkedRows.Count(row => row.Why is null);
            checkedRows = LinesCheck.Run(checkedRows, people, lines);
        }

        var added = checkedRows
            .Where(row => row.Why is null && !people.Contains(row.Name))
            .Select(row => row.Name)
            .Distinct(StringComparer.OrdinalIgnoreCase);
        return new([.. checkedRows], [.. added]);
    }

    private static Refusal? WrongInItself(LineRow row, ILookup<string, string> people) =>
        row.Name.Length == 0 ? Refusal.Invalid("row-name", null)
        : row.Name.Length > Person.LongestName
        || row.Lead.Length > Person.LongestName
        || row.Area.Length > ReportingLine.LongestArea
            ? Refusal.Invalid("row-long", null)
        : new[] { row.Name, row.Lead, row.Area }.Any(text => !PlainText.IsPlain(text) || text.Contains('\n'))
            ? Refusal.Invalid("row-text", null)
        : people[row.Name].Count() > 1 ? Refusal.Invalid("row-two", null, row.Name)
        : people[row.Lead].Count() > 1 ? Refusal.Invalid("row-two", null, row.Lead)
        : Same(row.Name, row.Lead) ? Refusal.Invalid("row-self", null, row.Name)
        : null;

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
