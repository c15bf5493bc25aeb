namespace Remit.Web.Tests.Worlds;

/// <summary>What Inês and Maarten agree to in tests.</summary>
internal static class AgreementTexts
{
    public const string Refunds = """
        remit: 1
        between: { contributor: Inês Tavora, lead: Maarten Hoekema }
        currency: EUR
        in_force: { from: 2026-02-02, review: 2026-05-07 }
        note: friday
        boundaries: [ Never refund to another card ]
        areas:
          - area: Refunds and goodwill
            outcomes: [ The customer does not come back with the same problem ]
            decisions:
              - decision: refund
                title: Refund or goodwill credit
                facts:
                  amount: { ask: How much is it, kind: money }
                grants:
                  - id: small
                    level: decide_tell
                    when: { amount: up to 60 }
                    limits: [ sum of amount per month up to 900 ]
                  - { id: rest, level: ask_first }
              - decision: reply
                title: Public reply to a complaint
                reversible: partly
                grants:
                  - { id: calm, level: intend }
              - decision: rota
                title: Swap shifts
                grants:
                  - { id: any, level: decide }
              - decision: contract
                title: Sign a contract
                grants:
                  - { id: none, level: lead_decides }
        """;

    /// <summary>Something else, so that every line of <see cref="Refunds"/> is new to them.</summary>
    public const string Gifts = """
        remit: 1
        between: { contributor: Inês Tavora, lead: Maarten Hoekema }
        in_force: { from: 2026-02-02, review: 2026-05-07 }
        note: friday
        areas:
          - area: Gifts
            outcomes: [ Customers feel thanked ]
            decisions:
              - decision: gift
                title: Small gifts
                grants:
                  - { id: any, level: ask_first }
        """;
}
