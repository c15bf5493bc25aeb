using System.Globalization;
using CsCheck;
using Remit.Documents.Tests.Properties;
using Remit.Rules;

namespace Remit.Documents.Tests.Tables;

public sealed class ImportProperties
{
    private static readonly string[] Pieces =
    [
        "\n",
        "\r\n",
        ";",
        ",",
        "\t",
        "\"",
        "\"\"",
        "a;b",
        "No;What;Amount;Weight;Who;Note\n",
        "e;Tool;250;;Lead;\n",
        "1.000",
        "1,000",
        "500–5.000 €",
        "_",
        "- 5",
        "up to ",
        "Team",
        "decide",
        "\0",
        "\uFEFF",
        "\uD800",
        "always",
        "(empty)",
        "{",
        "}",
        "[",
        ": ",
        "texts: ",
        "over: ",
        "- ",
        "  ",
    ];

    private static readonly Gen<string> Soup = Gen.OneOf(Gen.OneOf(Pieces), Gen.String[0, 4]);

    [Fact]
    public void Any_text_as_a_table_is_an_agreement_or_errors() =>
        Soup.Array[0, 20].Select(string.Concat).Sample(csv => IsReadOrRefused(csv, TableSample.Mapping), iter: 3_000);

    [Fact]
    public void Any_text_as_a_mapping_is_an_agreement_or_errors() =>
        Gen.String.Sample(mapping => IsReadOrRefused(TableSample.Csv, mapping), iter: 2_000);

    [Fact]
    public void The_table_and_the_mapping_with_anything_changed_are_an_agreement_or_errors() =>
        Gen.Select(Changed(TableSample.Csv), Changed(TableSample.Mapping))
            .Sample((csv, mapping) => IsReadOrRefused(csv, mapping), iter: 3_000);

    [Fact]
    public void Whatever_stands_in_a_cell_stays_in_the_words_of_its_clause() =>
        AnyText.Sentence.Sample(
            note =>
            {
                var quoted = note.Replace("\"", "\"\"", StringComparison.Ordinal);
                var csv = TableSample.Replaced(TableSample.Csv, "250;;Lead;", $"250;;Lead;\"{quoted}\"");
                var kind = TableSample.Import(csv, TableSample.Mapping);
                Assert.EndsWith(note, kind.Grants[2].Words, StringComparison.Ordinal);
            },
            iter: 500
        );

    [Fact]
    public void A_band_means_what_its_pattern_says_whatever_its_numbers() =>
        Gen.Select(Gen.Int[0, 9_999_999], Gen.Int[0, 9_999_999])
            .Where(ends => ends.Item1 < ends.Item2)
            .Sample(
                (low, high) =>
                {
                    var csv = TableSample.Replaced(
                        TableSample.Csv,
                        "500–5.000 €",
                        $"{Grouped(low)} - {Grouped(high)} €"
                    );
                    var band = TableSample.Import(csv, TableSample.Mapping).Grants[1].When[1].Ranges.Single();
                    return band is { Low: { After: true } from, High: { After: true } to }
                        && (from.At, to.At) == (low, high);
                },
                iter: 500
            );

    private static Gen<string> Changed(string text) =>
        Gen.Select(Gen.Int[0, text.Length - 1], Gen.Int[0, 20], Soup)
            .Array[0, 3]
            .Select(changes =>
                changes.Aggregate(
                    text,
                    (whole, change) =>
                    {
                        var (at, length, by) = change;
                        var from = Math.Min(at, whole.Length);
                        return whole[..from] + by + whole[Math.Min(whole.Length, from + length)..];
                    }
                )
            );

    // With a comma for decimals, a point between groups of three digits.
    private static string Grouped(int number) => number.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '.');

    private static bool IsReadOrRefused(string csv, string mapping)
    {
        var (agreement, inTable, inMapping) = AgreementImport.Read(csv, mapping);
        return agreement is null
            ? inTable.Concat(inMapping).Any()
                && inTable.Concat(inMapping).All(error => error is { Line: > 0, Column: > 0, Message.Length: > 0 })
            : inTable.IsEmpty && inMapping.IsEmpty && IsStable(agreement);
    }

    private static bool IsStable(Agreement agreement)
    {
        var text = AgreementWriter.Write(agreement);
        return string.Equals(text, AgreementWriter.Write(Sample.Read(text)), StringComparison.Ordinal);
    }
}
