namespace Remit.Web.Features.Drafts;

/// <summary>What a document says of a line.</summary>
/// <param name="Answers">What it says.</param>
/// <param name="Known">The line of the draft it is about; null for a new one.</param>
internal sealed record ReadLine(GivenAnswers Answers, DraftLine? Known);
