using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>What the analysis of an agreement found, line by line, and how much it was.</summary>
internal static class FindingLines
{
    /// <summary>Each finding as <c>FILE: problem: sentence</c> or <c>FILE: note: sentence</c>, and their number.</summary>
    /// <param name="path">The file.</param>
    /// <param name="findings">What was found, in order.</param>
    public static IEnumerable<TextLine> Of(string path, ImmutableArray<Finding> findings) =>
        findings.IsEmpty
            ? [new TextLine($"{path}: nothing to report.", Tone.Yes)]
            : findings.Select(finding => LineOf(path, finding)).Append(Sum(findings));

    private static TextLine LineOf(string path, Finding finding) =>
        finding.Severity == FindingSeverity.Problem
            ? new TextLine($"{path}: problem: {finding.Sentence}", Tone.No)
            : new TextLine($"{path}: note: {finding.Sentence}", Tone.Careful);

    private static TextLine Sum(ImmutableArray<Finding> findings)
    {
        var problems = findings.Count(finding => finding.Severity == FindingSeverity.Problem);
        return $"{Counted(problems, "problem")}, {Counted(findings.Length - problems, "note")}.";
    }

    private static string Counted(int count, string what) =>
        count switch
        {
            0 => $"no {what}s",
            1 => $"1 {what}",
            _ => $"{count} {what}s",
        };
}
