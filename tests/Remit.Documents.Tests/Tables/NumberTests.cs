using System.Globalization;
using Remit.Rules;

namespace Remit.Documents.Tests.Tables;

/// <summary>Numbers are read with the marks that the mapping names, and with no others.</summary>
public sealed class NumberTests
{
    private const string Mapping = """
        remit_table: 1
        between: { contributor: Noor, lead: Pieter }
        currency: EUR
        in_force: { from: 2026-09-01 }
        areas: [ { area: X, decisions: [ { decision: d, facts: { f: { FACT } } } ] } ]
        table: { separator: tab, NUMBERS when: { f: { over: F, texts: { (empty): always } } }, who: W }
        """;

    [Theory]
    [InlineData("", "1000", "1000")]
    [InlineData("", "1 000", "1000")]
    [InlineData("", "1\u00A0000", "1000")]
    [InlineData("", "0.50", "0.5")]
    [InlineData("decimal: comma", "1000,50", "1000.5")]
    [InlineData("decimal: comma, thousands: point", "1.234.567,89", "1234567.89")]
    [InlineData("decimal: comma, thousands: space", "1 234 567,89", "1234567.89")]
    [InlineData("decimal: point, thousands: comma", "1,000", "1000")]
    [InlineData("decimal: point, thousands: apostrophe", "1’234'567.5", "1234567.5")]
    [InlineData("decimal: comma", "250,5 EUR", "250.5")]
    public void A_number_is_read_with_its_marks(string marks, string cell, string number) =>
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), Read("kind: money", marks, cell).Low);

    [Theory]
    [InlineData("", "1,000", "number-marks")]
    [InlineData("", "1.000.000", "number-marks")]
    [InlineData("", "1'000", "number-marks")]
    [InlineData("", "1.000", "finer-than-step")]
    [InlineData("decimal: comma", "1.000", "number-marks")]
    [InlineData("decimal: comma", "1,000", "finer-than-step")]
    [InlineData("decimal: comma", "1 000", "number-marks")]
    [InlineData("decimal: comma, thousands: point", "10.00", "number-marks")]
    [InlineData("decimal: comma, thousands: point", "1000.000", "number-marks")]
    [InlineData("decimal: comma, thousands: point", "1,000.00", "number-marks")]
    [InlineData("decimal: comma, thousands: point", ".5", "not-a-number")]
    [InlineData("decimal: comma", "10K", "not-a-number")]
    [InlineData("decimal: comma", "5 up to 6", "leftover")]
    [InlineData("decimal: comma", "EUR", "not-a-number")]
    [InlineData("decimal: comma", "١٢", "not-a-number")]
    public void A_number_with_other_marks_is_refused(string marks, string cell, string code) =>
        Assert.Equal(code, Read("kind: money", marks, cell).Code);

    [Theory]
    [InlineData("", "1.000", null, "ambiguous-number")]
    [InlineData("decimal: point", "1.000", "1", null)]
    [InlineData("decimal: comma", "1,250", "1.25", null)]
    [InlineData("decimal: comma, thousands: point", "1.250", "1250", null)]
    public void Where_any_decimals_may_stand_the_mapping_says_what_a_mark_means(
        string marks,
        string cell,
        string? number,
        string? code
    )
    {
        var read = Read("kind: number", marks, cell);

        Assert.Equal((number, code), (read.Low?.ToString(CultureInfo.InvariantCulture), read.Code));
    }

    [Theory]
    [InlineData("2026-03-02", null)]
    [InlineData("02.03.2026", "not-a-date")]
    public void A_date_is_written_as_in_a_document(string cell, string? code) =>
        Assert.Equal(code, Read("kind: date", "decimal: comma", cell).Code);

    private static (decimal? Low, string? Code) Read(string fact, string marks, string cell)
    {
        var numbers = marks.Length == 0 ? "" : $"numbers: {{ {marks} }},";
        var mapping = Mapping.Replace("FACT", fact, StringComparison.Ordinal);
        var (agreement, inTable, inMapping) = AgreementImport.Read(
            $"F\tW\n{cell}\tdecide\n",
            mapping.Replace("NUMBERS", numbers, StringComparison.Ordinal)
        );
        Assert.Equal([], inMapping);
        var condition = agreement?.Decisions.Single().Grants.Single().When.Single();
        return (condition?.Ranges.Single().Low?.At, inTable.SingleOrDefault()?.Code);
    }
}
