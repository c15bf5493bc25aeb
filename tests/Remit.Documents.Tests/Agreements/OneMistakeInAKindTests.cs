namespace Remit.Documents.Tests.Agreements;

/// <summary>One thing wrong in a kind of decision or its facts gives one error, at its place.</summary>
public sealed class OneMistakeInAKindTests
{
    private const string Kind = "areas[0].decisions[0]";

    [Theory]
    [InlineData("decision: refund", "decision: 1st", "not-a-name", Kind + ".decision")]
    [InlineData("- decision: refund", "- title: Refund", "missing-key", Kind)]
    [InlineData(
        "- decision: refund",
        "- decision: refund\n      - decision: refund",
        "decision-twice",
        "areas[0].decisions[1].decision"
    )]
    [InlineData(
        "decision: refund",
        "decision: refund\n        reversible: maybe",
        "unknown-word",
        Kind + ".reversible"
    )]
    [InlineData("decision: refund", "decision: refund\n        decider: Martin", "unknown-person", Kind + ".decider")]
    [InlineData("decision: refund", "decision: refund\n        decider: Ines", "own-decider", Kind + ".decider")]
    [InlineData(
        "decision: refund",
        "decision: refund\n        advisers: [ Sunniva, Sunniva ]",
        "named-twice",
        Kind + ".advisers[1]"
    )]
    [InlineData("decision: refund", "decision: refund\n        deputy: Nobody", "unknown-person", Kind + ".deputy")]
    [InlineData("decision: refund", "decision: refund\n        same_as: a b", "not-a-name", Kind + ".same_as")]
    [InlineData(
        "decision: refund",
        "decision: refund\n        impossible: [ { regoin: south } ]",
        "unknown-fact",
        Kind + ".impossible[0].regoin"
    )]
    [InlineData("amount: { kind: money }", "amount: { kind: mony }", "unknown-word", Kind + ".facts.amount.kind")]
    [InlineData("amount: { kind: money }", "amount: { knd: money }", "unknown-key", Kind + ".facts.amount.knd")]
    [InlineData("amount: { kind: money }", "amount: { ask: How much }", "missing-key", Kind + ".facts.amount")]
    [InlineData("amount: { kind: money }", "amount: money", "not-a-map", Kind + ".facts.amount")]
    [InlineData(
        "amount: { kind: money }",
        "amount: { kind: money, currency: x }",
        "not-a-currency",
        Kind + ".facts.amount.currency"
    )]
    [InlineData(
        "amount: { kind: money }",
        "amount: { kind: money, unit: EUR }",
        "key-of-another-kind",
        Kind + ".facts.amount.unit"
    )]
    [InlineData(
        "amount: { kind: money }",
        "amount: { kind: money, tax: with }",
        "unknown-word",
        Kind + ".facts.amount.tax"
    )]
    [InlineData(
        "amount: { kind: money }",
        "amount: { kind: money, counts: per month }",
        "unknown-word",
        Kind + ".facts.amount.counts"
    )]
    [InlineData(
        "amount: { kind: money }",
        "amount: { kind: money, from: 10, to: 5 }",
        "ends-before-it-begins",
        Kind + ".facts.amount.to"
    )]
    [InlineData(
        "amount: { kind: money }",
        "amount: { kind: money, judged_by: Nobody }",
        "unknown-person",
        Kind + ".facts.amount.judged_by"
    )]
    [InlineData(
        "amount: { kind: money }",
        "amount: { kind: money, not_applicable: maybe }",
        "unknown-word",
        Kind + ".facts.amount.not_applicable"
    )]
    [InlineData(
        "amount: { kind: money }",
        "amount: { kind: money }\n          reversible: { kind: yes_no }",
        "reserved-fact",
        Kind + ".facts.reversible"
    )]
    [InlineData(
        "amount: { kind: money }",
        "amount: { kind: money }\n          2nd: { kind: yes_no }",
        "not-a-name",
        Kind + ".facts.2nd"
    )]
    [InlineData(
        "amount: { kind: money }",
        "amount: { kind: money }\n          part: { kind: percent, derive: amount / prize }",
        "unknown-fact",
        Kind + ".facts.part.derive"
    )]
    [InlineData(
        "amount: { kind: money }",
        "amount: { kind: money }\n          part: { kind: percent, derive: amount / region }",
        "not-a-number",
        Kind + ".facts.part.derive"
    )]
    [InlineData(
        "amount: { kind: money }",
        "amount: { kind: money }\n          usd: { kind: money, currency: USD }\n          part: { kind: percent, derive: amount / usd }",
        "two-currencies",
        Kind + ".facts.part.derive"
    )]
    [InlineData(
        "amount: { kind: money }",
        "amount: { kind: money }\n          usd: { kind: money, currency: USD }\n          part: { kind: money, derive: usd + 1 }",
        "two-currencies",
        Kind + ".facts.part.derive"
    )]
    [InlineData(
        "amount: { kind: money }",
        "amount: { kind: money }\n          part: { kind: percent, derive: amount / part }",
        "circular",
        Kind + ".facts.part.derive"
    )]
    [InlineData(
        "amount: { kind: money }",
        "amount: { kind: money }\n          part: { kind: number, derive: amount + weight }",
        "two-kinds",
        Kind + ".facts.part.derive"
    )]
    [InlineData(
        "amount: { kind: money }",
        "amount: { kind: money }\n          part: { kind: percent, derive: half }",
        "not-a-derivation",
        Kind + ".facts.part.derive"
    )]
    [InlineData(
        "amount: { kind: money }",
        "amount: { kind: money }\n          part: { kind: money, currency: USD, derive: amount * 2 }",
        "two-currencies",
        Kind + ".facts.part.derive"
    )]
    [InlineData(
        "amount: { kind: money }",
        "amount: { kind: money }\n          a: { kind: days }\n          b: { kind: months }\n          part: { kind: number, derive: a / b }",
        "two-kinds",
        Kind + ".facts.part.derive"
    )]
    [InlineData("step: 0.5", "step: 0", "not-a-step", Kind + ".facts.weight.step")]
    [InlineData("step: 0.5", "step: 0.5, from: 0.7", "finer-than-step", Kind + ".facts.weight.from")]
    [InlineData("unit: kg", "unit: 5", "not-a-unit", Kind + ".facts.weight.unit")]
    [InlineData(
        "one_of: [ north, south ]",
        "one_of: [ north, North, south ]",
        "choice-twice",
        Kind + ".facts.region.one_of[1]"
    )]
    [InlineData(
        "one_of: [ north, south ]",
        "one_of: [ anything else, north, south ]",
        "anything-else-last",
        Kind + ".facts.region.one_of[0]"
    )]
    [InlineData(
        "one_of: [ north, south ]",
        "one_of: [ north, south, not applicable ]",
        "reserved-choice",
        Kind + ".facts.region.one_of[2]"
    )]
    [InlineData("one_of: [ anything else ]", "one_of: []", "no-choices", Kind + ".facts.open.one_of")]
    [InlineData("kind: choice, one_of: [ anything else ]", "kind: choice", "missing-key", Kind + ".facts.open")]
    [InlineData("facts:", "fatcs:", "unknown-key", Kind + ".fatcs")]
    public void In_a_kind_or_fact(string text, string by, string code, string path) =>
        OneMistake.IsFound((text, by), code, path);
}
