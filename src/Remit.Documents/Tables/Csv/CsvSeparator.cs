using Remit.Documents.Reading;
using Remit.Documents.Yaml;

namespace Remit.Documents.Tables.Csv;

/// <summary>Finds what separates the cells of a table whose mapping does not say it: what stands in its header.</summary>
internal static class CsvSeparator
{
    /// <summary>The separator; null when there is more than one candidate, which is then reported.</summary>
    public static char? Find(string text, TreeErrors errors)
    {
        var found = Vocabulary
            .Separators.All.Where(word => Stands(Vocabulary.Separators.Read(word).Value, text))
            .ToList();
        if (found.Count > 1)
        {
            errors.Add(
                new Position(1, 1, 0),
                "which-separator",
                $"The header could be separated by {string.Join(" or by ", found)}.",
                $"write separator: {found[0]} in the mapping"
            );
            return null;
        }

        return Vocabulary.Separators.Read(found.FirstOrDefault() ?? Vocabulary.Separators.All[0]).Value;
    }

    private static bool Stands(char separator, string text)
    {
        var isQuoted = false;
        foreach (var c in text.TrimStart('\r', '\n'))
        {
            if (!isQuoted && c is '\r' or '\n')
            {
                return false;
            }

            if (!isQuoted && c == separator)
            {
                return true;
            }

            isQuoted ^= c == '"';
        }

        return false;
    }
}
