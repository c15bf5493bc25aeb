namespace Remit.Documents.Tests.Agreements;

public sealed class EightMistakesTests
{
    private const string Text = """
        remit: 1
        between: { contributor: Ines, lead: Maarten }
        currency: EUR
        in_force: { from: 2026-02-02, revew: 2026-05-07 }
        areas:
          - area: Refunds
            decisions:
              - decision: refund
                facts:
                  amount: { kind: money }
                grants:
                  - { id: small, level: decide, when: { amuont: up to 60 } }
                  - { id: wide, level: decide, when: { amount: upto 60 } }
                  - { id: large, level: decide, when: { amount: up to 1,000 } }
                  - { id: often, level: decide, limits: [ count up to 3 ] }
                  - { id: told, level: decide_tel }
                  - { id: small, level: ask_first }
                  - { id: middle, level: decide, when: { amount: between 60 and 300 } }
        """;

    [Fact]
    public void Eight_mistakes_of_meaning_are_eight_errors_in_one_run() =>
        Assert.Equal(
            [
                ("unknown-key", 4, 31, "in_force.revew", "did you mean 'review'?"),
                ("unknown-fact", 12, 49, "areas[0].decisions[0].grants[0].when.amuont", "did you mean 'amount'?"),
                (
                    "not-a-range",
                    13,
                    56,
                    "areas[0].decisions[0].grants[1].when.amount",
                    "say up to, under, exactly, over or at least a value, or from 10 to 20"
                ),
                (
                    "comma",
                    14,
                    65,
                    "areas[0].decisions[0].grants[2].when.amount",
                    "write 1000 or 1 000; a text with a comma needs quotes"
                ),
                (
                    "no-basis",
                    15,
                    51,
                    "areas[0].decisions[0].grants[3].limits[0]",
                    "say per what: per item, day, week, month, quarter, year, 30 days or agreement"
                ),
                ("unknown-level", 16, 32, "areas[0].decisions[0].grants[4].level", "did you mean 'decide_tell'?"),
                ("id-twice", 17, 19, "areas[0].decisions[0].grants[5].id", "the first is on line 12"),
                ("between", 18, 58, "areas[0].decisions[0].grants[6].when.amount", "write from 10 to 20"),
            ],
            AgreementReader
                .Read(Text)
                .Errors.Select(error => (error.Code, error.Line, error.Column, error.Path, error.Hint!))
        );

    [Fact]
    public void An_error_reads_as_line_column_message_and_hint() =>
        Assert.Equal(
            "4:31: There is no key 'revew' here. (did you mean 'review'?)",
            AgreementReader.Read(Text).Errors[0].ToString()
        );

    [Fact]
    public void A_mistake_of_yaml_is_one_error_after_those_before_it() =>
        Assert.Equal(
            ["unknown-key", "unknown-fact", "not-yaml"],
            AgreementReader
                .Read(Text.Replace("amount: upto 60 } }", "amount: [ up to 60 } }", StringComparison.Ordinal))
                .Errors.Select(error => error.Code)
        );
}
