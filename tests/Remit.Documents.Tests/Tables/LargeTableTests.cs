using System.Diagnostics;
using System.Globalization;

namespace Remit.Documents.Tests.Tables;

/// <summary>A table and a mapping as large as are read take no longer than a moment, whatever is wrong with them.</summary>
public sealed class LargeTableTests
{
    [Theory]
    [InlineData("rows without a meaning", "toll#;251;x;a longer text that nobody knows #\n", "")]
    [InlineData("rows with a meaning", "tool;250;;Team\n", "")]
    [InlineData("many texts", "tool;250 - #,50 €;;Taem#\n", "      T#: decide\n")]
    public void Many_of_anything_are_read_in_a_moment(string what, string row, string text)
    {
        var csv = "What;Amount;Weight;Who\n" + Many(row, 1000);
        var mapping = TableSample.WithoutId + "\n" + Many(text, 10_000);
        var watch = Stopwatch.StartNew();

        _ = AgreementImport.Read(csv, mapping);

        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2), $"{what} took {watch.Elapsed}");
    }

    private static string Many(string piece, int count) =>
        string.Concat(
            Enumerable
                .Range(0, count)
                .Select(n => piece.Replace("#", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
        );
}
