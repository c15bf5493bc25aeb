using Remit.Rules;

namespace Remit.Web.Features.Drafts;

/// <summary>
/// The names of what is answered about one line. A number that can be read is kept as digits with a point; what cannot
/// be read yet is kept as it was typed, under <see cref="Answered.Unread"/>.
/// </summary>
public static class LineAnswers
{
    /// <summary>The starter it began with: <c>support.refunds</c>.</summary>
    public const string Starter = "starter";

    /// <summary>What people call these decisions.</summary>
    public const string Title = "title";

    /// <summary>
    /// What documents call the decision, where it was called so before and its title would give another name: what was
    /// decided counts under it. No form asks for it.
    /// </summary>
    public const string Kind = "kind";

    /// <summary>What the size of one is measured in: the name of a <see cref="Drafts.Measure"/>.</summary>
    public const string Measure = "measure";

    /// <summary>The unit of a number: hours, shifts.</summary>
    public const string Unit = "unit";

    /// <summary>Up to where one of them is mine.</summary>
    public const string UpTo = "upTo";

    /// <summary>The most in one month: an amount together, else how many.</summary>
    public const string PerMonth = "perMonth";

    /// <summary>What should come out of it.</summary>
    public const string Outcome = "outcome";

    /// <summary>What must never happen.</summary>
    public const string Never = "never";

    /// <summary>How often it came up last month.</summary>
    public const string Times = "times";

    /// <summary>How often the answer was different from what I suggested: never, sometimes, often, unknown.</summary>
    public const string Different = "different";

    /// <summary>One that went well.</summary>
    public const string WentWell = "wentWell";

    /// <summary>What the lead said to it in the talk: yes, notYet or later. As it was talked about, not confirmed.</summary>
    public const string Said = "said";

    /// <summary>The day of the talk.</summary>
    public const string SaidOn = "saidOn";

    /// <summary>Whom the talk was with, by the name that stood on the page. No form asks for it.</summary>
    public const string SaidBy = "saidBy";

    /// <summary>What the lead worries about, in their words.</summary>
    public const string Worry = "worry";

    /// <summary>After "not yet", what would change it: few, whose or later.</summary>
    public const string NotYet = "notYet";

    /// <summary>How many the lead would like to see first.</summary>
    public const string Many = "many";

    /// <summary>Whose it is to give.</summary>
    public const string Whose = "whose";

    /// <summary>The day to ask again.</summary>
    public const string AskAgain = "askAgain";

    /// <summary>The lead's words to a "not yet".</summary>
    public const string TheirWords = "theirWords";

    /// <summary>Which of the five sentences holds for it: the key of a <see cref="Level"/>; told afterwards unless said otherwise.</summary>
    public const string How = "how";

    /// <summary>Above that up to where another sentence holds.</summary>
    public const string NextUpTo = "nextUpTo";

    /// <summary>Which sentence holds there: the key of a <see cref="Level"/>.</summary>
    public const string Next = "next";

    /// <summary>Which sentence holds beyond everything: the key of a <see cref="Level"/>; asked first unless said otherwise.</summary>
    public const string Beyond = "beyond";

    /// <summary>Questions whose answer has to be yes for it to hold, one a line.</summary>
    public const string Only = "only";

    /// <summary>Questions whose answer yes means that it is asked first, one a line.</summary>
    public const string Except = "except";

    /// <summary>The most in another stretch of time: an amount together, else how many.</summary>
    public const string Most = "most";

    /// <summary>Which stretch of time that is: one of <see cref="Stretches"/>; a week unless said otherwise.</summary>
    public const string MostPer = "mostPer";

    /// <summary>Whether it can be undone: the name of a <see cref="Reversibility"/>; yes unless said otherwise.</summary>
    public const string Undo = "undo";

    /// <summary>Why it is decided alone although it cannot be undone.</summary>
    public const string UndoWhy = "undoWhy";

    /// <summary>What is told at once, one a line.</summary>
    public const string AtOnce = "atOnce";

    /// <summary>What who decides answers for, one a line.</summary>
    public const string AnswersFor = "answersFor";

    /// <summary>What who decides needs for it, one a line.</summary>
    public const string Needs = "needs";

    /// <summary>What the lead does for it, one a line.</summary>
    public const string LeadWill = "leadWill";

    /// <summary>What is measured to see whether it comes out, where somebody puts numbers to it.</summary>
    public const string Measured = "measured";

    /// <summary>The unit of those numbers, such as hours.</summary>
    public const string MeasuredIn = "measuredIn";

    /// <summary>Whether lower or higher is better: <see cref="LineFigures.Lower"/> or <see cref="LineFigures.Higher"/>.</summary>
    public const string Better = "better";

    /// <summary>Where it stands now.</summary>
    public const string Baseline = "baseline";

    /// <summary>Where it should go.</summary>
    public const string Target = "target";

    /// <summary>Beyond what it is talked about.</summary>
    public const string Floor = "floor";

    /// <summary>The heading it stands under; none unless there are many lines.</summary>
    public const string Area = "area";

    /// <summary>
    /// A whole document brought in from a file, which says more than answers can: its canonical text. Such a line has no
    /// other answers; other lines come on top of it.
    /// </summary>
    public const string Document = "document";

    /// <summary>What no question asks for and a line may say all the same: behind <em>More</em>.</summary>
    public static IReadOnlyList<string> OfMore { get; } =
    [
        How,
        NextUpTo,
        Next,
        Beyond,
        Only,
        Except,
        Most,
        MostPer,
        Undo,
        UndoWhy,
        AtOnce,
        .. LineFigures.Names,
        AnswersFor,
        Needs,
        LeadWill,
        Area,
    ];

    /// <summary>Those that are sentences, one a line.</summary>
    public static IReadOnlyList<string> Lists { get; } = [Only, Except, AtOnce, AnswersFor, Needs, LeadWill];

    /// <summary>The stretches of time in which there may be a most beside the month, as they are answered.</summary>
    public static IReadOnlyList<string> Stretches { get; } =
    [nameof(BasisUnit.Day), nameof(BasisUnit.Week), nameof(BasisUnit.Quarter), nameof(BasisUnit.Year)];

    /// <summary>All that a question, or <em>More</em>, asks for.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Starter,
        Title,
        Measure,
        Unit,
        UpTo,
        PerMonth,
        Outcome,
        Never,
        Times,
        Different,
        WentWell,
        Said,
        SaidOn,
        Worry,
        NotYet,
        Many,
        Whose,
        AskAgain,
        TheirWords,
        .. OfMore,
    ];

    /// <summary>What was said in the talk, and by whom.</summary>
    public static IReadOnlyList<string> OfTalk { get; } =
    [Said, SaidOn, SaidBy, Worry, NotYet, Many, Whose, AskAgain, TheirWords];

    /// <summary>Nobody has counted how often the answer was different.</summary>
    public const string Uncounted = "unknown";

    /// <summary>How often the answer was different, as it is answered.</summary>
    public static IReadOnlyList<string> Differences { get; } = ["never", "sometimes", "often", Uncounted];

    /// <summary>Those that are numbers.</summary>
    public static IReadOnlyList<string> Numbers { get; } =
    [UpTo, PerMonth, Times, Many, NextUpTo, Most, .. LineFigures.Numbers];
}
