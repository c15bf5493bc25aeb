using System.Text;

namespace Remit.Rules.Reading;

/// <summary>Somebody's text inside a message: in quotes, on one line, and not longer than a line.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    public static string Of(string text)
    {
        var line = new StringBuilder();
        foreach (var rune in text.Trim().EnumerateRunes().Take(Longest))
        {
            line.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        }

        return line.Length < text.Trim().Length ? $"'{line}…'" : $"'{line}'";
    }

    /// <summary>Names in quotes, as in <c>'a', 'b' or 'c'</c>.</summary>
    public static string List(IEnumerable<string> names)
    {
        var quoted = names.Select(Of).ToList();
        return quoted.Count < 2
            ? string.Concat(quoted)
            : $"{string.Join(", ", quoted.Take(quoted.Count - 1))} or {quoted[^1]}";
    }
}
