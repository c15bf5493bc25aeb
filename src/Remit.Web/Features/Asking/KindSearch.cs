using Remit.Rules;

namespace Remit.Web.Features.Asking;

/// <summary>Finds kinds of decision by a few words, in memory. It proposes; the rules decide.</summary>
public static class KindSearch
{
    private static readonly char[] Between = [' ', ',', '.', '?', '!', ';', ':'];

    /// <summary>
    /// The kinds that share the most words with the text, best first, or where none does, those of an area that does; all
    /// of them without a text.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="text">What somebody typed.</param>
    public static IEnumerable<DecisionKind> Find(Agreement agreement, string? text)
    {
        var words = (text ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0)
        {
            return agreement.Decisions;
        }

        var own = agreement
            .Decisions.Select(kind => (Kind: kind, Hits: Hits(words, TextOf(kind))))
            .Where(found => found.Hits > 0)
            .OrderByDescending(found => found.Hits)
            .Select(found => found.Kind)
            .ToList();
        return own.Count > 0
            ? own
            : agreement.Areas.Where(area => Hits(words, area.Name) > 0).SelectMany(area => area.Decisions);
    }

    private static string TextOf(DecisionKind kind) =>
        string.Join(' ', [kind.Name, kind.Title, kind.Subject, .. kind.Facts.Select(fact => fact.Ask)]);

    private static int Hits(string[] words, string text) =>
        words.Count(word => text.Contains(Stem(word), StringComparison.CurrentCultureIgnoreCase));

    // "refunds" finds "Refund": the last letter of a longer word is often an ending.
    private static string Stem(string word) => word.Length > 4 ? word[..^1] : word;
}
