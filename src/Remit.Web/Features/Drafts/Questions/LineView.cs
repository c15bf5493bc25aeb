using System.Globalization;
using Remit.Rules;
using Remit.Web.Ui.Forms;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Drafts;

/// <summary>A line as its questions show it.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Line">The line.</param>
public sealed record LineView(Draft Draft, DraftLine Line)
{
    /// <summary>Where its forms are posted to.</summary>
    public string Action => DraftForms.AnswerOf(Line.Id);

    /// <summary>The name of words that are put another way to a lead who offers.</summary>
    /// <param name="name">Their name when put to a contributor.</param>
    public string For(string name) => For(name, Draft.Role);

    /// <inheritdoc cref="For(string)"/>
    /// <param name="name">Their name when put to a contributor.</param>
    /// <param name="role">From which side.</param>
    public static string For(string name, DraftRole role) => role is DraftRole.Lead ? $"{name}.Offer" : name;

    /// <summary>The name of the words for how often the answer was different; who offers has no diary to count in.</summary>
    /// <param name="value">One of <see cref="LineAnswers.Differences"/>.</param>
    /// <param name="role">From which side.</param>
    public static string Different(string value, DraftRole role) =>
        value is LineAnswers.Uncounted ? For($"Different.{value}", role) : $"Different.{value}";

    /// <summary>What it is called.</summary>
    public string Title => Line.Title() ?? "";

    /// <summary>The starter it began with; null for something else.</summary>
    public Starter? Starter => StarterSets.Find(Line.Answers.Find(LineAnswers.Starter) ?? "");

    /// <summary>The currency of its amounts.</summary>
    public Currency Currency => CurrencyOf(Draft);

    /// <summary>The currency of the amounts of a draft; the reader's where there is none, or it says none.</summary>
    /// <param name="draft">The draft.</param>
    public static Currency CurrencyOf(Draft? draft) =>
        Currency.Find(draft?.Answers.Find(DraftAnswers.Currency) ?? "")
        ?? RoundAmounts.CurrencyOf(CultureInfo.CurrentCulture);

    /// <summary>What stands for an answer, as forms send it back.</summary>
    /// <param name="name">The answer.</param>
    public string Was(string name) => Line.Answers.Typed(name);

    /// <summary>A number answered, in the reader's marks; what cannot be read, as it was typed.</summary>
    /// <param name="name">The answer.</param>
    public string Number(string name) =>
        Line.Answers.Find(Answered.Unread(name)) is null && Line.Answers.Number(name) is { } number
            ? TypedAmount.Write(number, CultureInfo.CurrentCulture)
            : Was(name);

    /// <summary>What has to be mended about a number, or about the outcome it is put to; null when nothing.</summary>
    /// <param name="name">The answer.</param>
    public string? Wrong(string name) =>
        (
            LineFigures.Names.Contains(name, StringComparer.Ordinal)
                ? LineFigures.Check(Line, name)
                : LineSizes.Check(Line, name, Currency).FirstOrDefault()
        )?.Message;

    /// <summary>What stands before a size that is typed: the sign of money, where the reader writes it first.</summary>
    /// <param name="name">The answer.</param>
    public string? SignBefore(string name) => IsMoney(name) && IsSignFirst ? Amounts.SignOf(Currency) : null;

    /// <summary>What stands after a size that is typed: the sign of money, the unit, days.</summary>
    /// <param name="name">The answer.</param>
    public string? SignAfter(string name) =>
        IsMoney(name) ? (IsSignFirst ? null : Amounts.SignOf(Currency))
        : name is LineAnswers.UpTo or LineAnswers.NextUpTo ? Line.Unit()
        : LineFigures.Numbers.Contains(name, StringComparer.Ordinal) ? MeasuredIn
        : null;

    /// <summary>The unit of the numbers put to its outcome; null where there is none.</summary>
    public string? MeasuredIn { get; init; } = Line.Answers.Find(LineAnswers.MeasuredIn);

    /// <summary>What may be typed beside a number: what the page writes there.</summary>
    /// <param name="name">The answer.</param>
    public Beside Beside(string name) =>
        IsMoney(name) ? Ui.Forms.Beside.Money(Currency, CultureInfo.CurrentCulture)
        : name is LineAnswers.UpTo or LineAnswers.NextUpTo ? Ui.Forms.Beside.Unit(UnitWords.Of(Line))
        : LineFigures.Numbers.Contains(name, StringComparer.Ordinal) ? Ui.Forms.Beside.Unit(MeasuredIn)
        : string.Equals(name, LineAnswers.Times, StringComparison.Ordinal) ? Ui.Forms.Beside.Unit(UnitWords.Times)
        : Ui.Forms.Beside.Nothing;

    private bool IsMoney(string name) => Line.Measure is Measure.Money && LineSizes.IsSize(name);

    private static bool IsSignFirst => Amounts.IsSignFirst(CultureInfo.CurrentCulture);

    /// <summary>A size as people read it, without its unit: an amount of money, or a number.</summary>
    /// <param name="size">The size.</param>
    public string Size(decimal size) =>
        Line.Measure is Measure.Money
            ? Amounts.Money(size, Currency, CultureInfo.CurrentCulture)
            : Amounts.Number(size, CultureInfo.CurrentCulture);
}
