using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Analysis.Ends;

/// <summary>A3 where less is riskier: the end is below.</summary>
public sealed class A3LowerSideTests
{
    private static readonly Fact Notice = Less(FactKind.Days, "notice");

    [Fact]
    public void Where_less_is_riskier_nought_is_no_end_that_anybody_named()
    {
        var finding = Assert.Single(
            Findings(Case.Of(Notice, Lines.Grant("short", Level.Decide, When.UpTo("notice", 9))))
        );

        Assert.Contains(
            "notice has no lower end (0 days would go ahead alone too)",
            finding.Sentence,
            StringComparison.Ordinal
        );
        Assert.Equal(Values.Of(0), finding.Witness!.Question.Facts["notice"]);
    }

    [Fact]
    public void Where_less_is_riskier_a_lower_word_a_cap_or_a_smallest_value_is_an_end()
    {
        var smallest = Less(FactKind.Percent, "margin", from: -20);

        Assert.Empty(Found(Case.Of(Notice, Lines.Grant("fair", Level.Decide, When.AtLeast("notice", 5)))));
        Assert.Empty(
            Found(
                Case.Of(
                    Notice,
                    Lines.Grant("all", Level.Decide),
                    Lines.Cap("short", Level.AskFirst, When.Under("notice", 5))
                )
            )
        );
        Assert.Empty(Found(Case.Of(smallest, Lines.Grant("all", Level.Decide))));
    }

    private static Fact Less(FactKind kind, string key, decimal? from = null) =>
        new()
        {
            Key = key,
            Kind = kind,
            Riskier = RiskySide.Lower,
            From = from,
        };

    private static Finding[] Findings(Case one) =>
        [.. one.Agreement.CheckFrame(Case.Today).Where(finding => finding.Code == FindingCode.Unbounded)];

    private static string[] Found(Case one) => [.. Findings(one).Select(finding => finding.Id)];
}
