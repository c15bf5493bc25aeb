using System.Collections.Immutable;
using Remit.Documents;
using Remit.Web.Features.People;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Drafts;

/// <summary>A draft as its owner sees it.</summary>
/// <param name="Draft">What was answered for the whole page.</param>
/// <param name="Document">A document brought in from a file, on which the lines come; null where there is none.</param>
/// <param name="Lines">Its lines, in their order, without those taken out.</param>
/// <param name="Removed">The lines taken out, the last one first.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="Others">Their other drafts, which are not in hand.</param>
public sealed record SeenDraft(
    Draft Draft,
    DraftLine? Document,
    ImmutableArray<DraftLine> Lines,
    ImmutableArray<DraftLine> Removed,
    Person Owner,
    ImmutableArray<Draft> Others
)
{
    /// <summary>Whether it is the one in hand, which the pages of a draft show.</summary>
    public bool IsInHand { get; init; } = true;

    /// <summary>What its owner is called beside the other of the two.</summary>
    public string Me => CalledName.Among([Owner.Name, .. Named(DraftAnswers.Lead)], Call)(Owner.Name);

    /// <summary>What somebody is called by themselves.</summary>
    /// <param name="name">The whole name.</param>
    public string Call(string name) =>
        string.Equals(name, Owner.Name, StringComparison.Ordinal) ? Owner.CallMe : CalledName.Of(name);

    private IEnumerable<string> Named(string answer) => Draft.Answers.Find(answer) is { } name ? [name] : [];

    /// <summary>Whether it is what one was told of expectations, rather than lines.</summary>
    public bool IsClearing => ClearQuestions.All.Any(question => ClearQuestions.IsAnswered(Draft, question));

    /// <summary>Whether a document brings decisions of its own, with days of their own.</summary>
    public bool HasDecisionsFromFile =>
        Document?.Answers.Find(LineAnswers.Document) is { } text
        && AgreementReader.Read(text).Agreement is { } agreement
        && agreement.Decisions.Any();

    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => Lines.IsEmpty && Document is null && !IsClearing;

    /// <summary>The first line that still misses an answer; null when none does.</summary>
    public DraftLine? Unfinished => Lines.FirstOrDefault(line => LineSteps.Next(Draft, line) is not null);

    /// <summary>Whether there is a page to read: every answer that it needs is there.</summary>
    public bool IsWhole => !IsEmpty && MissingAt is null;

    /// <summary>The address at which the first missing answer is asked for; null when none is missing.</summary>
    public string? MissingAt =>
        Unfinished is { } line ? LineSteps.AddressOf(line, LineSteps.Next(Draft, line)!.Value)
        : IsAddressed ? null
        : Lines is [var first, ..] ? LineSteps.AddressOf(first, LineStep.Told)
        : IsClearing && Document is null ? "/clear"
        : null;

    /// <summary>Whether it is said whom it is for and from when.</summary>
    public bool IsAddressed =>
        Draft.Answers.Find(DraftAnswers.Lead) is not null && DraftDays.Of(Draft.Answers) is not null;

    /// <summary>Whether anything in it was said in a talk.</summary>
    public bool IsTalkedAbout =>
        Lines.Any(line => line.Answers.Find(LineAnswers.Said) is not null)
        || ClearQuestions.All.Any(question => ClearQuestions.SaidTo(Draft, question) is not null);
}
