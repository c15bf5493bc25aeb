namespace Remit.Web.Features.Decisions;

/// <summary>A decision ready to be written: what it is, and what the agreement says to it at this instant.</summary>
internal sealed record WeighedDecision(DecisionMatter Matter, PairAnswer Answer, TookInstead? Instead, bool HadGo)
{
    public Course Course => new(AnswerThen.Of(Answer.Answer, Answer.Standing.Version.Hash), Instead, HadGo);
}
