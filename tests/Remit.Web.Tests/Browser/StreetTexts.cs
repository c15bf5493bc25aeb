namespace Remit.Web.Tests.Browser;

/// <summary>What Inês and Maarten agree to where pages are looked at: several areas, and most of what a page can say.</summary>
internal static class StreetTexts
{
    public const string Agreement = """
        remit: 1
        between: { contributor: Inês Tavora, lead: Maarten Hoekema }
        others: [ { name: Sunniva Aall, as: Operations lead } ]
        currency: EUR
        in_force: { from: 2026-02-02, review: 2026-05-07 }
        check_in: weekly
        note: friday
        answer_within: 8 working hours
        cover: Sunniva Aall
        frame:
          autonomy_means: Inês chooses how and when inside these limits. The results, the limits and the rhythm are agreed.
          asked_because: Customers wait for me while I wait for you.
          granted_because: The cost of waiting is higher than the cost of a wrong sixty euro.
        boundaries:
          - Never promise a delivery date the carrier has not given
          - Never refund to another card
        areas:
          - area: Refunds and goodwill
            fixed: [ Legal return rights always apply ]
            yours: [ "Whether to refund, repair or replace" ]
            ask: [ Anything promised in public ]
            answers_for: [ Every refund can be explained from the order alone ]
            needs: [ The carrier's tracking data within a day ]
            lead_will:
              - Answer within six working hours
              - "Stand behind decisions inside these limits, also when they turn out badly"
            outcomes:
              - The customer does not come back with the same problem
              - { measure: Median first reply, unit: hours, better: lower, baseline: 7.5, target: 5, floor: 8 }
            decisions:
              - decision: refund
                title: Refund or goodwill credit
                subject: Which customer
                answer_within: 6 working hours
                tell_at_once_if: [ Customer mentions press or a lawyer ]
                facts:
                  amount: { ask: How much is it, kind: money, tax: included }
                  customer: { ask: Which kind of customer, kind: choice, one_of: [ consumer, reseller ] }
                grants:
                  - id: small
                    level: decide_tell
                    when: { amount: up to 60 }
                    limits: [ sum of amount per month up to 900 ]
                  - { id: rest, level: ask_first }
                caps:
                  - { id: resellers, at_most: ask_first, when: { customer: reseller }, why: Their contracts differ }
              - decision: complaint_reply
                title: Public reply to a complaint
                reversible: partly
                silence: proceed
                answer_within: 4 working hours
                facts:
                  calm: { ask: Is it free of money and blame, kind: yes_no }
                grants:
                  - { id: calm, level: intend, when: { calm: yes } }
                  - { id: rest, level: ask_first }
          - area: Courier claims
            fixed: [ The carrier needs the claim within 21 days ]
            decisions:
              - decision: courier_claim
                title: How to handle a courier claim
                reversible: no
                facts:
                  amount: { ask: What is at stake, kind: money }
                grants:
                  - id: usual
                    level: decide_tell
                    when: { amount: up to 500 }
                    irreversible_ok: A lost claim costs at most 500 and there are about three a month
                  - { id: rest, level: ask_first }
          - area: Help pages and rota
            decisions:
              - decision: help_page
                title: Publish or change a help page
                grants:
                  - { id: all, level: decide }
              - decision: rota_swap
                title: Swap shifts
                grants:
                  - { id: all, level: decide, trial: { until: 2026-03-15, then: keep } }
              - decision: temps
                title: Take on temporary staff
                grants:
                  - { id: none, level: lead_decides }
        """;
}
