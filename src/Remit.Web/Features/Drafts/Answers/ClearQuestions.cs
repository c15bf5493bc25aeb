namespace Remit.Web.Features.Drafts;

/// <summary>The five questions by which somebody gets clear about what is expected, and what is kept of each.</summary>
public static class ClearQuestions
{
    /// <summary>The answer is agreed.</summary>
    public const string Agreed = "agreed";

    /// <summary>The answer is still open.</summary>
    public const string Open = "open";

    /// <summary>What would make you say this quarter went well?</summary>
    public const string Well = "well";

    /// <summary>What must I never do without you?</summary>
    public const string Never = "never";

    /// <summary>If two things clash, which goes first?</summary>
    public const string Clash = "clash";

    /// <summary>How will you judge it?</summary>
    public const string Judge = "judge";

    /// <summary>What could I stop?</summary>
    public const string Stop = "stop";

    /// <summary>All five, in their order.</summary>
    public static IReadOnlyList<string> All { get; } = [Well, Never, Clash, Judge, Stop];

    /// <summary>The names of everything that is kept of them.</summary>
    public static IReadOnlyList<string> Answers { get; } =
    [.. All.SelectMany(question => new[] { Believed(question), Said(question), Is(question) })];

    /// <summary>Whether an answer is what was said to one of them, or whether that is agreed.</summary>
    /// <param name="name">The name of the answer.</param>
    public static bool IsSaid(string name) => All.Any(question => name == Said(question) || name == Is(question));

    /// <summary>The name of what one believes the answer is.</summary>
    /// <param name="question">The question.</param>
    public static string Believed(string question) => $"clear-{question}";

    /// <summary>The name of what was said in the talk.</summary>
    /// <param name="question">The question.</param>
    public static string Said(string question) => $"clear-{question}-said";

    /// <summary>The name of whether it is agreed or open.</summary>
    /// <param name="question">The question.</param>
    public static string Is(string question) => $"clear-{question}-is";

    /// <summary>What was said in the talk; null before it.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="question">The question.</param>
    public static string? SaidTo(Draft draft, string question)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return draft.Answers.Text(Said(question));
    }

    /// <summary>What both agreed to: said, read back and found right; null where nothing was, and what is open.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="question">The question.</param>
    public static string? AgreedTo(Draft draft, string question)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return draft.Answers.Find(Is(question)) is Agreed ? SaidTo(draft, question) : null;
    }

    /// <summary>Whether anything is believed or was said.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="question">The question.</param>
    public static bool IsAnswered(Draft draft, string question)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return (SaidTo(draft, question) ?? draft.Answers.Text(Believed(question))) is not null;
    }
}
