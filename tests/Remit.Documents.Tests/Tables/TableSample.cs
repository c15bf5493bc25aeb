using Remit.Rules;

namespace Remit.Documents.Tests.Tables;

/// <summary>A small table with its mapping, in which single things are replaced.</summary>
internal static class TableSample
{
    public const string Csv = """
        No;What;Amount;Weight;Who;Note
        a;Material;up to 500 €;up to 2,5 kg;Team;
        b;Material;500–5.000 €;;Lead, then told;"Receipt; signed,
        into the folder"
        c;Tool;250;;Lead;
        d;any;over 10 000;;Nobody;
        """;

    public const string Mapping = """
        remit_table: 1
        between: { contributor: Noor, lead: Pieter }
        others: [ { name: Elin } ]
        currency: EUR
        in_force: { from: 2026-09-01 }
        areas:
          - area: Workshop
            decisions:
              - decision: purchase
                facts:
                  what: { kind: choice, one_of: [ material, tool, machine ] }
                  amount: { kind: money }
                  weight: { kind: number, unit: kg }
        table:
          separator: semicolon
          numbers: { decimal: comma, thousands: point }
          decision: purchase
          id: No
          words: [ Note ]
          when:
            what: { column: What, texts: { any: always } }
            amount:
              column: Amount
              texts:
                up to _ €: up to _
                _ - _ €: over _ up to _
                250: exactly 250
                over 10 000: over 10 000
            weight: { column: Weight, texts: { (empty): always } }
          who:
            column: Who
            texts:
              Team: decide
              Lead: { level: ask_first, go_from: { any: [ Pieter, Elin ] } }
              Lead, then told: { level: decide_tell, tell: { who: lead, within: 5 working days } }
              Nobody: { at_most: lead_decides }
        """;

    /// <summary>The mapping for a table without the columns <c>No</c> and <c>Note</c>.</summary>
    public static string WithoutId { get; } = Replaced(Mapping, "  id: No\n  words: [ Note ]\n", "");

    /// <summary>Imports what has no mistakes.</summary>
    public static DecisionKind Import(string csv, string mapping)
    {
        var (agreement, inTable, inMapping) = AgreementImport.Read(csv, mapping);
        Assert.Equal([], inTable);
        Assert.Equal([], inMapping);
        return agreement!.Decisions.First();
    }

    /// <summary>The one mistake of a table and mapping in which something was replaced.</summary>
    public static DocumentError OneMistakeInTable(string text, string by)
    {
        var (_, inTable, inMapping) = AgreementImport.Read(Replaced(Csv, text, by), Mapping);
        Assert.Equal([], inMapping);
        return Assert.Single(inTable);
    }

    /// <summary>The one mistake of a mapping in which something was replaced.</summary>
    public static DocumentError OneMistakeInMapping(string text, string by)
    {
        var (_, inTable, inMapping) = AgreementImport.Read(Csv, Replaced(Mapping, text, by));
        Assert.Equal([], inTable);
        return Assert.Single(inMapping);
    }

    public static string Replaced(string whole, string text, string by)
    {
        Assert.Contains(text, whole, StringComparison.Ordinal);
        return whole.Replace(text, by, StringComparison.Ordinal);
    }
}
