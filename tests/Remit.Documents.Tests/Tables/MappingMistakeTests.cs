namespace Remit.Documents.Tests.Tables;

/// <summary>One thing wrong in a mapping is one error, at its place.</summary>
public sealed class MappingMistakeTests
{
    [Theory]
    [InlineData("remit_table: 1", "remit: 1", "unknown-key", "remit")]
    [InlineData("remit_table: 1", "remit_table: 2", "unknown-form", "remit_table")]
    [InlineData("remit_table: 1\n", "", "missing-key", "")]
    [InlineData("lead: Pieter }", "leed: Pieter }", "unknown-key", "between.leed")]
    [InlineData("kind: money", "kind: mony", "unknown-word", "areas[0].decisions[0].facts.amount.kind")]
    [InlineData("table:\n", "tables:\n", "unknown-key", "tables")]
    [InlineData("separator: semicolon", "separator: ;", "unknown-word", "table.separator")]
    [InlineData("decimal: comma,", "", "missing-key", "table.numbers")]
    [InlineData("decimal: comma", "decimal: point", "number-marks", "table.numbers.decimal")]
    [InlineData("decimal: comma", "decimal: space", "number-marks", "table.numbers.decimal")]
    [InlineData("thousands: point", "thousands: dot", "unknown-word", "table.numbers.thousands")]
    [InlineData("decision: purchase\n  id", "decision: purchases\n  id", "unknown-decision", "table.decision")]
    [InlineData("decision: purchase\n  id", "decision: { texts: {} }\n  id", "missing-key", "table.decision")]
    [InlineData("id: No", "id: Number", "unknown-column", "table.id")]
    [InlineData("id: No", "id: (empty)", "unknown-column", "table.id")]
    [InlineData("id: No", "id: [ No ]", "not-a-text", "table.id")]
    [InlineData("column: What,", "column: Wat,", "unknown-column", "table.when.what.column")]
    [InlineData("column: What,", "over: What, at_least: What,", "which-column", "table.when.what")]
    [InlineData("column: What,", "over: What, column: What,", "which-column", "table.when.what")]
    [InlineData("column: What,", "", "missing-key", "table.when.what")]
    [InlineData("{ any: always }", "{ any: always, ANY: tool }", "text-twice", "table.when.what.texts.ANY")]
    [InlineData("{ any: always }", "always", "not-a-map", "table.when.what.texts")]
    [InlineData("{ any: always }", "{ any: [ tool, toll ] }", "not-a-choice", "table.when.what.texts.any[1]")]
    [InlineData("what: { column", "wat: { column", "unknown-fact", "table.when.wat")]
    [InlineData(": over _ up to _", ": over _", "blanks", "table.when.amount.texts._ - _ €")]
    [InlineData("exactly 250", "250", "bare-value", "table.when.amount.texts.250")]
    [InlineData("column: Who\n", "columns: Who\n", "unknown-key", "table.who.columns")]
    [InlineData("Team: decide", "Team: decides", "unknown-level", "table.who.texts.Team")]
    [InlineData("Team: decide", "Team:", "no-value", "table.who.texts.Team")]
    [InlineData("Team: decide", "Team: { tell: { who: lead } }", "missing-key", "table.who.texts.Team")]
    [InlineData("Team: decide", "Team: { level: decide, id: x }", "unknown-key", "table.who.texts.Team.id")]
    [InlineData(
        "Team: decide",
        "Team: { level: decide, at_most: decide }",
        "unknown-key",
        "table.who.texts.Team.at_most"
    )]
    [InlineData("Pieter, Elin ]", "Pieter, Eli ]", "unknown-person", "table.who.texts.Lead.go_from.any[1]")]
    [InlineData("[ Note ]", "[]", "unused-column", "table")]
    [InlineData("[ Note ]", "[ Remark ]", "unknown-column", "table.words[0]")]
    [InlineData("within: 5 working days", "within: soon", "not-a-span", "table.who.texts.Lead, then told.tell.within")]
    public void One_mistake_is_one_error_at_its_place(string text, string by, string code, string path)
    {
        var error = TableSample.OneMistakeInMapping(text, by);

        Assert.Equal((code, path), (error.Code, error.Path));
    }

    [Fact]
    public void With_several_kinds_the_mapping_says_which_one()
    {
        var two = "- decision: leave\n      - decision: purchase\n        facts";
        var mapping = TableSample.Replaced(TableSample.Mapping, "- decision: purchase\n        facts", two);
        mapping = TableSample.Replaced(mapping, "  decision: purchase\n  id", "  id");

        Assert.Equal("missing-key", Assert.Single(AgreementImport.Read(TableSample.Csv, mapping).InMapping).Code);
    }

    [Fact]
    public void A_mistake_of_yaml_is_said_of_the_mapping()
    {
        var error = TableSample.OneMistakeInMapping("others: [ {", "others: [ { {");

        Assert.Equal("not-yaml", error.Code);
    }

    [Fact]
    public void A_mistake_that_several_rows_meet_is_said_once()
    {
        var mapping = TableSample.Replaced(TableSample.Mapping, "Team: decide", "Team: decides");
        var csv = TableSample.Replaced(TableSample.Csv, ";250;;Lead", ";250;;Team");

        Assert.Equal("unknown-level", Assert.Single(AgreementImport.Read(csv, mapping).InMapping).Code);
    }
}
