using System.Collections.Immutable;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Agreements.Paper;

/// <summary>What one page says otherwise than another, in the sentences of the page.</summary>
/// <param name="Title">The heading under which it stands.</param>
/// <param name="Now">What stands there now and did not before.</param>
/// <param name="Gone">What stood there before and does no longer.</param>
internal sealed record PaperChanges(string Title, ImmutableArray<Sentence> Now, ImmutableArray<Sentence> Gone)
{
    /// <summary>The sections in which something is different, in the order of the page; empty where nothing is.</summary>
    /// <param name="before">The page before.</param>
    /// <param name="after">The page as it is now, for the same reader.</param>
    public static ImmutableArray<PaperChanges> Between(PaperOutline before, PaperOutline after)
    {
        var (old, now) = (Sections(before), Sections(after));
        return
        [
            .. now
                .Keys.Concat(old.Keys)
                .Distinct(StringComparer.Ordinal)
                .Select(title => new PaperChanges(title, Only(now, old, title), Only(old, now, title)))
                .Where(one => one.Now.Length + one.Gone.Length > 0),
        ];
    }

    private static Dictionary<string, ImmutableArray<Sentence>> Sections(PaperOutline outline) =>
        outline
            .Sections.GroupBy(section => section.Title, StringComparer.Ordinal)
            .ToDictionary(
                same => same.Key,
                same => same.SelectMany(section => section.Items).ToImmutableArray(),
                StringComparer.Ordinal
            );

    // What stands there twice stands there once more where it stood once.
    private static ImmutableArray<Sentence> Only(
        Dictionary<string, ImmutableArray<Sentence>> one,
        Dictionary<string, ImmutableArray<Sentence>> other,
        string title
    )
    {
        var left = other.GetValueOrDefault(title, []).Select(sentence => sentence.ToString()).ToList();
        return [.. one.GetValueOrDefault(title, []).Where(sentence => !left.Remove(sentence.ToString()))];
    }
}
