using System.Globalization;
using System.Text;

namespace Remit.Documents.Tables;

/// <summary>Texts of tables as they are compared: case, spaces and the kind of dash do not matter.</summary>
internal static class Plain
{
    /// <summary>How an empty cell is called in a mapping and in messages.</summary>
    public const string Empty = "(empty)";

    private const int MostShown = 60;

    /// <summary>The text as it is compared.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Where(c => !char.IsWhiteSpace(c)))
        {
            plain.Append(
                char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation || c == '\u2212'
                    ? '-'
                    : char.ToUpperInvariant(c)
            );
        }

        return plain.Length == 0 ? Empty.ToUpperInvariant() : plain.ToString();
    }

    /// <summary>The text as it is shown in a message: on one line, and not too long.</summary>
    public static string Shown(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? Empty
            : line.Length <= MostShown ? line
            : line[..MostShown] + "…";
    }
}
