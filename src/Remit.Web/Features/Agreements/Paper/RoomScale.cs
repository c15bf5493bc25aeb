using System.Collections.Immutable;
using System.Globalization;
using Remit.Rules;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Agreements.Paper;

/// <summary>
/// Where the stretches of a room map lie across its width, each as wide as the others, and what stands above them: words
/// where they have room on a phone, else the value at each end, on as many lines as that takes.
/// </summary>
internal sealed class RoomScale
{
    // As many signs of 12 px as the page has room for on a phone.
    private const int SignsAcross = 46;
    private const int LineHeight = 15;
    private const int Below = 3;
    private const int Hundred = 100;

    private readonly RoomMap map;
    private readonly Conditions conditions;
    private readonly Values values;

    /// <summary>The scale of a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="conditions">Says stretches.</param>
    /// <param name="values">Says their ends.</param>
    public RoomScale(RoomMap map, Conditions conditions, Values values)
    {
        (this.map, this.conditions, this.values) = (map, conditions, values);
        Labels = map.Main is { } main ? LabelsFor(main) : [];
    }

    /// <param name="X">Where it stands, across.</param>
    /// <param name="Y">Where it stands, down.</param>
    /// <param name="Anchor">What of it stands there: its <c>start</c>, <c>middle</c> or <c>end</c>.</param>
    /// <param name="Text">What it says.</param>
    public sealed record Label(string X, int Y, string Anchor, Sentence Text);

    /// <summary>What stands above the stretches; nothing where there is no main number.</summary>
    public ImmutableArray<Label> Labels { get; }

    /// <summary>How tall the labels are together.</summary>
    public int Height => Labels.Select(label => label.Y).DefaultIfEmpty(0).Max() + Below;

    private int Count => map.Stretches.Length;

    /// <summary>Where a place across lies: 0 at the left, then the end of each stretch.</summary>
    /// <param name="place">How many stretches from the left.</param>
    public string Across(decimal place) =>
        string.Create(CultureInfo.InvariantCulture, $"{Hundred * place / Count:0.##}%");

    private ImmutableArray<Label> LabelsFor(Fact main)
    {
        var words = Enumerable
            .Range(0, Count)
            .Select(place => (At: place + 0.5m, Text: WordsOf(main, place)))
            .ToArray();
        if (LinesFor(words) == 1)
        {
            return [.. words.Select(label => new Label(Across(label.At), LineHeight, "middle", label.Text))];
        }

        var ends = EndsOf(main).ToArray();
        var lines = LinesFor(ends);
        return [.. ends.Select((label, place) => Placed(label, LineHeight * (1 + (place % lines))))];
    }

    // What stands at the edge of the drawing reaches over the open stretch beside it, which has no end to name.
    private int LinesFor((decimal At, Sentence Text)[] labels)
    {
        var longest = labels
            .Select(label =>
                label.Text.ToString().Length / (IsNotApplicable(label.At) && labels.Length < Count ? 2 : 1)
            )
            .DefaultIfEmpty(0)
            .Max();
        return Math.Clamp((int)Math.Ceiling((decimal)longest * Count / SignsAcross), 1, Count);
    }

    private bool IsNotApplicable(decimal at) => at > Count - 1 && map.Stretches[^1].IsNotApplicable;

    // What stands at the first or last stretch itself may be wider than that.
    private Label Placed((decimal At, Sentence Text) label, int y) =>
        label.At < 1 ? new Label(Across(0), y, "start", label.Text)
        : label.At > Count - 1 ? new Label(Across(Count), y, "end", label.Text)
        : new Label(Across(label.At), y, "middle", label.Text);

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
            if (stretch.IsNotApplicable || IsOne(stretch.Range))
            {
                yield return (place + 0.5m, WordsOf(main, place));
            }
            else if (stretch.Range?.High is { } high && !IsOne(next?.Range))
            {
                yield return (place + 1, values.At(main, high.At));
            }
        }
    }

    private static bool IsOne(Interval? range) => range is { Low: { } low, High: { } high } && low.At == high.At;

    private static Condition NotApplicable(Fact main) =>
        new(main.Key, ImmutableArray<Interval>.Empty, meetsNotApplicable: true);
}
