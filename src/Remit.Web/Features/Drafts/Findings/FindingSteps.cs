using System.Globalization;
using Microsoft.Extensions.Localization;
using Remit.Rules;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Drafts.Findings;

/// <summary>
/// The steps that settle something worth a look: of a line an answer, of what came from a file an edit of its document.
/// </summary>
/// <param name="words">The words.</param>
/// <param name="phrases">The words of sentences.</param>
/// <param name="whole">The draft.</param>
internal sealed class FindingSteps(IStringLocalizer<FindingWords> words, Phrases phrases, WholeDraft whole)
{
    private readonly Conditions conditions = new(phrases, new Values(phrases, CultureInfo.CurrentCulture));

    /// <summary>The steps, the shortest way first.</summary>
    /// <param name="finding">What was found.</param>
    /// <param name="kind">The kind of decision it is about; null where it is about none.</param>
    /// <param name="line">The line it is about; null where it is about none.</param>
    public IEnumerable<FindingStep> Of(Finding finding, DecisionKind? kind, DraftLine? line) =>
        finding.Code is FindingCode.NoLookBack
            ? [new FindingStep.Answer(Say("NoLookBack.Repair"), null, DraftAnswers.Told, ToldBy.Note)]
        : finding.Code is FindingCode.ReviewFarAway ? OfReview()
        : line is not null ? OfLine(finding, kind, line)
        : OfDocument(finding, kind);

    private IEnumerable<FindingStep> OfReview()
    {
        var text = Say("ReviewFarAway.Repair", Sentence.Of($"{DraftDays.UsualWeeks}"));
        return whole.Seen.HasDecisionsFromFile
            ? [new FindingStep.Edit(text)]
            : [new FindingStep.Answer(text, null, DraftAnswers.Weeks, $"{DraftDays.UsualWeeks}")];
    }

    private IEnumerable<FindingStep> OfLine(Finding finding, DecisionKind? kind, DraftLine line) =>
        finding.Code switch
        {
            FindingCode.NoOutcome => [Look("NoOutcome.Repair", line, LineAnswers.Outcome)],
            FindingCode.Unbounded => [Look("Unbounded.Repair", line, LineAnswers.UpTo)],
            FindingCode.LimitBelowOne =>
            [
                new FindingStep.Answer(
                    Largest(finding, kind!),
                    line,
                    LineAnswers.UpTo,
                    Answered.Write(DocumentRepair.RoomOf(finding, kind!).High!.Value.At)
                ),
                Look("LimitBelowOne.Look", line, LineAnswers.UpTo),
            ],
            FindingCode.IrreversibleAlone =>
            [
                new FindingStep.Answer(Say("AskFirst"), line, LineAnswers.How, LevelKeys.Of(Level.AskFirst)),
                Look("IrreversibleAlone.Look", line, LineAnswers.UndoWhy),
            ],
            FindingCode.IntendWaits =>
            [
                new FindingStep.Answer(Say("AskFirst"), line, LineAnswers.How, LevelKeys.Of(Level.AskFirst)),
                Look("IntendWaits.Look", line, LineAnswers.Undo),
            ],
            // What a file says of the whole page stands in its document.
            FindingCode.SilenceOnIrreversible =>
            [
                whole.Seen.Document is null
                    ? new FindingStep.Answer(Say("Wait"), null, DraftAnswers.Silence, nameof(Silence.Wait))
                    : new FindingStep.Edit(Say("Wait")),
            ],
            FindingCode.IdleCap => [new FindingStep.Answer(Say("Take out"), line, LineAnswers.Except, "")],
            _ => [Look("Look", line, LineAnswers.How)],
        };

    private IEnumerable<FindingStep> OfDocument(Finding finding, DecisionKind? kind) =>
        finding.Code switch
        {
            FindingCode.Gap or FindingCode.UsedUpGap or FindingCode.NoGrant or FindingCode.IrreversibleAlone =>
            [
                new FindingStep.Edit(Say("AskFirst")),
            ],
            FindingCode.DeadGrant or FindingCode.IdleCap => [new FindingStep.Edit(Say("Take out"))],
            FindingCode.DuplicateGrants => [new FindingStep.Edit(Say("Take one out"))],
            FindingCode.EdgeTwice or FindingCode.EdgeLeftOut => [new FindingStep.Edit(Say("Less"))],
            FindingCode.Unbounded when kind!.FindFact(finding.Facts[0]) is { } size =>
            [
                new FindingStep.Fill(Say("Take this"), Say(LabelOf(size)), size),
            ],
            FindingCode.LimitBelowOne => [new FindingStep.Edit(Largest(finding, kind!))],
            FindingCode.SilenceOnIrreversible => [new FindingStep.Edit(Say("Wait"))],
            FindingCode.IntendWaits =>
            [
                new FindingStep.Edit(Say(DocumentRepair.GoesAhead(kind!) ? "Go ahead" : "AskFirst")),
            ],
            FindingCode.NoOutcome => [new FindingStep.Fill(Say("Take this"), Say("NoOutcome.Label"), null)],
            _ => [],
        };

    private static string LabelOf(Fact size) =>
        size.Riskier is RiskySide.Lower ? "Unbounded.Lower.Label" : "Unbounded.Label";

    private FindingStep.Look Look(string key, DraftLine line, string answer) =>
        new(Say(key), LineSteps.AddressOf(line, answer)!);

    private Sentence Largest(Finding finding, DecisionKind kind) =>
        Say(
            "LimitBelowOne.Repair",
            conditions.Range(kind.FindFact(finding.Facts[0])!, DocumentRepair.RoomOf(finding, kind))
        );

    private Sentence Say(string key, params IReadOnlyList<Sentence> blanks) => Phrases.Fill(words[key].Value, blanks);
}
