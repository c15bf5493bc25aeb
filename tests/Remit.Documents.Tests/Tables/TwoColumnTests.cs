using Remit.Rules;

namespace Remit.Documents.Tests.Tables;

/// <summary>A range whose ends have a column each; the mapping says whether they belong to it.</summary>
public sealed class TwoColumnTests
{
    private const string Mapping = """
        remit_table: 1
        between: { contributor: Noor, lead: Pieter }
        in_force: { from: 2026-09-01 }
        areas: [ { area: X, decisions: [ { decision: d, facts: { f: { kind: FACT } } } ] } ]
        table:
          when: { f: { LOWER: From, UPPER: To, texts: { (empty): always, no limit: always, 1K: 1000 } } }
          who: Who
        """;

    [Theory]
    [InlineData("number", "over", "up_to", "5,10", "over 5 up to 10")]
    [InlineData("number", "at_least", "under", "5,10", "at least 5 and under 10")]
    [InlineData("number", "at_least", "up_to", "5,5", "exactly 5")]
    [InlineData("number", "over", "under", ",10", "under 10")]
    [InlineData("number", "over", "under", "5,No limit", "over 5")]
    [InlineData("number", "over", "up_to", "5,1k", "over 5 up to 1000")]
    [InlineData("number", "over", "up_to", ",", null)]
    [InlineData("days", "over", "up_to", "5,10 days", "over 5 days up to 10 days")]
    [InlineData("date", "at_least", "up_to", "2026-03-02,2026-03-29", "from 2026-03-02 to 2026-03-29")]
    public void Two_cells_are_one_condition(string fact, string lower, string upper, string cells, string? condition)
    {
        var (agreement, inTable, inMapping) = Read((fact, lower, upper), cells);

        Assert.Equal([], inTable.Concat(inMapping));
        var kind = agreement!.Decisions.Single();
        var when = kind.Grants.Single().When.SingleOrDefault();
        Assert.Equal(condition, when is null ? null : ConditionText.Write(kind.Facts.Single(), when).Single());
    }

    [Theory]
    [InlineData("10,5", "empty-range", "row 2, From")]
    [InlineData("5,5 or more", "leftover", "row 2, To")]
    [InlineData("up to 5,10", "not-a-number", "row 2, From")]
    [InlineData("5,ten", "not-a-number", "row 2, To")]
    public void Two_cells_that_are_no_range_are_refused(string cells, string code, string path)
    {
        var error = Assert.Single(Read(("number", "over", "up_to"), cells).InTable);

        Assert.Equal((code, path), (error.Code, error.Path));
    }

    private static ImportResult Read((string Fact, string Lower, string Upper) said, string cells)
    {
        var mapping = Mapping
            .Replace("FACT", said.Fact, StringComparison.Ordinal)
            .Replace("LOWER", said.Lower, StringComparison.Ordinal)
            .Replace("UPPER", said.Upper, StringComparison.Ordinal);
        return AgreementImport.Read($"From,To,Who\n{cells},decide\n", mapping);
    }
}
