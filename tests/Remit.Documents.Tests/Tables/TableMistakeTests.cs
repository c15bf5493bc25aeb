namespace Remit.Documents.Tests.Tables;

/// <summary>One thing wrong in a table is one error that names row, column and text, and what would be right.</summary>
public sealed class TableMistakeTests
{
    [Theory]
    [InlineData("c;Tool", "c;Toll", "not-a-choice", 5, 3, "row 4, What")]
    [InlineData("c;Tool", "c;", "unmapped-text", 5, 3, "row 4, What")]
    [InlineData(";250;;Lead", ";250;;Leed", "unmapped-text", 5, 13, "row 4, Who")]
    [InlineData(";250;;Lead", ";250;;", "unmapped-text", 5, 13, "row 4, Who")]
    [InlineData(";250;;Lead", ";250;;not_covered", "unmapped-text", 5, 13, "row 4, Who")]
    [InlineData(";250;;Lead", ";251;;Lead", "bare-value", 5, 8, "row 4, Amount")]
    [InlineData(";250;;Lead", ";;;Lead", "unmapped-text", 5, 8, "row 4, Amount")]
    [InlineData("500–5.000 €", "500–5.000", "wrong-unit", 3, 12, "row 3, Amount")]
    [InlineData("500–5.000 €", "5.000–500 €", "empty-range", 3, 12, "row 3, Amount")]
    [InlineData("500–5.000 €", "500–5,000 €", "finer-than-step", 3, 12, "row 3, Amount")]
    [InlineData("500–5.000 €", "500–5.00 €", "number-marks", 3, 12, "row 3, Amount")]
    [InlineData("up to 2,5 kg", "up to 2,5 g", "wrong-unit", 2, 24, "row 2, Weight")]
    [InlineData("c;Tool", "3;Tool", "not-a-name", 5, 1, "row 4, No")]
    [InlineData("c;Tool", "a;Tool", "id-twice", 5, 1, "row 4, No")]
    [InlineData("c;Tool", ";Tool", "no-value", 5, 1, "row 4, No")]
    public void One_mistake_is_one_error_at_its_cell(
        string text,
        string by,
        string code,
        int line,
        int column,
        string path
    )
    {
        var error = TableSample.OneMistakeInTable(text, by);

        Assert.Equal((code, line, column, path), (error.Code, error.Line, error.Column, error.Path));
    }

    [Fact]
    public void A_text_without_a_meaning_is_named_with_those_that_have_one() =>
        Assert.Equal(
            "5:13: Row 4, 'Who' says 'Trustees': The mapping does not say who decides then. "
                + "(known here: Team, Lead, Lead, then told, Nobody)",
            TableSample.OneMistakeInTable(";250;;Lead", ";250;;Trustees").ToString()
        );

    [Fact]
    public void A_band_without_a_meaning_is_named_with_the_words_and_the_patterns_there_are() =>
        Assert.Equal(
            "3:12: Row 3, 'Amount' says 'approx. 500': 'approx. 500' is no range of 'amount'. "
                + "(say up to, under, exactly, over or at least a value, or from 10 to 20; "
                + "in texts: known here: up to _ €, _ - _ €, 250, over 10 000)",
            TableSample.OneMistakeInTable("500–5.000 €", "approx. 500").ToString()
        );

    [Fact]
    public void Several_mistakes_are_said_together()
    {
        var csv = TableSample.Replaced(TableSample.Csv, "c;Tool;250;;Lead", "3;Toll;251;;Leed");

        Assert.Equal(
            ["not-a-name", "not-a-choice", "bare-value", "unmapped-text"],
            AgreementImport.Read(csv, TableSample.Mapping).InTable.Select(error => error.Code)
        );
    }

    [Fact]
    public void Bands_that_overlap_or_leave_a_gap_are_taken_over_as_they_stand()
    {
        var csv = TableSample.Replaced(TableSample.Csv, "500–5.000 €", "400–5.000 €");
        var kind = TableSample.Import(csv, TableSample.Mapping);

        Assert.Equal(400, kind.Grants[1].When[1].Ranges.Single().Low!.Value.At);
        Assert.Equal(500, kind.Grants[0].When[1].Ranges.Single().High!.Value.At);
    }
}
