using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using Remit.Web.Ui.Languages;

namespace Remit.Web.Ui.Sentences;

/// <summary>Fills sentences from the resource file. A blank is <c>{0}</c>, <c>{1}</c>…, in any order.</summary>
/// <param name="words">The words.</param>
public sealed partial class Phrases(IStringLocalizer<SentenceWords> words)
{
    /// <summary>The sentence with a key, its blanks filled.</summary>
    /// <param name="key">The key in the resource file.</param>
    /// <param name="blanks">What goes into <c>{0}</c>, <c>{1}</c>…</param>
    /// <exception cref="KeyNotFoundException">No such key; a programmer's mistake.</exception>
    public Sentence Say(string key, params IReadOnlyList<Sentence> blanks)
    {
        var found = words[key];
        if (found.ResourceNotFound)
        {
            throw new KeyNotFoundException($"No words for '{key}'.");
        }

        return Fill(found.Value, blanks);
    }

    /// <summary>One, or one and another, or one, another and a third.</summary>
    /// <param name="last">What stands before the last: the key <c>And</c> or <c>Or</c>.</param>
    /// <param name="parts">The parts, at least one.</param>
    public Sentence List(string last, IReadOnlyList<Sentence> parts) =>
        parts.Count switch
        {
            0 => Sentence.Empty,
            1 => parts[0],
            _ => Say(last, Sentence.Join(", ", parts.SkipLast(1)), parts[^1]),
        };

    /// <summary>How often: "once", "14 times".</summary>
    /// <param name="times">How often, at least once.</param>
    public Sentence Times(int times) =>
        times == 1
            ? Say("Times.One")
            : Say("Times.Other", Sentence.Of(Amounts.Number(times, CultureInfo.CurrentCulture)));

    /// <summary>A template with its blanks filled.</summary>
    /// <param name="template">The template.</param>
    /// <param name="blanks">What goes into <c>{0}</c>, <c>{1}</c>…</param>
    public static Sentence Fill(string template, IReadOnlyList<Sentence> blanks)
    {
        var sentence = Sentence.Empty;
        var at = 0;
        foreach (Match blank in Blank.Matches(template))
        {
            var filled = blanks[int.Parse(blank.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)];
            sentence = sentence
                .Then(Sentence.Of(template[at..blank.Index]))
                .Then(blank.Groups["bent"].Success ? filled.Select(Filled.Bend) : filled);
            at = blank.Index + blank.Length;
        }

        return sentence.Then(Sentence.Of(template[at..]));
    }

    [GeneratedRegex(@"\{(?<number>\d)(?<bent>:Herrn)?\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blank { get; }
}
