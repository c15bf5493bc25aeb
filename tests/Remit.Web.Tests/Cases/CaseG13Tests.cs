namespace Remit.Web.Tests.Cases;

/// <summary>
/// Two items of 70 on one report went through a limit of 100, and what had to be mended was the wording. The page says
/// whether it means each one, or all that one request comes to.
/// </summary>
public sealed class CaseG13Tests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task G13_The_page_says_each_or_together_for_each_request(Database database)
    {
        var each = await PageOfTwo.OpenAsync(databases, database, Expense("sum of amount per item up to 100"));
        var together = await PageOfTwo.OpenAsync(
            databases,
            database,
            Expense("sum of amount per agreement per request up to 100")
        );

        Assert.StartsWith(
            "Expenses, €100 each: I decide.",
            Assert.Single(each.Under("I decide")),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "Expenses, €100 in all together for each request: I decide.",
            Assert.Single(together.Under("I decide")),
            StringComparison.Ordinal
        );
    }

    private static string Expense(string limit) =>
        $$"""
              - area: Travel
                outcomes: [ Everybody arrives ]
                decisions:
                  - decision: expense
                    title: Expenses
                    facts: { amount: { kind: money }, request: { kind: choice, one_of: [ anything else ] } }
                    grants:
                      - { id: small, level: decide, limits: [ {{limit}} ] }
                      - { id: rest, level: ask_first }
            """;
}
