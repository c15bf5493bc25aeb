using System.Collections.Immutable;
using System.Globalization;
using Remit.Rules;
using Remit.Web.Outcomes;
using Remit.Web.Ui.Forms;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Drafts;

/// <summary>How large one may be, and the most in a month, as numbers that can be agreed to.</summary>
/// <param name="UpTo">The largest one; null when its size is not measured.</param>
/// <param name="PerMonth">The most in a month: an amount together, else how many; null for no limit.</param>
/// <param name="NextUpTo">Up to where another sentence holds above that; null for nowhere.</param>
/// <param name="Most">The most in another stretch of time, as in a month; null for no limit.</param>
public sealed record LineSizes(decimal? UpTo, decimal? PerMonth, decimal? NextUpTo, decimal? Most)
{
    private static readonly string[] Measured = [LineAnswers.UpTo, LineAnswers.NextUpTo];
    private static readonly string[] Together = [LineAnswers.PerMonth, LineAnswers.Most];

    private const decimal Largest = 1_000_000_000_000m;
    private const decimal MostTimes = 100_000m;

    /// <summary>The sizes of a line, or what has to be mended about them.</summary>
    /// <param name="line">The line.</param>
    /// <param name="currency">The currency of its amounts.</param>
    public static Outcome<LineSizes> Of(DraftLine line, Currency currency)
    {
        var isMeasured = line.Measure is not Measure.None;
        var refusals = (isMeasured ? [.. Measured, .. Together] : Together).SelectMany(name =>
            CheckNumber(line, name, currency)
        );
        return refusals.ToImmutableArray() is { IsEmpty: false } found
            ? Outcome<LineSizes>.Refuse([.. found.Select(refusal => OnItsOwnPage(line, refusal))])
            : new LineSizes(
                isMeasured ? line.Answers.Number(LineAnswers.UpTo) : null,
                line.Answers.Number(LineAnswers.PerMonth),
                isMeasured && line.Next() is not null && !IsNoStretch(line, LineAnswers.NextUpTo)
                    ? line.Answers.Number(LineAnswers.NextUpTo)
                    : null,
                line.Answers.Number(LineAnswers.Most)
            );
    }

    /// <summary>How often it came up; null where nobody counted, or what is no count.</summary>
    /// <param name="line">The line.</param>
    public static int? TimesOf(DraftLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return CheckNumber(line, LineAnswers.Times, null).Any() ? null : (int?)line.Answers.Number(LineAnswers.Times);
    }

    /// <summary>What has to be mended about one of them; nothing while it is not answered.</summary>
    /// <param name="line">The line.</param>
    /// <param name="name">The answer.</param>
    /// <param name="currency">The currency of its amounts; a count needs none.</param>
    public static IEnumerable<Refusal> Check(DraftLine line, string name, Currency? currency = null)
    {
        return line.Answers.Find(Answered.Unread(name)) is not { } unread
            ? IsNoStretch(line, name)
                ? [Refusal.Invalid("stretch-empty", name)]
                : CheckNumber(line, name, currency)
            : currency is not null && IsMoney(line, name)
                ? [TypedAmount.WhyNot(unread, CultureInfo.CurrentCulture, name, currency)]
                : [Refusal.Invalid("number-unreadable", name, unread)];
    }

    /// <summary>Whether a month has less room than a single one may take, so that the largest never fits.</summary>
    /// <param name="line">The line.</param>
    public static bool IsMonthBelowOne(DraftLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Measure is Measure.Money
            && line.Answers.Number(LineAnswers.PerMonth) < line.Answers.Number(LineAnswers.UpTo);
    }

    // Nothing lies between the two: the line goes as far by itself, and is no worse for it.
    private static bool IsNoStretch(DraftLine line, string name) =>
        name is LineAnswers.NextUpTo && line.Answers.Number(name) <= line.Answers.Number(LineAnswers.UpTo);

    private static bool IsMoney(DraftLine line, string name) => line.Measure is Measure.Money && IsSize(name);

    /// <summary>Whether an answer is a size: of one, or of all in a stretch of time.</summary>
    /// <param name="name">The answer.</param>
    internal static bool IsSize(string name) => Measured.Contains(name) || Together.Contains(name);

    // The page of the whole draft has no field for it; the line's own question has.
    private static Refusal OnItsOwnPage(DraftLine line, Refusal refusal) =>
        refusal with
        {
            Named = line.Title(),
            Address = LineSteps.AddressOf(line, refusal.Field!),
        };

    /// <summary>What is wrong with a size of its own; nothing where it can be agreed to.</summary>
    /// <param name="number">The size.</param>
    /// <param name="name">The field it was typed into.</param>
    /// <param name="of">What it is a size of; null for how many.</param>
    public static IEnumerable<Refusal> Check(decimal number, string name, Fact? of) =>
        Check(
            (number, Largest),
            name,
            of?.Kind is FactKind.Money ? of.Currency : null,
            of is null or { Kind: FactKind.Days or FactKind.Months }
        );

    private static IEnumerable<Refusal> CheckNumber(DraftLine line, string name, Currency? currency)
    {
        if (line.Answers.Number(name) is not { } number)
        {
            return [];
        }

        var isSize = IsSize(name);
        var money = isSize && line.Measure is Measure.Money ? currency : null;
        var isCounted = money is null && (line.Measure is not Measure.Number || !Measured.Contains(name));
        return Check((number, isSize ? Largest : MostTimes), name, money, isCounted);
    }

    private static IEnumerable<Refusal> Check(
        (decimal Number, decimal Largest) size,
        string name,
        Currency? money,
        bool isCounted
    )
    {
        if (size.Number <= 0 || size.Number > size.Largest)
        {
            yield return Refusal.Invalid(size.Number <= 0 ? "size-out-of-range" : "number-too-large", name);
        }
        else if (money is not null && size.Number % money.Step != 0)
        {
            yield return Refusal.Invalid("amount-too-fine", name, Amounts.SignOf(money), $"{money.Decimals}");
        }
        else if (isCounted && size.Number % 1 != 0)
        {
            yield return Refusal.Invalid("count-not-whole", name);
        }
    }
}
