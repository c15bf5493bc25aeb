using Remit.Rules;

namespace Remit.Documents.Tests.Authority;

/// <summary>
/// What reading the 26 organisations' limits showed to be wrong with them, and what the analysis says of it (part A):
/// every finding named in defects.yaml is found and is about that very thing; everything else has a reason.
/// </summary>
public sealed class DefectTests
{
    private static readonly IReadOnlyList<Defect> Defects = Defect.ReadAll();

    private static readonly string[] Kinds =
    [
        "boundary_gap",
        "boundary_overlap",
        "contradiction",
        "rounding_gap",
        "scope_gap",
        "unbounded",
    ];

    public static TheoryData<string> Records => [.. Defects.Select(defect => defect.Record).Distinct()];

    [Fact]
    public void There_are_72_each_once_with_one_outcome()
    {
        Assert.Equal(72, Defects.Count);
        Assert.Equal(72, Defects.Select(defect => defect.ToString()).Distinct(StringComparer.Ordinal).Count());
        Assert.All(
            Defects,
            defect =>
            {
                Assert.Contains(defect.Kind, Kinds);
                Assert.NotEmpty(defect.What);
                Assert.Single(
                    new[] { defect.Found.Count > 0, defect.NotExpressible is not null, defect.Missed is not null },
                    isSo => isSo
                );
                Assert.False(defect.NotExpressible is "" || defect.Missed is "");
            }
        );
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void What_is_said_to_be_found_is_found_and_is_about_those_rules_or_that_case(string record)
    {
        var read = AuthorityRecord.Read(record);
        var report = read.Agreement.Analyze(TestContext.Current.CancellationToken);
        var findings = report.Findings.ToDictionary(finding => finding.Id, StringComparer.Ordinal);

        Assert.False(report.IsIncomplete);
        Assert.All(
            Of(record),
            defect =>
            {
                Assert.Subset(RulesIn(read.Agreement), defect.Rules.ToHashSet(StringComparer.Ordinal));
                Assert.All(defect.Found, id => Assert.True(IsAbout(defect, findings[id]), $"{defect}: {id}"));
            }
        );
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void A_case_said_to_be_left_out_is_not_covered(string record)
    {
        var read = AuthorityRecord.Read(record);

        Assert.All(
            Of(record).SelectMany(defect => defect.Cases),
            left => Assert.Equal(Level.NotCovered, read.AnswerTo(left.Ask, left.Facts).Level)
        );
    }

    [Fact]
    public void The_page_says_what_the_table_says()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "authority-records.md"))
            .ReplaceLineEndings("\n");

        Assert.All(new DefectTables(Defects).All, table => Assert.Contains(table, page, StringComparison.Ordinal));
    }

    private static IEnumerable<Defect> Of(string record) => Defects.Where(defect => defect.Record == record);

    /// <summary>A gap is about its kind's case, anything else about its clauses.</summary>
    private static bool IsAbout(Defect defect, Finding finding) =>
        finding.Code == FindingCode.Gap
            ? defect.Cases.Any(left => left.Ask == finding.Kind)
            : finding.Clauses.All(clause => defect.Rules.Contains(RuleOf(clause), StringComparer.Ordinal));

    private static HashSet<string> RulesIn(Agreement agreement) =>
        agreement
            .Decisions.SelectMany(kind => kind.Grants.Cast<Clause>().Concat(kind.Caps))
            .Select(clause => RuleOf(clause.Id))
            .ToHashSet(StringComparer.Ordinal);

    private static string RuleOf(string clause) => clause.Split('-')[0];
}
