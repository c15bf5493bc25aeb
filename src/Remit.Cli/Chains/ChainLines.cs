using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>What was given along lines, line by line.</summary>
internal static class ChainLines
{
    /// <summary>Each link with its reason, its limits and what is asked above, and how many there are.</summary>
    /// <param name="links">The links.</param>
    public static IEnumerable<TextLine> Of(ImmutableArray<ChainLink> links) =>
        links.SelectMany(Of).Append(Sum(links)).Concat(Sums(links));

    /// <summary>The links that come out differently after an edit.</summary>
    /// <param name="before">Before it.</param>
    /// <param name="after">After it.</param>
    public static IEnumerable<TextLine> Between(ImmutableArray<ChainLink> before, ImmutableArray<ChainLink> after)
    {
        var known = before.ToLookup(NameOf, link => link.Sentence, StringComparer.Ordinal);
        ImmutableArray<ChainLink> different =
        [
            .. after.Where(link => !known[NameOf(link)].Contains(link.Sentence, StringComparer.Ordinal)),
        ];
        return different.IsEmpty
            ? [new TextLine("Nothing comes out differently.", Tone.Yes)]
            : different.SelectMany(Of).Append(Sum(different));
    }

    private static string NameOf(ChainLink link) => $"{link.Person}/{link.Giver}/{link.Kind}";

    private static IEnumerable<TextLine> Of(ChainLink link)
    {
        yield return new TextLine(
            $"{link.Person}, from {link.Giver}: {StateWords(link.State)}: {link.Sentence}",
            ToneOf(link.State)
        );
        foreach (var limit in link.Limits)
        {
            yield return limit.Held is null
                ? $"  {limit.Grant}: {limit.Given}; {link.Giver} has no such limit to compare with"
                : $"  {limit.Grant}: {limit.Given}; {link.Giver} has {limit.Held}";
        }

        foreach (var duty in link.DutiesAbove)
        {
            yield return $"  asked of {link.Giver}: {duty}";
        }
    }

    private static string StateWords(LinkState state) =>
        state switch
        {
            LinkState.Holds => "holds",
            LinkState.Exceeds => "exceeds",
            LinkState.CannotTell => "cannot tell",
            _ => "not recorded",
        };

    private static Tone ToneOf(LinkState state) =>
        state switch
        {
            LinkState.Holds => Tone.Yes,
            LinkState.Exceeds => Tone.No,
            LinkState.CannotTell => Tone.Careful,
            _ => Tone.Quiet,
        };

    private static TextLine Sum(ImmutableArray<ChainLink> links) =>
        string.Join(
            ", ",
            Enum.GetValues<LinkState>()
                .Select(state => (State: state, Count: links.Count(link => link.State == state)))
                .Where(one => one.Count > 0)
                .Select(one => $"{one.Count} {StateWords(one.State)}")
        ) + ".";

    private static IEnumerable<TextLine> Sums(ImmutableArray<ChainLink> links) =>
        links.Any(link => !link.Limits.IsEmpty)
            ? [new TextLine("Sums over several people are not compared.", Tone.Quiet)]
            : [];
}
