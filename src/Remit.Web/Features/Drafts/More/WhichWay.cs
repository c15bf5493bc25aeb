using Remit.Rules;

namespace Remit.Web.Features.Drafts.More;

/// <summary>
/// Five short questions by which one finds which of the five sentences fits: can it be undone, how big is it, who knows
/// most, who has to be on board, how fast must it be. Nothing of it is kept.
/// </summary>
/// <param name="Answers">What was answered, by the name of the question.</param>
internal sealed record WhichWay(IReadOnlyDictionary<string, string> Answers)
{
    /// <summary>The questions in their order, each with its answers.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<string> Answers)> Questions { get; } =
    [
        ("undo", ["yes", "no"]),
        ("size", ["small", "large"]),
        ("knows", ["mine", "lead"]),
        ("board", ["nobody", "told", "agree"]),
        ("fast", ["now", "wait"]),
    ];

    /// <summary>The first question without an answer; null when all are answered.</summary>
    public (string Name, IReadOnlyList<string> Answers)? Next =>
        Questions.Cast<(string Name, IReadOnlyList<string> Answers)?>().FirstOrDefault(one => !IsAnswered(one!.Value));

    /// <summary>Which sentence fits, and the name of what made it so; once all are answered.</summary>
    public (Level Level, string Why) Fits =>
        this switch
        {
            _ when Is("undo", "no") && Is("size", "large") && Is("knows", "lead") => (Level.LeadDecides, "Lead"),
            _ when Is("board", "agree") => (Level.AskFirst, "Agree"),
            _ when Is("undo", "no") => (Level.AskFirst, "Undo"),
            _ when Is("knows", "lead") => (Level.AskFirst, "Knows"),
            _ when Is("size", "large") && Is("fast", "wait") => (Level.Intend, "Large"),
            _ when Is("size", "large") => (Level.DecideTell, "Fast"),
            _ when Is("board", "told") => (Level.DecideTell, "Told"),
            _ => (Level.Decide, "Small"),
        };

    /// <summary>What was answered, read from an address; what is no answer is left out.</summary>
    /// <param name="find">Finds what stands under a name.</param>
    public static WhichWay Of(Func<string, string?> find) =>
        new(
            Questions
                .Select(one => (one.Name, Given: find(one.Name)))
                .Where(one => one.Given is not null)
                .ToDictionary(one => one.Name, one => one.Given!, StringComparer.Ordinal)
        );

    /// <summary>The same with one more answer, as an address says it.</summary>
    /// <param name="name">The question.</param>
    /// <param name="answer">The answer.</param>
    public string With(string name, string answer) =>
        "?"
        + string.Join(
            '&',
            Answers.Where(one => one.Key != name).Append(new(name, answer)).Select(one => $"{one.Key}={one.Value}")
        );

    private bool IsAnswered((string Name, IReadOnlyList<string> Answers) question) =>
        Answers.TryGetValue(question.Name, out var given) && question.Answers.Contains(given, StringComparer.Ordinal);

    private bool Is(string question, string answer) =>
        Answers.TryGetValue(question, out var given) && string.Equals(given, answer, StringComparison.Ordinal);
}
