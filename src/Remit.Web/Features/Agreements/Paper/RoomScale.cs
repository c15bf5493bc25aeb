using System.Collections.Immutable;
using System.Globalization;
using Remit.Rules;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Agreements.Paper;

/// <summary>
/// Where the stretches of a room map lie across its width, each as wide as the others, and what stands above them: words
/// where they have room on a phone, else the value at each end, on as many lines as that takes.
/// </summary>
internal sealed class RoomScale(RoomMap map, Conditions conditions, Values values)
{
    // About 318 px on the narrow page of a phone, at 12 px a letter of half that width.
    private const int SignsAcross = 46;
    private const int LineHeight = 15;

    /// <param name="X">Where its middle is, across.</param>
    /// <param name="Y">Where it stands, down.</param>
    /// <param name="Text">What it says.</param>
    public sealed record Label(string X, int Y, Sentence Text);

    private int Count => map.Stretches.Length;

    /// <summary>What stands above the stretches; nothing where there is no main number.</summary>
    public ImmutableArray<Label> Labels
    {
        get
        {
            if (map.Main is not { } main)
            {
                return [];
            }

            var words = Enumerable
                .Range(0, Count)
                .Select(place => (At: place + 0.5m, Text: WordsOf(main, place)))
                .ToArray();
            return LinesFor(words) == 1 ? Placed(words) : Placed([.. EndsOf(main)]);
        }
    }

    /// <summary>How tall the labels are together.</summary>
    public int Height => Labels.Select(label => label.Y).DefaultIfEmpty(0).Max() + 3;

    /// <summary>Where a place across lies: 0 at the left, then the end of each stretch.</summary>
    public string Across(decimal place) => string.Create(CultureInfo.InvariantCulture, $"{100 * place / Count:0.##}%");

    private ImmutableArray<Label> Placed((decimal At, Sentence Text)[] labels)
    {
        var lines = LinesFor(labels);
        return
        [
            .. labels.Select(
                (label, place) => new Label(Across(label.At), LineHeight * (1 + (place % lines)), label.Text)
            ),
        ];
    }

    private int LinesFor((decimal At, Sentence Text)[] labels)
    {
        var longest = labels.Select(label => label.Text.ToString().Length).DefaultIfEmpty(0).Max();
        return Math.Clamp((int)Math.Ceiling((decimal)longest * Count / SignsAcross), 1, Count);
    }

    // The lower end is the upper end of the stretch before.
    private Sentence WordsOf(Fact main, int place) =>
        map.Stretches[place] switch
        {
            { IsNotApplicable: true } => conditions.Ranges(main, NotApplicable(main)),
            { Range: { Low: { }, High: { } high } range } when !IsOne(range) => conditions.Range(
                main,
                new Interval(null, high)
            ),
            { Range: { } range } => conditions.Range(main, range),
            _ => Sentence.Empty,
        };

    private IEnumerable<(decimal At, Sentence Text)> EndsOf(Fact main)
    {
        for (var place = 0; place < Count; place++)
        {
            var (stretch, next) = (map.Stretches[place], map.Stretches.ElementAtOrDefault(place + 1));
            if (stretch.IsNotApplicable || (stretch.Range is { } range && IsOne(range)))
            {
                yield return (place + 0.5m, WordsOf(main, place));
            }
            else if (stretch.Range?.High is { } high && !(next?.Range is { } after && IsOne(after)))
            {
                yield return (place + 1, values.At(main, high.At));
            }
        }
    }

    private static bool IsOne(Interval range) => range is { Low: { } low, High: { } high } && low.At == high.At;

    private static Condition NotApplicable(Fact main) =>
        new(main.Key, ImmutableArray<Interval>.Empty, meetsNotApplicable: true);
}
