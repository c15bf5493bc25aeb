using Remit.Web.Outcomes;

namespace Remit.Web.Features.People;

/// <summary>Holds the rows of a file against each other and against who leads whom already, from the first to the last.</summary>
internal sealed class LinesCheck
{
    private readonly ILookup<string, string> people;
    private readonly List<(string Name, string Lead, string Area)> going;
    private readonly HashSet<string> named;
    private readonly LeadGraph<string> graph = new();
    private readonly Dictionary<(string, string, string), int> first = [];

    private LinesCheck(
        List<LineRow> rows,
        ILookup<string, string> people,
        List<(string Name, string Lead, string Area)> going
    )
    {
        (this.people, this.going) = (people, going);
        named = rows.Where(row => row.Why is null).Select(row => row.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        going.ForEach(line => graph.Add(Key(line.Name), Key(line.Lead)));
    }

    /// <summary>The rows, each with why it cannot be taken in as they stand now.</summary>
    /// <param name="rows">The rows; what is unclear already stays so.</param>
    /// <param name="people">The names of everybody here.</param>
    /// <param name="going">The lines that go on, by names.</param>
    public static List<LineRow> Run(
        List<LineRow> rows,
        ILookup<string, string> people,
        List<(string Name, string Lead, string Area)> going
    )
    {
        var check = new LinesCheck(rows, people, going);
        return [.. rows.Select(check.Look)];
    }

    private LineRow Look(LineRow row)
    {
        var why = row.Why ?? Wrong(row);
        return row with { Why = why, Stays = why is null && IsHere(row) };
    }

    private Refusal? Wrong(LineRow row)
    {
        if (row.Lead.Length > 0 && !people.Contains(row.Lead) && !named.Contains(row.Lead))
        {
            return Refusal.Invalid("row-lead", null, row.Lead);
        }

        var key = (Key(row.Name), Key(row.Lead), Key(row.Area));
        if (!first.TryAdd(key, row.Number))
        {
            return Refusal.Invalid("row-again", null, $"{first[key]}");
        }

        if (row.Lead.Length == 0)
        {
            return null;
        }

        if (graph.Closes(Key(row.Name), Key(row.Lead)))
        {
            return Refusal.Invalid("row-loop", null, row.Lead, row.Name);
        }

        graph.Add(Key(row.Name), Key(row.Lead));
        return null;
    }

    private bool IsHere(LineRow row) =>
        row.Lead.Length == 0
            ? people.Contains(row.Name)
            : going.Exists(line =>
                Key(line.Name) == Key(row.Name) && Key(line.Lead) == Key(row.Lead) && Key(line.Area) == Key(row.Area)
            );

    private static string Key(string text) => text.ToUpperInvariant();
}
