namespace Remit.Web.Tests.Worlds;

/// <summary>Agreements whose kinds of decision have much to draw.</summary>
internal static class RoomTexts
{
    /// <summary>Bands, rows and ends of every sort.</summary>
    public const string Agreement = """
        remit: 1
        between: { contributor: Inês Tavora, lead: Maarten Hoekema }
        currency: EUR
        in_force: { from: 2026-02-02, review: 2026-05-07 }
        note: friday
        areas:
          - area: Refunds
            outcomes: [ The customer does not come back with the same problem ]
            decisions:
              - decision: refund
                title: Refund or goodwill credit
                facts:
                  amount: { ask: How much is it?, kind: money }
                  customer: { ask: Which kind of customer?, kind: choice, one_of: [ consumer, reseller ] }
                grants:
                  - id: small
                    level: decide_tell
                    when: { amount: up to 60 }
                    limits: [ sum of amount per month up to 900 ]
                  - { id: rest, level: ask_first }
                caps:
                  - { id: resellers, at_most: ask_first, when: { customer: reseller } }
                  - { id: large, at_most: lead_decides, when: { amount: over 1 000 } }
              - decision: discount
                title: Discount
                reversible: no
                facts:
                  share: { ask: How much of the price?, kind: percent, not_applicable: yes }
                  whom: { ask: For whom?, kind: choice, one_of: [ shop, school, anything else ] }
                grants:
                  - { id: own, level: decide, when: { share: under 5 }, irreversible_ok: It is small }
                  - { id: schools, level: decide, when: { share: up to 15, whom: school }, irreversible_ok: They come again }
                  - { id: rest, level: ask_first, when: { share: up to 40 } }
              - decision: swap
                title: Swap shifts
                grants:
                  - { id: any, level: decide }
          - area: Buying
            decisions:
              - decision: order
                title: Order of material
                reversible: partly
                facts:
                  amount: { ask: What does it come to?, kind: money }
                  stock: { ask: Do we have it in stock?, kind: yes_no }
                grants:
                  - { id: tiny, level: decide, when: { amount: under 250 } }
                  - { id: small, level: decide_tell, when: { amount: up to 1 500, stock: no } }
                  - { id: planned, level: intend, when: { amount: up to 12 000, stock: no } }
                  - { id: large, level: ask_first, when: { amount: up to 60 000, stock: no } }
                caps:
                  - { id: final, at_most: lead_decides, when: { amount: over 30 000 } }
              - decision: supplier
                title: A new supplier
                facts:
                  amount: { ask: What does it come to?, kind: money }
                  land: { ask: In which country?, kind: choice, one_of: [ Portugal, Spain, France, Italy, Germany, Poland, Norway, Japan ] }
                grants:
                  - { id: pt, level: decide, when: { amount: up to 800, land: Portugal } }
                  - { id: es, level: decide, when: { amount: up to 700, land: Spain } }
                  - { id: fr, level: decide, when: { amount: up to 600, land: France } }
                  - { id: it, level: decide, when: { amount: up to 500, land: Italy } }
                  - { id: de, level: decide, when: { amount: up to 400, land: Germany } }
                  - { id: pl, level: decide, when: { amount: up to 300, land: Poland } }
                  - { id: no, level: decide, when: { amount: up to 200, land: Norway } }
                  - { id: rest, level: ask_first }
              - decision: reply
                title: Reply to a complaint
                facts:
                  where: { ask: Where does it appear?, kind: choice, one_of: [ private message, public page ] }
                  blame: { ask: Is there blame in the text?, kind: yes_no }
                grants:
                  - { id: private, level: decide, when: { where: private message, blame: no }, irreversible_ok: It can be put right in the next one }
                  - { id: public, level: intend, when: { where: public page, blame: no } }
                  - { id: rest, level: ask_first }
        """;
}
