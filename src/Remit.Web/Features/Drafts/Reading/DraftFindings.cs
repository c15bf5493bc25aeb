using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Web.Features.Drafts;

/// <summary>
/// What is worth a look in a draft: decided alone without an end (A3), what the frame leaves out (A4), and a first day
/// that has passed. That nobody covers is left for the day on which somebody is away.
/// </summary>
internal static class DraftFindings
{
    /// <summary>What there is, the most important first.</summary>
    /// <param name="whole">The draft.</param>
    /// <param name="today">The owner's day.</param>
    public static ImmutableArray<DraftFinding> Of(WholeDraft whole, DateOnly today)
    {
        var findings = whole
            .Agreement.CheckFrame()
            .Where(finding => finding.Code is not FindingCode.NoCover && !IsStillAsked(whole, finding))
            .Select(finding => Of(whole, finding));
        return [.. StartOf(whole, today), .. findings];
    }

    private static IEnumerable<DraftFinding> StartOf(WholeDraft whole, DateOnly today)
    {
        if (whole.Seen.Document is null && whole.Agreement.InForce.From < today)
        {
            var start = DraftDays.Write(DraftDays.StartAfter(today));
            yield return new("StartHasPassed", "", (DraftAnswers.From, start), null);
        }
    }

    // What should come out of what is expected is one of its questions.
    private static bool IsStillAsked(WholeDraft whole, Finding finding) =>
        finding.Code is FindingCode.NoOutcome
        && whole.Seen.IsClearing
        && whole.Agreement.Areas.Any(area => area.Name == finding.Area && area.Decisions.IsEmpty);

    private static DraftFinding Of(WholeDraft whole, Finding finding) =>
        new(
            finding.Code.ToString(),
            finding.Kind is { } name ? whole.Agreement.FindDecision(name)?.DisplayName ?? name : finding.Area ?? "",
            finding.Code switch
            {
                FindingCode.NoLookBack => (DraftAnswers.Told, ToldBy.Note),
                FindingCode.ReviewFarAway when whole.Seen.Document is null => (
                    DraftAnswers.Weeks,
                    $"{DraftDays.UsualWeeks}"
                ),
                _ => null,
            },
            AnswerOf(finding.Code) is { } answer && LineOf(whole, finding) is { } line
                ? LineSteps.AddressOf(line, answer)
                : null
        );

    private static string? AnswerOf(FindingCode code) =>
        code switch
        {
            FindingCode.NoOutcome => LineAnswers.Outcome,
            FindingCode.Unbounded or FindingCode.LimitBelowOne => LineAnswers.UpTo,
            FindingCode.IrreversibleAlone => LineAnswers.Undo,
            _ => null,
        };

    private static DraftLine? LineOf(WholeDraft whole, Finding finding) =>
        whole.Seen.Lines.FirstOrDefault(line =>
            string.Equals(whole.KindOf(line).Name, finding.Kind, StringComparison.Ordinal)
            || string.Equals(line.Title(), finding.Area, StringComparison.Ordinal)
        );
}
