using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Localization;
using Remit.Rules;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Drafts.Findings;

/// <summary>
/// What is worth a look in a draft: what nobody has said who decides, and what changes nothing (A1, A2), what is decided
/// alone without an end (A3), what the frame leaves out (A4), and a first day that has passed. That nobody covers is left
/// for the day on which somebody is away.
/// </summary>
internal sealed class DraftFindings(IStringLocalizer<FindingWords> words, Phrases phrases, TimeProvider time)
{
    /// <summary>What there is, the most important first, as far as it is found while somebody waits (A5).</summary>
    /// <param name="whole">The draft.</param>
    public FoundInDraft Of(WholeDraft whole)
    {
        using var stop = new CancellationTokenSource(AgreementAnalysis.UsualTime, time);
        var report = whole.Agreement.Analyze(stop.Token);
        var findings = report
            .Findings.Where(finding => finding.Code is not FindingCode.NoCover)
            .Where(finding => !IsStillAsked(whole, finding) && !IsSaidBetter(report.Findings, finding))
            .Select(finding => Of(whole, finding));
        var today = whole.Owner.DayAt(time.GetUtcNow());
        return new([.. StartOf(whole, today), .. findings], report.IsIncomplete);
    }

    private IEnumerable<DraftFinding> StartOf(WholeDraft whole, DateOnly today)
    {
        if (whole.Seen.Document is null && whole.Agreement.InForce.From < today)
        {
            var start = DraftDays.StartAfter(today);
            var text = Sentence.Of(Days.OfWeek(start, CultureInfo.CurrentCulture));
            yield return new()
            {
                Id = "start-has-passed",
                Question = Sentence.Of(words["StartHasPassed"]),
                Steps = [new FindingStep.Answer(text, null, DraftAnswers.From, DraftDays.Write(start))],
            };
        }
    }

    // What should come out of what is expected is one of its questions.
    private static bool IsStillAsked(WholeDraft whole, Finding finding) =>
        finding.Code is FindingCode.NoOutcome
        && whole.Seen.IsClearing
        && whole.Agreement.Areas.Any(area => area.Name == finding.Area && area.Decisions.IsEmpty);

    // That it changes nothing comes of what is said of it already: that it cannot be undone, or that it waits.
    private static bool IsSaidBetter(ImmutableArray<Finding> all, Finding finding) =>
        finding.Code is FindingCode.DeadGrant
        && all.Any(one =>
            one.Code is FindingCode.IrreversibleAlone or FindingCode.IntendWaits
            && string.Equals(one.Kind, finding.Kind, StringComparison.Ordinal)
            && one.Clauses.SequenceEqual(finding.Clauses, StringComparer.Ordinal)
        );

    private DraftFinding Of(WholeDraft whole, Finding finding)
    {
        var kind = finding.Kind is { } name ? whole.Agreement.FindDecision(name) : null;
        var line = LineOf(whole, finding);
        var sentences = new FindingSentences(words, phrases, whole);
        return new()
        {
            Id = finding.Id,
            Found = finding,
            Line = line,
            About = kind?.DisplayName ?? finding.Area ?? "",
            Question = sentences.Question(finding, kind),
            Quoted = kind is null ? [] : sentences.Quoted(finding, kind),
            Steps = [.. new FindingSteps(words, phrases, whole).Of(finding, kind, line)],
        };
    }

    private static DraftLine? LineOf(WholeDraft whole, Finding finding) =>
        whole.Seen.Lines.FirstOrDefault(line =>
            string.Equals(whole.KindOf(line).Name, finding.Kind, StringComparison.Ordinal)
            || (finding.Kind is null && string.Equals(line.AreaName(), finding.Area, StringComparison.Ordinal))
        );
}
