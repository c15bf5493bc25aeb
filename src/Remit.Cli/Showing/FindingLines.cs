using Remit.Rules;

namespace Remit.Cli;

/// <summary>What the analysis of an agreement found, line by line, and how much it was.</summary>
/// <param name="path">The file.</param>
internal sealed class FindingLines(string path)
{
    /// <summary>How many gaps of a kind are shown; of the others their number is said (A1).</summary>
    private const int MostGaps = 5;

    /// <summary>
    /// Each finding as <c>FILE: problem: sentence</c> or <c>FILE: note: sentence</c>, below it what would settle it, and
    /// at the end their number.
    /// </summary>
    /// <param name="report">What was found.</param>
    public IEnumerable<TextLine> Of(AnalysisReport report)
    {
        if (report.IsIncomplete)
        {
            yield return new TextLine($"{path}: incomplete: not everything could be looked at.", Tone.Careful);
        }

        foreach (var line in report.Findings.GroupBy(GroupOf, StringComparer.Ordinal).SelectMany(LinesOf))
        {
            yield return line;
        }

        if (report is { Findings.IsEmpty: true, IsIncomplete: false })
        {
            yield return new TextLine($"{path}: nothing to report.", Tone.Yes);
        }
        else
        {
            yield return Sum(report);
        }
    }

    // Gaps of one kind belong together; everything else stands by itself.
    private static string GroupOf(Finding finding) =>
        finding.Code is FindingCode.Gap or FindingCode.UsedUpGap
            ? $"{FindingKeys.Of(finding.Code)}/{finding.Kind}"
            : finding.Id;

    private IEnumerable<TextLine> LinesOf(IGrouping<string, Finding> group)
    {
        foreach (var finding in group.Take(MostGaps))
        {
            yield return finding.Severity == FindingSeverity.Problem
                ? new TextLine($"{path}: problem: {finding.Sentence}", Tone.No)
                : new TextLine($"{path}: note: {finding.Sentence}", Tone.Careful);
            if (finding.Repair is { } repair)
            {
                yield return $"  would settle it: {repair.Text}";
            }
        }

        if (group.Skip(MostGaps).Count() is > 0 and var more)
        {
            yield return new TextLine($"{path}: problem: {group.First().Kind}: +{more} more of these.", Tone.No);
        }
    }

    private static TextLine Sum(AnalysisReport report)
    {
        var problems = report.Findings.Count(finding => finding.Severity == FindingSeverity.Problem);
        return $"{Counted(problems, "problem")}, {Counted(report.Findings.Length - problems, "note")}.";
    }

    private static string Counted(int count, string what) =>
        count switch
        {
            0 => $"no {what}s",
            1 => $"1 {what}",
            _ => $"{count} {what}s",
        };
}
