using System.Globalization;
using Remit.Rules;
using Remit.Web.Features.Diary;
using Remit.Web.Features.Drafts;
using Remit.Web.Outcomes;
using Remit.Web.Ui.Forms;

namespace Remit.Web.Features.Proposals.Answering;

/// <summary>Reads what was typed as an answer to a line; what is missing or cannot be meant is refused by its field.</summary>
/// <param name="input">What was typed.</param>
/// <param name="sizes">The sizes of the line.</param>
/// <param name="isContributor">Whether it is said by who would decide more; else by their lead.</param>
internal sealed class SaidReader(ReplyToLine.Input input, KindSizes sizes, bool isContributor)
{
    private readonly List<Refusal> refusals = [];

    /// <summary>What is said.</summary>
    public Outcome<SaidToLine> Read()
    {
        var words = input.Words?.Trim() ?? "";
        SaidToLine? said = Answered.Named<ReplyKind>(input.Is) switch
        {
            ReplyKind.Yes => new(ReplyKind.Yes, ""),
            ReplyKind.Change => ReadChange(new(ReplyKind.Change, words)),
            ReplyKind.Question => words.Length > 0
                ? new(ReplyKind.Question, words)
                : Missing("question-missing", "words"),
            ReplyKind.NotYet when !isContributor => ReadNotYet(new(ReplyKind.NotYet, words)),
            ReplyKind.No when isContributor => new(ReplyKind.No, ""),
            _ => Missing("reply-unchosen", "is"),
        };
        return said is not null && refusals.Count == 0 ? said : Outcome<SaidToLine>.Refuse([.. refusals]);
    }

    private SaidToLine? ReadChange(SaidToLine said)
    {
        var change = said with
        {
            UpTo = Size(input.UpTo, "upTo", (sizes.UpTo, sizes.UpToFact)),
            PerMonth = Size(input.PerMonth, "perMonth", (sizes.PerMonth, sizes.PerMonthFact)),
            Level = ReadLevel(),
        };
        return refusals.Count > 0 || change is not { UpTo: null, PerMonth: null, Level: null }
            ? change
            : Missing("change-nothing", sizes.UpTo is null ? "level" : "upTo");
    }

    private Level? ReadLevel() =>
        LevelKeys.Find(input.Level ?? "") is { } level && sizes.Levels.Contains(level) && level != sizes.Level
            ? level
            : null;

    private decimal? Size(string? typed, string field, (decimal? Stands, Fact? Of) size)
    {
        if (size.Stands is not { } stands || string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        var culture = CultureInfo.CurrentCulture;
        var beside =
            size.Of?.Kind is FactKind.Money ? Beside.Money(size.Of.Currency, culture) : Beside.Unit(size.Of?.Unit);
        var read = TypedAmount.Read(typed, culture, field, beside);
        if (!read.TryGet(out var number))
        {
            refusals.AddRange(read.Refusals);
            return null;
        }

        refusals.AddRange(LineSizes.Check(number, field, size.Of));
        return number == stands ? null : number;
    }

    private SaidToLine? ReadNotYet(SaidToLine said) =>
        input.Way switch
        {
            NotYetWays.Few => said with { Way = input.Way, Many = ReadMany() },
            NotYetWays.Whose => string.IsNullOrWhiteSpace(input.Whose)
                ? Missing("whose-missing", "whose")
                : said with
                {
                    Way = input.Way,
                    Whose = input.Whose.Trim(),
                },
            NotYetWays.Later => said with { Way = input.Way, AskAgain = ReadDay() },
            _ => Missing("not-yet-why-missing", "way"),
        };

    private int? ReadMany()
    {
        if (
            int.TryParse(input.Many, NumberStyles.None, CultureInfo.InvariantCulture, out var many)
            && many is > 0 and <= DiaryGoal.Most
        )
        {
            return many;
        }

        refusals.Add(Refusal.Invalid("goal-out-of-range", "many", $"{DiaryGoal.Most}"));
        return null;
    }

    private DateOnly? ReadDay()
    {
        var day = TypedDay.Read(input.AskAgain, "askAgain", refusals);
        if (day is null && refusals.Count == 0)
        {
            refusals.Add(Refusal.Invalid("ask-again-missing", "askAgain"));
        }

        return day;
    }

    private SaidToLine? Missing(string code, string field)
    {
        refusals.Add(Refusal.Invalid(code, field));
        return null;
    }
}
