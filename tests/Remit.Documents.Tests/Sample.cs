namespace Remit.Documents.Tests;

/// <summary>Documents the tests share.</summary>
internal static class Sample
{
    /// <summary>A document that uses every key there is.</summary>
    public const string Full = """
        remit: 1
        between: { contributor: Inês Tavora, lead: Maarten Hoekema }
        others: [ { name: Idris Benhaddou, as: Treasurer }, { name: Sunniva Aall } ]
        currency: EUR
        rates: [ 1 USD = 0.92 EUR on 2026-02-01 ]
        in_force: { from: 2026-02-02, review: 2026-05-07, until: 2026-12-31 }
        check_in: weekly
        note: friday
        answer_within: 8 working hours
        silence: wait
        cover: Sunniva Aall
        frame:
          autonomy_means: Deciding inside these lines
          freedom_would_be: "Deciding without them: nobody asked for that"
          asked_because: Customers wait for me
          granted_because: Waiting costs more than sixty euro
        boundaries: [ Never refund to another card ]
        growth: { step_up: { known: 8, days: 28, bound: 0.75 }, looks: 3 }
        areas:
          - area: Refunds and goodwill
            fixed: [ Legal return rights always apply ]
            yours: [ Refunds of small orders ]
            ask: [ Refunds of large orders ]
            answers_for: [ "Tone, and the sum at the end of the month" ]
            needs: [ The order history ]
            lead_will: [ Answer within six working hours ]
            boundaries: [ Never promise what the warehouse has not said ]
            outcomes:
              - The customer does not come back with the same problem
              - { measure: Median first reply, unit: hours, better: lower, baseline: 7.5, target: 5, floor: 8 }
            decisions:
              - decision: refund
                title: Refund or goodwill credit
                reversible: partly
                decider: Maarten Hoekema
                advisers: [ Sunniva Aall ]
                deputy: Sunniva Aall
                subject: Which customer
                answer_within: 6 working hours
                silence: proceed
                tell_at_once_if: [ Customer mentions press or a lawyer ]
                same_as: credit
                facts:
                  amount: { ask: How much is it, kind: money, tax: included }
                  plan: { ask: What does the tool cost, kind: money, counts: per year, currency: USD }
                  customer: { ask: Which kind of customer, kind: choice, one_of: [ consumer, reseller, "Key, account", anything else ] }
                  price: { ask: What was paid, kind: money, to: 50 000 EUR }
                  share: { derive: amount / price, kind: percent }
                  notice: { ask: How many days of notice, kind: days, riskier: lower }
                  term: { ask: For how long, kind: months, from: 1 }
                  serious: { ask: Could it end in court, kind: yes_no, judged_by: Maarten Hoekema }
                  weight: { ask: How heavy, kind: number, unit: kg, step: 0.5, not_applicable: yes }
                  bought: { ask: When was it bought, kind: date, from: 2020-01-01 }
                impossible: [ { customer: reseller, weight: over 30 } ]
                grants:
                  - id: small
                    level: decide_tell
                    when: { amount: up to 60, customer: [ consumer, anything else ], bought: after 2025-01-01 }
                    limits: [ sum of amount per month up to 900, count per week per customer up to 3 ]
                    tell: { who: lead, within: 5 working days }
                    advice: [ Sunniva Aall ]
                    words: up to sixty euro
                  - { id: tryout, level: decide, when: { amount: over 60 up to 150 }, from: 2026-03-02, until: 2026-06-30, trial: { until: 2026-03-29, then: go back } }
                  - { id: harm, level: decide, when: { serious: yes, share: [ under 10 %, exactly 100 ] }, emergency: yes, irreversible_ok: Nobody may be hurt, why: Safety first }
                  - { id: rest, level: ask_first, go_from: { any: [ Maarten Hoekema, Idris Benhaddou ] } }
                caps:
                  - { id: resellers, at_most: ask_first, when: { customer: not consumer, weight: [ over 30, not applicable ] }, why: Contracts differ }
                  - id: large
                    at_most: ask_first
                    when: { amount: over 10 000 }
                    go_from: { 2 of: [ Maarten Hoekema, Idris Benhaddou, Sunniva Aall ] }
                    tell: { who: Idris Benhaddou }
                    advice: [ Idris Benhaddou ]
                    from: 2026-02-02
                    until: 2026-12-31
                    words: above ten thousand
                  - { id: known, at_most: lead_decides, when: { customer: { not: [ consumer, reseller ] }, reversible: no } }
        """;

    /// <summary>A small document in which single things are replaced by wrong ones.</summary>
    public const string Small = """
        remit: 1
        between: { contributor: Ines, lead: Maarten }
        others: [ { name: Sunniva }, { name: Idris } ]
        currency: EUR
        in_force: { from: 2026-02-02 }
        areas:
          - area: Refunds
            decisions:
              - decision: refund
                facts:
                  amount: { kind: money }
                  weight: { kind: number, unit: kg, step: 0.5 }
                  region: { kind: choice, one_of: [ north, south ] }
                  open: { kind: choice, one_of: [ anything else ] }
                  serious: { kind: yes_no }
                  start: { kind: date }
                grants:
                  - id: small
                    level: decide
                    when: { amount: up to 60 }
                    limits: [ sum of amount per month up to 900 ]
                    tell: { who: lead, within: 5 working days }
                  - { id: rest, level: ask_first }
                caps:
                  - { id: far, at_most: intend, when: { region: south } }
        """;

    /// <summary>The small document with one text in it replaced.</summary>
    public static string Replaced(string text, string by)
    {
        Assert.Contains(text, Small, StringComparison.Ordinal);
        return Small.Replace(text, by, StringComparison.Ordinal);
    }

    /// <summary>Reads a document that has no mistakes.</summary>
    public static Rules.Agreement Read(string text)
    {
        var (agreement, errors) = AgreementReader.Read(text);
        Assert.Equal([], errors);
        return agreement!;
    }
}
