using Remit.Rules;

namespace Remit.Documents.Tests.Tables;

public sealed class ImportTests
{
    private static readonly DecisionKind Kind = TableSample.Import(TableSample.Csv, TableSample.Mapping);

    [Fact]
    public void Each_row_is_a_clause_in_the_order_of_the_table()
    {
        Assert.Equal(["a", "b", "c"], Kind.Grants.Select(grant => grant.Id));
        Assert.Equal([Level.Decide, Level.DecideTell, Level.AskFirst], Kind.Grants.Select(grant => grant.Level));
        Assert.Equal(("d", Level.LeadDecides), Assert.Single(Kind.Caps) is var cap ? (cap.Id, cap.Level) : default);
    }

    [Fact]
    public void The_words_of_a_row_stay_with_its_clause_as_they_were_written() =>
        Assert.Equal(
            "No: b | What: Material | Amount: 500–5.000 € | Who: Lead, then told | Note: Receipt; signed,\ninto the folder",
            Kind.Grants[1].Words!.ReplaceLineEndings("\n")
        );

    [Fact]
    public void Conditions_come_from_texts_patterns_and_the_words_of_a_document()
    {
        Assert.Equal(["material", "up to 500", "up to 2.5 kg"], ConditionsOf(Kind.Grants[0]));
        Assert.Equal(["material", "over 500 up to 5000"], ConditionsOf(Kind.Grants[1]));
        Assert.Equal(["tool", "exactly 250"], ConditionsOf(Kind.Grants[2]));
        Assert.Equal(["over 10000"], ConditionsOf(Kind.Caps[0]));
    }

    [Fact]
    public void Duties_come_from_what_a_text_means()
    {
        Assert.Equal("Pieter", Kind.Grants[1].Tell!.Who);
        Assert.Equal(["Pieter", "Elin"], Kind.Grants[2].GoFrom!.Names);
        Assert.Equal(1, Kind.Grants[2].GoFrom!.Needed);
    }

    [Fact]
    public void Without_a_column_of_ids_a_clause_is_called_by_its_row()
    {
        var mapping = TableSample.Replaced(TableSample.Mapping, "  id: No\n  words: [", "  words: [ No,");

        var kind = TableSample.Import(TableSample.Csv, mapping);

        Assert.Equal(["row-2", "row-3", "row-4"], kind.Grants.Select(grant => grant.Id));
    }

    [Fact]
    public void Clauses_of_the_mapping_come_before_those_of_the_table()
    {
        const string Facts = "        facts:\n";
        const string Own = "        grants: [ { id: rest, level: ask_first } ]\n" + Facts;

        var kind = TableSample.Import(TableSample.Csv, TableSample.Replaced(TableSample.Mapping, Facts, Own));

        Assert.Equal(["rest", "a", "b", "c"], kind.Grants.Select(grant => grant.Id));
    }

    [Fact]
    public void A_column_may_say_which_kind_a_row_is_about()
    {
        const string Mapping = """
            remit_table: 1
            between: { contributor: Noor, lead: Pieter }
            in_force: { from: 2026-09-01 }
            areas:
              - area: Workshop
                decisions:
                  - { decision: visit, facts: { days: { kind: days } } }
                  - { decision: leave, facts: { days: { kind: days }, half: { kind: yes_no } } }
            table:
              decision: { column: About, texts: { Visit to a customer: visit } }
              when:
                days: Days
                half: { column: Half, texts: { (empty): always, x: yes } }
              who: { column: Who }
            """;
        const string Csv = """
            About,Days,Half,Who
            visit to a customer,up to 3,,decide
            leave,exactly 1,x,decide_tell
            """;

        var (agreement, inTable, inMapping) = AgreementImport.Read(Csv, Mapping);

        Assert.Equal([], inTable.Concat(inMapping));
        Assert.Equal(["up to 3 days"], ConditionsOf(agreement!.FindDecision("visit")!.Grants[0], agreement));
        Assert.Equal(["exactly 1 day", "yes"], ConditionsOf(agreement.FindDecision("leave")!.Grants[0], agreement));
    }

    [Fact]
    public void A_table_of_rows_is_read_like_one_of_text()
    {
        TableCell[] header = [new("Amount", 1, 1), new("Who", 1, 2), new("", 1, 3)];
        TableCell[] cells = [new("up to 500 €", 2, 1), new("Team", 2, 2), new("", 2, 3)];
        var mapping = TableSample.WithoutId;
        mapping = TableSample.Replaced(mapping, "    what: { column: What, texts: { any: always } }\n", "");
        mapping = TableSample.Replaced(mapping, "    weight: { column: Weight, texts: { (empty): always } }\n", "");

        var made = AgreementImport.Read(new Table([.. header], [new TableRow(2, [.. cells])]), mapping);

        Assert.Equal("Amount: up to 500 € | Who: Team", made.Agreement!.Decisions.Single().Grants.Single().Words);
    }

    [Fact]
    public void A_table_of_rows_with_half_a_character_in_it_is_refused()
    {
        TableCell[] header = [new("\uD800", 1, 1)];

        var made = AgreementImport.Read(new Table([.. header], []), TableSample.Mapping);

        Assert.Null(made.Agreement);
        Assert.Equal("not-text", Assert.Single(made.InTable).Code);
    }

    private static IEnumerable<string> ConditionsOf(Clause clause) => ConditionsOf(clause, Kind);

    private static IEnumerable<string> ConditionsOf(Clause clause, Agreement agreement) =>
        ConditionsOf(clause, agreement.Decisions.First(kind => kind.Grants.Contains(clause)));

    private static IEnumerable<string> ConditionsOf(Clause clause, DecisionKind kind) =>
        clause.When.Select(condition => ConditionText.Write(kind.FindFact(condition.Fact)!, condition).Single());
}
