namespace Remit.Documents.Tests.Agreements;

/// <summary>One thing wrong in a document gives one error, at its place.</summary>
public sealed class OneMistakeTests
{
    private const string Kind = "areas[0].decisions[0]";

    [Fact]
    public void The_small_document_has_no_mistakes() => Sample.Read(Sample.Small);

    [Theory]
    [InlineData("remit: 1", "remit: 2", "unknown-form", "remit")]
    [InlineData("remit: 1\n", "", "missing-key", "")]
    [InlineData("remit: 1", "remitt: 1", "unknown-key", "remitt")]
    [InlineData(", lead: Maarten }", " }", "missing-key", "between")]
    [InlineData("lead: Maarten }", "lead: Ines }", "named-twice", "between.lead")]
    [InlineData("between: { contributor: Ines, lead: Maarten }", "between: Ines and Maarten", "not-a-map", "between")]
    [InlineData("{ name: Idris }", "{ name: Ines }", "named-twice", "others[1].name")]
    [InlineData("others: [ { name: Sunniva }, { name: Idris } ]", "others: Sunniva", "not-a-list", "others")]
    [InlineData("{ name: Idris }", "{ as: Treasurer }", "missing-key", "others[1]")]
    [InlineData("currency: EUR", "currency: euro", "not-a-currency", "currency")]
    [InlineData("currency: EUR\n", "", "no-currency", Kind + ".facts.amount")]
    [InlineData("currency: EUR", "curency: EUR", "unknown-key", "curency")]
    [InlineData("currency: EUR", "currency: EUR\nrates: [ 1 USD = 0.9 ]", "not-a-rate", "rates[0]")]
    [InlineData(
        "currency: EUR",
        "currency: EUR\nrates: [ 1 USD = 0.9 EUR on 2026-01-01, 1 EUR = 1.1 USD on 2026-01-01 ]",
        "rate-twice",
        "rates[1]"
    )]
    [InlineData("in_force: { from: 2026-02-02 }\n", "", "missing-key", "")]
    [InlineData("{ from: 2026-02-02 }", "{ from: 2 February }", "not-a-date", "in_force.from")]
    [InlineData(
        "{ from: 2026-02-02 }",
        "{ from: 2026-02-02, until: 2026-02-01 }",
        "ends-before-it-begins",
        "in_force.until"
    )]
    [InlineData("{ from: 2026-02-02 }", "{ until: 2026-02-01 }", "missing-key", "in_force")]
    [InlineData("currency: EUR", "currency: EUR\ncheck_in: daily", "unknown-word", "check_in")]
    [InlineData("currency: EUR", "currency: EUR\nnote: freitag", "unknown-word", "note")]
    [InlineData("currency: EUR", "currency: EUR\nanswer_within: 8", "not-a-span", "answer_within")]
    [InlineData("currency: EUR", "currency: EUR\nsilence: yes", "unknown-word", "silence")]
    [InlineData("currency: EUR", "currency: EUR\ncover: Suniva", "unknown-person", "cover")]
    [InlineData("currency: EUR", "currency: EUR\nframe: Because", "not-a-map", "frame")]
    [InlineData("currency: EUR", "currency: EUR\nboundaries: [ [ Never ] ]", "not-a-text", "boundaries[0]")]
    [InlineData("currency: EUR", "currency: EUR\nboundaries:", "no-value", "boundaries")]
    [InlineData("currency: EUR", "currency: EUR\ngrowth: { looks: 9 }", "out-of-range", "growth.looks")]
    [InlineData(
        "currency: EUR",
        "currency: EUR\ngrowth: { step_up: { known: 8, days: 28, bound: 75 } }",
        "out-of-range",
        "growth.step_up.bound"
    )]
    [InlineData(
        "currency: EUR",
        "currency: EUR\ngrowth: { step_up: { known: 8, days: 28 } }",
        "missing-key",
        "growth.step_up"
    )]
    [InlineData("currency: EUR", "currency: EUR\ncurrency: USD", "key-twice", "currency")]
    [InlineData("area: Refunds", "area:", "no-value", "areas[0].area")]
    [InlineData("area: Refunds", "fixed: [ Law ]", "missing-key", "areas[0]")]
    [InlineData(
        "area: Refunds",
        "area: Refunds\n    outcomes: [ { unit: hours } ]",
        "missing-key",
        "areas[0].outcomes[0]"
    )]
    [InlineData(
        "area: Refunds",
        "area: Refunds\n    outcomes: [ { measure: Reply, target: 1.000 } ]",
        "ambiguous-number",
        "areas[0].outcomes[0].target"
    )]
    [InlineData(
        "area: Refunds",
        "area: Refunds\n    outcomes: [ { measure: Reply, better: less } ]",
        "unknown-word",
        "areas[0].outcomes[0].better"
    )]
    public void At_the_top(string text, string by, string code, string path) =>
        OneMistake.IsFound((text, by), code, path);

    [Theory]
    [InlineData("id: small", "id: a b", "not-a-name", Kind + ".grants[0].id")]
    [InlineData("{ id: rest, level: ask_first }", "{ level: ask_first }", "missing-key", Kind + ".grants[1]")]
    [InlineData("{ id: rest, level: ask_first }", "{ id: rest }", "missing-key", Kind + ".grants[1]")]
    [InlineData(
        "{ id: rest, level: ask_first }",
        "{ idd: rest, level: ask_first }",
        "unknown-key",
        Kind + ".grants[1].idd"
    )]
    [InlineData("{ id: rest, level: ask_first }", "{ id rest, level: ask_first }", "comma", Kind + ".grants[1]")]
    [InlineData("level: decide\n", "level: not_covered\n", "unknown-level", Kind + ".grants[0].level")]
    [InlineData("at_most: intend", "at_most: intent", "unknown-level", Kind + ".caps[0].at_most")]
    [InlineData("at_most: intend", "level: intend", "unknown-key", Kind + ".caps[0].level")]
    [InlineData("id: far", "id: rest", "id-twice", Kind + ".caps[0].id")]
    [InlineData("when: { amount: up to 60 }", "when: amount up to 60", "not-a-map", Kind + ".grants[0].when")]
    [InlineData("when: { amount: up to 60 }", "when: { amount: 60 }", "bare-value", Kind + ".grants[0].when.amount")]
    [InlineData(
        "when: { amount: up to 60 }",
        "when: { amount: [ up to 60, 100 ] }",
        "comma",
        Kind + ".grants[0].when.amount[1]"
    )]
    [InlineData(
        "when: { amount: up to 60 }",
        "when: { amount: [] }",
        "empty-condition",
        Kind + ".grants[0].when.amount"
    )]
    [InlineData(
        "when: { amount: up to 60 }",
        "when: { amount: { not: up to 60 } }",
        "not-a-range",
        Kind + ".grants[0].when.amount.not"
    )]
    [InlineData(
        "when: { amount: up to 60 }",
        "when: { amount: up to 84,50 EUR }",
        "comma",
        Kind + ".grants[0].when.amount"
    )]
    [InlineData(
        "when: { amount: up to 60 }",
        "when: { amount: up to 60, region: west }",
        "not-a-choice",
        Kind + ".grants[0].when.region"
    )]
    [InlineData(
        "when: { amount: up to 60 }",
        "when: { region: { nut: west } }",
        "unknown-key",
        Kind + ".grants[0].when.region.nut"
    )]
    [InlineData(
        "when: { amount: up to 60 }",
        "when: { region: [ not north, south ] }",
        "mixed-not",
        Kind + ".grants[0].when.region"
    )]
    [InlineData(
        "when: { amount: up to 60 }",
        "when: { serious: true }",
        "not-yes-or-no",
        Kind + ".grants[0].when.serious"
    )]
    [InlineData("when: { amount: up to 60 }", "when: { start: over 5 }", "not-a-date", Kind + ".grants[0].when.start")]
    [InlineData("up to 900 ]", "up to 1,000 ]", "comma", Kind + ".grants[0].limits[0]")]
    [InlineData(
        "sum of amount per month up to 900",
        "sum of serious per month up to 900",
        "not-addable",
        Kind + ".grants[0].limits[0]"
    )]
    [InlineData(
        "sum of amount per month up to 900",
        "count per month per amount up to 900",
        "per-not-a-choice",
        Kind + ".grants[0].limits[0]"
    )]
    [InlineData(
        "up to 900 ]",
        "up to 900, sum of amount per month under 800 ]",
        "limit-twice",
        Kind + ".grants[0].limits[1]"
    )]
    [InlineData(
        "limits: [ sum of amount per month up to 900 ]",
        "limits: sum of amount per month up to 900",
        "not-a-list",
        Kind + ".grants[0].limits"
    )]
    [InlineData("who: lead", "who: Leo", "unknown-person", Kind + ".grants[0].tell.who")]
    [InlineData("tell: { who: lead, ", "tell: { ", "missing-key", Kind + ".grants[0].tell")]
    [InlineData("within: 5 working days", "within: soon", "not-a-span", Kind + ".grants[0].tell.within")]
    [InlineData(
        "id: small",
        "id: small\n            advice: [ Sunnva ]",
        "unknown-person",
        Kind + ".grants[0].advice[0]"
    )]
    [InlineData(
        "id: small",
        "id: small\n            go_from: { all: [ Maarten ] }",
        "go-from-level",
        Kind + ".grants[0].go_from"
    )]
    [InlineData(
        "level: ask_first }",
        "level: ask_first, go_from: Maarten }",
        "go-from-form",
        Kind + ".grants[1].go_from"
    )]
    [InlineData(
        "level: ask_first }",
        "level: ask_first, go_from: { 3 of: [ Maarten, Idris ] } }",
        "go-from-form",
        Kind + ".grants[1].go_from.3 of"
    )]
    [InlineData(
        "level: ask_first }",
        "level: ask_first, go_from: { most: [ Maarten, Idris ] } }",
        "go-from-form",
        Kind + ".grants[1].go_from.most"
    )]
    [InlineData(
        "level: ask_first }",
        "level: ask_first, go_from: { all: [] } }",
        "go-from-form",
        Kind + ".grants[1].go_from.all"
    )]
    [InlineData(
        "level: ask_first }",
        "level: ask_first, go_from: { all: [ Marten ] } }",
        "unknown-person",
        Kind + ".grants[1].go_from.all[0]"
    )]
    [InlineData(
        "id: small",
        "id: small\n            from: 2026-03-02\n            until: 2026-03-01",
        "ends-before-it-begins",
        Kind + ".grants[0].until"
    )]
    [InlineData(
        "id: small",
        "id: small\n            trial: { until: 2026-03-02, then: stop }",
        "unknown-word",
        Kind + ".grants[0].trial.then"
    )]
    [InlineData("id: small", "id: small\n            trial: { then: keep }", "missing-key", Kind + ".grants[0].trial")]
    [InlineData("id: small", "id: small\n            emergency: true", "unknown-word", Kind + ".grants[0].emergency")]
    [InlineData("caps:", "cap:", "unknown-key", Kind + ".cap")]
    public void In_a_clause(string text, string by, string code, string path) =>
        OneMistake.IsFound((text, by), code, path);
}
