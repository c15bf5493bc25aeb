using Remit.Documents.Tables.Csv;
using Remit.Documents.Yaml;

namespace Remit.Documents.Tests.Tables;

public sealed class CsvTests
{
    [Theory]
    [InlineData("a,b\n1,2", "a b|1 2")]
    [InlineData("a;b\r\n1;2\r\n", "a b|1 2")]
    [InlineData("a\tb\r1\t2\r", "a b|1 2")]
    [InlineData("\uFEFFa,b\n1,2", "a b|1 2")]
    [InlineData("a,b\n\n1,2\n,\n", "a b|1 2")]
    [InlineData("a,b\n\"1\",\"2,\"\"3\"\"\"", "a b|1 2,\"3\"")]
    [InlineData("a,b\n\"1\n2\",3", "a b|1\n2 3")]
    [InlineData("a,b\n5\" pipe, 6 ", "a b|5\" pipe  6 ")]
    [InlineData("a,b\n1,", "a b|1 ")]
    [InlineData("a\n1", "a|1")]
    [InlineData("\"a;b\",c\n1,2", "a;b c|1 2")]
    [InlineData("a,\"\"", "a ")]
    public void Cells_are_taken_as_they_stand(string csv, string rows)
    {
        var table = Read(csv, null, out var errors)!;

        Assert.Equal([], errors);
        var all = table.Rows.Select(row => row.Cells).Prepend(table.Header);
        Assert.Equal(rows, string.Join('|', all.Select(cells => string.Join(' ', cells.Select(cell => cell.Text)))));
    }

    [Fact]
    public void A_cell_knows_its_place_and_a_row_its_number()
    {
        var table = Read("a,b\n\n\"1\n2\",3\n4,5", null, out _)!;

        Assert.Equal([3, 4], table.Rows.Select(row => row.Number));
        Assert.Equal(
            [(3, 1), (4, 4), (5, 1), (5, 3)],
            table.Rows.SelectMany(row => row.Cells).Select(cell => (cell.Line, cell.Column))
        );
    }

    [Theory]
    [InlineData("a,b\n\"1,2", "open-quote", 2, 1)]
    [InlineData("a,b\n1,\"2\" x", "after-quote", 2, 6)]
    [InlineData("a,b;c\n1,2", "which-separator", 1, 1)]
    public void What_is_no_table_is_refused_at_its_place(string csv, string code, int line, int column)
    {
        Assert.Null(Read(csv, null, out var errors));

        var error = Assert.Single(errors);
        Assert.Equal((code, line, column), (error.Code, error.Line, error.Column));
    }

    [Fact]
    public void Half_a_character_is_no_text()
    {
        Assert.Null(Read("a,b\n\uD800,2", null, out var errors));

        Assert.Equal(("not-text", 2), Assert.Single(errors) is var error ? (error.Code, error.Line) : default);
    }

    [Fact]
    public void The_separator_that_is_said_is_the_only_one()
    {
        var table = Read("a, c;b\n1;2", ';', out _)!;

        Assert.Equal(["a, c", "b"], table.Header.Select(cell => cell.Text));
    }

    [Theory]
    [InlineData("Note", "Note;More", "ragged-row", 2)]
    [InlineData("Note", "Note\n", "ragged-row", 0)]
    [InlineData("No;What", "What;What", "column-twice", 1)]
    [InlineData("Who;Note", "Who;", "no-name", 1)]
    public void The_form_of_a_table_is_checked(string text, string by, string code, int line)
    {
        var csv = TableSample.Replaced(TableSample.Csv, text, by);
        var mapping = TableSample.WithoutId;

        var errors = AgreementImport.Read(csv, mapping).InTable;

        Assert.Equal(line > 0, errors.Any(error => error.Code == code && error.Line == line));
    }

    [Fact]
    public void A_row_that_is_too_short_says_so_and_what_would_be_right() =>
        Assert.Equal(
            "5:1: Row 4 has 5 cells, and the header has 6. "
                + "(a cell in which the separator stands needs quotes, and an empty cell still needs its separator)",
            TableSample.OneMistakeInTable("250;;Lead;", "250;;Lead").ToString()
        );

    [Theory]
    [InlineData(1000, null)]
    [InlineData(1001, "too-many-rows")]
    [InlineData(5000, "too-many-rows")]
    public void A_table_is_short(int rows, string? code)
    {
        var mapping = TableSample.WithoutId;
        var csv = "What;Amount;Weight;Who\n" + string.Concat(Enumerable.Repeat("tool;250;;Team\n", rows));

        Assert.Equal(code, AgreementImport.Read(csv, mapping).InTable.SingleOrDefault()?.Code);
    }

    [Fact]
    public void What_comes_out_is_short_enough_to_be_read()
    {
        var mapping = TableSample.WithoutId;
        var name = new string('x', 300);
        mapping = TableSample.Replaced(mapping, "table:\n", $"table:\n  words: [ {name} ]\n");
        var csv = $"What;Amount;Weight;Who;{name}\n" + string.Concat(Enumerable.Repeat("tool;250;;Team;x\n", 900));

        Assert.Equal("too-large", Assert.Single(AgreementImport.Read(csv, mapping).InTable).Code);
    }

    private static Table? Read(string csv, char? separator, out IReadOnlyList<DocumentError> errors)
    {
        var found = new TreeErrors();
        errors = found.Found;
        return CsvTable.Read(csv, separator, found);
    }
}
