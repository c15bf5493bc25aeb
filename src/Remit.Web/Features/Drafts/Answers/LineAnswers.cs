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

    /// <summary>
    /// A whole document brought in from a file, which says more than answers can: its canonical text. Such a line has no
    /// other answers; other lines come on top of it.
    /// </summary>
    public const string Document = "document";

    /// <summary>All that a question asks for.</summary>
    public static IReadOnlyList<string> All { get; } =
    [Starter, Title, Measure, Unit, UpTo, PerMonth, Outcome, Never, Times, Different, WentWell];

    /// <summary>Those that are numbers.</summary>
    public static IReadOnlyList<string> Numbers { get; } = [UpTo, PerMonth, Times];
}
