using Remit.Rules;

namespace Remit.Documents.Tests.Tables;

/// <summary>Bands as people write them mean what the mapping says, and nothing without it.</summary>
public sealed class PatternTests
{
    private const string Mapping = """
        remit_table: 1
        between: { contributor: Noor, lead: Pieter }
        currency: GBP
        in_force: { from: 2026-09-01 }
        areas: [ { area: X, decisions: [ { decision: d, facts: { f: { kind: money } } } ] } ]
        table:
          separator: tab
          numbers: { decimal: point, thousands: comma }
          when: { f: { column: F, texts: { "PATTERN": "MEANING" } } }
          who: W
        """;

    [Theory]
    [InlineData("less than £1,000", "Less than £_", "under _", "under 1000")]
    [InlineData("over £1,000 up to £2,500.50", "over £_ up to £_", "over _ up to _", "over 1000 up to 2500.50")]
    [InlineData("£ 500 — £ 5,000", "£_-£_", "from _ to _", "from 500 to 5000")]
    [InlineData(">50,000", "> _", "over _", "over 50000")]
    [InlineData("50,000+", "_+", "at least _", "at least 50000")]
    [InlineData("up to £10K", "up to £10K", "up to 10 000", "up to 10000")]
    [InlineData("0-500", "0–500", "up to 500", "up to 500")]
    [InlineData("at most 5,000", "any", "always", "up to 5000")]
    [InlineData("ANY", "any", "always", null)]
    public void A_band_has_the_meaning_of_its_pattern(string cell, string pattern, string meaning, string? condition)
    {
        var (agreement, errors) = Read(cell, pattern, meaning);

        Assert.Equal([], errors);
        var kind = agreement!.Decisions.Single();
        var when = kind.Grants.Single().When.SingleOrDefault();
        Assert.Equal(condition, when is null ? null : ConditionText.Write(kind.Facts.Single(), when).Single());
    }

    [Theory]
    [InlineData("0-500", "any", "always")]
    [InlineData("500", "up to _", "up to _")]
    [InlineData("up to £10K", "up to £_", "up to _")]
    [InlineData("5 to 6 to 7", "_ to _", "from _ to _")]
    [InlineData("_ to 7", "_ to _", "from _ to _")]
    public void A_band_without_a_pattern_is_refused(string cell, string pattern, string meaning)
    {
        var (agreement, errors) = Read(cell, pattern, meaning);

        Assert.Null(agreement);
        Assert.StartsWith($"Row 2, 'F' says '{cell}'", Assert.Single(errors).Message, StringComparison.Ordinal);
    }

    private static (Agreement? Agreement, IEnumerable<DocumentError> Errors) Read(
        string cell,
        string pattern,
        string meaning
    )
    {
        var mapping = Mapping
            .Replace("PATTERN", pattern, StringComparison.Ordinal)
            .Replace("MEANING", meaning, StringComparison.Ordinal);
        var (agreement, inTable, inMapping) = AgreementImport.Read($"F\tW\n{cell}\tdecide\n", mapping);
        return (agreement, inTable.Concat(inMapping));
    }
}
