namespace Remit.Web.Features.Diary;

/// <summary>The names of what is written in an entry of the diary, kept as answers of a draft are.</summary>
public static class EntryAnswers
{
    /// <summary>The id of the line of the draft it belongs to; absent for something else.</summary>
    public const string Line = "line";

    /// <summary>What it was about.</summary>
    public const string About = "about";

    /// <summary>What I would have done.</summary>
    public const string Would = "would";

    /// <summary>The size of it: an amount, a number, days, as the line is measured.</summary>
    public const string Amount = "amount";

    /// <summary>What was decided instead.</summary>
    public const string Instead = "instead";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Line, About, Would, Amount, Instead];
}
