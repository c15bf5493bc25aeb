using Remit.Rules;

namespace Remit.Documents.Tests.Analysis;

/// <summary>A document of 200 clauses: ten lands with twenty bands of amounts each.</summary>
public sealed class LargeDocumentTests
{
    private static readonly string[] Lands = [.. Enumerable.Range(1, 10).Select(number => $"land{number}")];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void It_leaves_nothing_out_and_that_is_proven()
    {
        var report = Read(Text(without: null)).Analyze(Stop);

        Assert.Empty(report.Findings);
        Assert.Equal("order", Assert.Single(report.Proofs).Kind);
    }

    [Theory]
    [InlineData("land1", 0, "land: land1, amount up to 100 EUR")]
    [InlineData("land4", 7, "land: land4, amount over 700 up to 800 EUR")]
    [InlineData("land10", 19, "land: land10, amount over 1900 EUR")]
    public void One_clause_less_is_one_sentence_that_names_the_missing_case(string land, int band, string missing)
    {
        var agreement = Read(Text(without: $"{land}-{band}"));

        var finding = Assert.Single(agreement.Analyze(Stop).Findings);

        Assert.Equal($"order: nothing says what happens with {missing}.", finding.Sentence);
        var kind = finding.Repair!.ApplyTo(agreement.FindDecision("order")!);
        var repaired = Read(AgreementWriter.Write(With(agreement, kind)));
        Assert.Equal(200, repaired.FindDecision("order")!.Grants.Length);
        Assert.Empty(repaired.Analyze(Stop).Findings);
        Assert.Single(repaired.Analyze(Stop).Proofs);
    }

    private static Agreement With(Agreement agreement, DecisionKind kind) =>
        new()
        {
            Contributor = agreement.Contributor,
            Lead = agreement.Lead,
            Currency = agreement.Currency,
            InForce = agreement.InForce,
            CheckIn = agreement.CheckIn,
            Cover = agreement.Cover,
            Others = agreement.Others,
            Areas =
            [
                new Area
                {
                    Name = agreement.Areas[0].Name,
                    Outcomes = agreement.Areas[0].Outcomes,
                    Decisions = [kind],
                },
            ],
        };

    private static Agreement Read(string text) => AgreementReader.Read(text).Agreement!;

    private static string Text(string? without)
    {
        var grants = Lands
            .SelectMany(land => Enumerable.Range(0, 20).Select(band => (Id: $"{land}-{band}", Land: land, Band: band)))
            .Where(one => one.Id != without)
            .Select(one =>
                $"          - {{ id: {one.Id}, level: {(one.Band < 5 ? "decide_tell" : "ask_first")}, "
                + $"when: {{ land: {one.Land}, amount: {Words(one.Band)} }} }}"
            );
        return $$"""
            remit: 1
            between: { contributor: Inês Tavora, lead: Maarten Hoekema }
            currency: EUR
            in_force: { from: 2026-02-02, review: 2026-05-07 }
            check_in: weekly
            cover: Sunniva Aall
            areas:
              - area: Orders
                outcomes: [ Shelves are full ]
                decisions:
                  - decision: order
                    facts: { land: { kind: choice, one_of: [ {{string.Join(", ", Lands)}} ] }, amount: { kind: money } }
                    grants:
            {{string.Join('\n', grants)}}
            """;
    }

    private static string Words(int band) =>
        band switch
        {
            0 => "up to 100",
            19 => "over 1900",
            _ => $"over {band}00 up to {band + 1}00",
        };
}
