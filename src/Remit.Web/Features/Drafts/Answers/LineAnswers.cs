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

    /// <summary>
    /// A whole document brought in from a file, which says more than answers can: its canonical text. Such a line has no
    /// other answers; other lines come on top of it.
    /// </summary>
    public const string Document = "document";

    /// <summary>All that a question asks for.</summary>
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
    ];

    /// <summary>What was said in the talk, and by whom.</summary>
    public static IReadOnlyList<string> OfTalk { get; } =
    [Said, SaidOn, SaidBy, Worry, NotYet, Many, Whose, AskAgain, TheirWords];

    /// <summary>Nobody has counted how often the answer was different.</summary>
    public const string Uncounted = "unknown";

    /// <summary>How often the answer was different, as it is answered.</summary>
    public static IReadOnlyList<string> Differences { get; } = ["never", "sometimes", "often", Uncounted];

    /// <summary>Those that are numbers.</summary>
    public static IReadOnlyList<string> Numbers { get; } = [UpTo, PerMonth, Times, Many];
}
