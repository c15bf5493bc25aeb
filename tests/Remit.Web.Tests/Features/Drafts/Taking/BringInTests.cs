namespace Remit.Web.Tests.Features.Drafts.Taking;

/// <summary>A document brought in from a file becomes the draft.</summary>
public sealed class BringInTests(Databases databases)
{
    private const string InDollars = """
        remit: 1
        between: { contributor: Inês, lead: Kim }
        currency: USD
        in_force: { from: 2026-03-02, review: 2026-04-13 }
        check_in: weekly
        areas:
          - area: Help pages
            outcomes: [ People find the answer ]
            decisions:
              - decision: help_pages
                grants: [ { id: all, level: decide_tell, limits: [ count per month up to 12 ] }, { id: rest, level: ask_first } ]
        """;

    [Theory, EachDatabase]
    public async Task What_is_brought_in_holds_for_lines_that_come_on_top_of_it(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/draft/take");
        await ines.Fill("Input.Text", InDollars).SubmitAsync("Bring it in");

        await ines.VisitAsync("/lines/new?work=support");
        await ines.SubmitAsync("Small purchases");
        await ines.SubmitAsync("$50");
        await ines.SubmitAsync("$300");
        await ines.SubmitAsync("The team can go on working the same day");
        await ines.SubmitAsync("Something that renews by itself");
        await ines.Fill("typed.line.times", "3").SubmitAsync("Never");

        Assert.Equal("/draft", ines.Address);
        Assert.Contains(
            "Small purchases up to $50 each: I decide and tell you in our one-to-one; above that I ask you first.",
            ines.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "We try it for six weeks and look at it together on 13 April.",
            ines.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("Inês and Kim", ines.Text, StringComparison.Ordinal);
        Assert.Empty(ines.Page.QuerySelectorAll("[name='page.lead'], [name='page.currency']"));
    }

    [Theory, EachDatabase]
    public async Task What_is_brought_in_takes_the_place_of_what_stood_there_which_can_be_put_back(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/draft/take");

        await ines.Fill("Input.Text", AgreementTexts.Refunds).SubmitAsync("Bring it in");
        Assert.Equal("/draft", ines.Address);
        Assert.DoesNotContain("£900", ines.Page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        await ines.SubmitAsync("Put it back");
        await ines.SubmitAsync("Take it out");

        Assert.Contains(
            "Refunds up to £60 each: I decide and tell you on Fridays; above that I ask you first.",
            ines.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("Inês and Maarten", ines.Text, StringComparison.Ordinal);
    }
}
