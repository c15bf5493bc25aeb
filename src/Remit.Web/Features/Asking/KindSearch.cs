using Remit.Rules;

namespace Remit.Web.Features.Asking;

/// <summary>Finds kinds of decision by a few words, in memory. It proposes; the rules decide.</summary>
public static class KindSearch
{
    private static readonly char[] Between = [' ', ',', '.', '?', '!', ';', ':'];

    /// <summary>The kinds that share the most words with the text, best first; all of them without a text.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="text">What somebody typed.</param>
    public static IEnumerable<DecisionKind> Find(Agreement agreement, string? text)
    {
        var words = (text ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length == 0
            ? agreement.Decisions
            : agreement
                .Areas.SelectMany(area => area.Decisions.Select(kind => (Kind: kind, Hits: Hits(area, kind, words))))
                .Where(found => found.Hits > 0)
                .OrderByDescending(found => found.Hits)
                .Select(found => found.Kind);
    }

    private static int Hits(Area area, DecisionKind kind, string[] words)
    {
        var text = string.Join(
            ' ',
            [area.Name, kind.Name, kind.Title, kind.Subject, .. kind.Facts.Select(fact => fact.Ask)]
        );
        return words.Count(word => text.Contains(Stem(word), StringComparison.CurrentCultureIgnoreCase));
    }

    // "refunds" finds "Refund": the last letter of a longer word is often an ending.
    private static string Stem(string word) => word.Length > 4 ? word[..^1] : word;
}
