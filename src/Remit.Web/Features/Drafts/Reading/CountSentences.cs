using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Localization;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Drafts;

/// <summary>Says what somebody counted themselves: "By my own count: 14 in four weeks, none changed."</summary>
internal sealed class CountSentences(IStringLocalizer<DraftWords> words, Phrases phrases)
{
    private const int LargestWord = 12;

    /// <summary>One sentence for all counts; empty where there are none. Of several each says what it is of.</summary>
    /// <param name="counts">The counts.</param>
    public Sentence Say(ImmutableArray<(string Title, QuotedCount Count)> counts) =>
        counts.IsEmpty
            ? Sentence.Empty
            : Sentence
                .Of(words["Own count"])
                .Then(Sentence.Of(" "))
                .Then(Sentence.Join("; ", counts.Select(one => Say(one, isAlone: counts.Length == 1))))
                .Then(Sentence.Of("."));

    private Sentence Say((string Title, QuotedCount Count) one, bool isAlone)
    {
        var count = one.Count;
        var text = words[
            count.Weeks == 1 ? "Own count.Weeks.One" : "Own count.Weeks.Other",
            Number(count.Proposals),
            Number(count.Weeks)
        ].Value;
        var said = Sentence.Of(count.Known > 0 ? $"{text}, {Changed(count.Changed)}" : text);
        return isAlone ? said : Sentence.Typed(one.Title).Then(Sentence.Of(": ")).Then(said);
    }

    private string Changed(int changed) =>
        words[$"Own count.Changed.{(changed > 1 ? "Other" : changed)}", Number(changed)];

    private string Number(int number) =>
        number is > 0 and <= LargestWord
            ? phrases.Say($"Number.{number}").ToString()
            : number.ToString(CultureInfo.CurrentCulture);
}
