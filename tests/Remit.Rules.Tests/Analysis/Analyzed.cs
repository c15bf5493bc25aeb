using System.Collections.Immutable;
using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Analysis;

/// <summary>What the analysis finds in a kind of decision, without what it says of the frame.</summary>
internal static class Analyzed
{
    private static readonly FindingCode[] OfCases =
    [
        FindingCode.Gap,
        FindingCode.UsedUpGap,
        FindingCode.DeadGrant,
        FindingCode.DuplicateGrants,
        FindingCode.EdgeTwice,
        FindingCode.EdgeLeftOut,
        FindingCode.IdleCap,
    ];

    public static AnalysisReport OnToday(this Agreement agreement) =>
        agreement.Analyze(Case.Today, TestContext.Current.CancellationToken);

    public static AnalysisReport OnAnyDay(this Agreement agreement) =>
        agreement.Analyze(TestContext.Current.CancellationToken);

    public static ImmutableArray<Finding> Findings(DecisionKind kind) =>
        [.. Case.AgreementOf(kind).OnToday().Findings.Where(finding => OfCases.Contains(finding.Code))];

    public static ImmutableArray<Finding> Findings(Fact fact, params Clause[] clauses) =>
        Findings(Case.MakeKind([fact], clauses));

    /// <summary>The sentences, one a line, without the name of the kind.</summary>
    public static string Said(DecisionKind kind) =>
        string.Join(
            '\n',
            Findings(kind).Select(finding => finding.Sentence.Replace("kind: ", "", StringComparison.Ordinal))
        );

    public static string Said(ImmutableArray<Fact> facts, params Clause[] clauses) =>
        Said(Case.MakeKind(facts, clauses));

    public static string Said(Fact fact, params Clause[] clauses) => Said([fact], clauses);
}
