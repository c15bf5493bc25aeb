using System.Globalization;
using Remit.Rules;
using Remit.Web.Outcomes;
using Remit.Web.Ui.Forms;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Drafts;

/// <summary>
/// The numbers that a line may put to its outcome: what is measured, in which unit, which way is better, where it stands,
/// where it should go, and beyond what it is talked about. What contradicts itself says nothing until it is mended.
/// </summary>
internal static class LineFigures
{
    /// <summary>Smaller is better, as it is answered.</summary>
    public const string Lower = "lower";

    /// <summary>Larger is better, as it is answered.</summary>
    public const string Higher = "higher";

    /// <summary>The longest name of what is measured, in characters.</summary>
    public const int LongestName = 200;

    /// <summary>The longest unit, in characters.</summary>
    public const int LongestUnit = 40;

    /// <summary>The answers that are numbers.</summary>
    public static IReadOnlyList<string> Numbers { get; } =
    [LineAnswers.Baseline, LineAnswers.Target, LineAnswers.Floor];

    /// <summary>The answers it is made of.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [LineAnswers.Measured, LineAnswers.MeasuredIn, LineAnswers.Better, .. Numbers];

    /// <summary>Whether anything is measured; a unit, or what is better, says nothing alone.</summary>
    /// <param name="line">The line.</param>
    public static bool IsGiven(DraftLine line) =>
        Numbers.Prepend(LineAnswers.Measured).Any(name => line.Answers.Typed(name).Length > 0);

    /// <summary>What it means; null where nothing is measured, and while something has to be mended.</summary>
    /// <param name="line">The line.</param>
    public static Rules.Outcome? Of(DraftLine line) =>
        line.Answers.Text(LineAnswers.Measured) is { } measured && Names.All(name => Contradiction(line, name) is null)
            ? new(
                measured,
                new(
                    line.Answers.Find(LineAnswers.MeasuredIn),
                    IsLowerBetter(line),
                    line.Answers.Number(LineAnswers.Baseline),
                    line.Answers.Number(LineAnswers.Target),
                    line.Answers.Number(LineAnswers.Floor)
                )
            )
            : null;

    /// <summary>The answers that say what an outcome says; each is empty where there is none.</summary>
    /// <param name="outcome">An outcome with figures; null for none.</param>
    public static IEnumerable<(string Name, string? Said)> AnswersOf(Rules.Outcome? outcome)
    {
        var figures = outcome?.Measure;
        return
        [
            (LineAnswers.Measured, outcome?.Text),
            (LineAnswers.MeasuredIn, figures?.Unit),
            (
                LineAnswers.Better,
                figures is null ? null
                : figures.LowerIsBetter ? Lower
                : Higher
            ),
            (LineAnswers.Baseline, Written(figures?.Baseline)),
            (LineAnswers.Target, Written(figures?.Target)),
            (LineAnswers.Floor, Written(figures?.Floor)),
        ];
    }

    /// <summary>Whether the aim is worse than where it stands: possible, and more often a slip.</summary>
    /// <param name="line">The line.</param>
    public static bool IsAimWorse(DraftLine line) =>
        Of(line) is { Measure: { } figures }
        && (figures.LowerIsBetter ? figures.Target > figures.Baseline : figures.Target < figures.Baseline);

    /// <summary>What has to be mended about a line, each with where that is.</summary>
    /// <param name="line">The line.</param>
    public static IEnumerable<Refusal> CheckAll(DraftLine line) =>
        Names
            .Select(name => Check(line, name))
            .OfType<Refusal>()
            .Select(refusal =>
                refusal with
                {
                    Named = line.Title(),
                    Address = LineSteps.AddressOf(line, refusal.Field!),
                }
            );

    /// <summary>What has to be mended about one of them; null when nothing.</summary>
    /// <param name="line">The line.</param>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static Refusal? Check(DraftLine line, string name) =>
        line.Answers.Find(Answered.Unread(name)) is { } unread
            ? WhyUnread(line, name, unread)
            : Contradiction(line, name);

    private static Refusal WhyUnread(DraftLine line, string name, string unread) =>
        name switch
        {
            LineAnswers.Better => Refusal.Invalid("choice-unknown", name, unread),
            LineAnswers.Measured or LineAnswers.MeasuredIn => Refusal.Invalid("text-too-long", name),
            _ => TypedAmount
                .Read(unread, CultureInfo.CurrentCulture, name, Beside.Unit(line.Answers.Find(LineAnswers.MeasuredIn)))
                .Refusals.FirstOrDefault(refusal => refusal.Code is "amount-grouping")
                ?? Refusal.Invalid("number-unreadable", name, unread),
        };

    // Of what can be read.
    private static Refusal? Contradiction(DraftLine line, string name) =>
        !IsGiven(line)
            ? null
            : name switch
            {
                LineAnswers.Measured => line.Answers.Text(name) is null
                    ? Refusal.Invalid("figure-measure-missing", name)
                    : null,
                LineAnswers.Better => line.Answers.Find(name) is null
                    ? Refusal.Invalid("figure-better-missing", name)
                    : null,
                LineAnswers.MeasuredIn => null,
                _ => line.Answers.Number(name) is { } number
                    ? OfSize(name, number) ?? (name is LineAnswers.Floor ? OfFloor(line, number) : null)
                    : null,
            };

    private static Refusal? OfSize(string name, decimal number) =>
        Math.Abs(number) > NumberText.Largest ? Refusal.Invalid("number-too-large", name)
        : number != Math.Round(number, NumberText.MostDecimals)
            ? Refusal.Invalid("number-too-fine", name, Shown(Math.Round(number, NumberText.MostDecimals)))
        : null;

    // Where the aim is not reached yet, nothing is as it must not be: the two would never meet.
    private static Refusal? OfFloor(DraftLine line, decimal floor) =>
        line.Answers.Find(LineAnswers.Better) is not null && line.Answers.Number(LineAnswers.Target) is { } target
            ? (IsLowerBetter(line), floor.CompareTo(target)) switch
            {
                (true, < 0) => Refusal.Invalid("figure-floor-below", LineAnswers.Floor, Shown(target)),
                (false, > 0) => Refusal.Invalid("figure-floor-above", LineAnswers.Floor, Shown(target)),
                _ => null,
            }
            : null;

    private static bool IsLowerBetter(DraftLine line) => line.Answers.Find(LineAnswers.Better) is Lower;

    private static string? Written(decimal? number) => number is { } some ? Answered.Write(some) : null;

    private static string Shown(decimal number) => Amounts.Number(number, CultureInfo.CurrentCulture);
}
