namespace Remit.Web.Tests.Features.Drafts;

/// <summary>The third door: somebody who leads offers one line from the other side.</summary>
public sealed class OfferTests(Databases databases)
{
    private const string Saying =
        "Refunds up to £60 each: you decide and tell me on Fridays; above that you ask me first.";

    [Theory, EachDatabase]
    public async Task An_offer_says_the_line_from_the_other_side_and_is_the_same_page(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var maarten = await OfferAsync(app);

        Assert.Equal("/draft", maarten.Address);
        Assert.Contains(Saying, maarten.Text, StringComparison.Ordinal);
        Assert.Contains("Inês and Maarten", maarten.Text, StringComparison.Ordinal);
        Assert.NotNull(maarten.Page.QuerySelector("a[href='/guide#wrong']"));
        Assert.Contains("Inês bounces it off Maarten first", maarten.Text, StringComparison.Ordinal);
        Assert.Contains("Inês decides, then tells Maarten by Friday.", maarten.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("I decide", maarten.Text, StringComparison.Ordinal);
        var yaml = await maarten.Client.GetStringAsync(
            new Uri("/draft/agreement.yaml", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        Assert.Contains("between: { contributor: Inês, lead: Maarten }", yaml, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_message_offers_and_leaves_a_no_open(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var maarten = await OfferAsync(app);

        await maarten.VisitAsync("/talk?tone=warm");

        var message = maarten.Page.QuerySelector("textarea")!.TextContent;
        Assert.StartsWith(
            "Hi Inês, you come to me with refunds, and you know it better than I do.",
            message,
            StringComparison.Ordinal
        );
        Assert.Contains("say no without a reason", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Start side by side", maarten.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_one_says_to_a_lead_is_nothing_for_who_offers(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var maarten = await OfferAsync(app);

        foreach (var address in new[] { "/talk/say", "/talk/replies", "/talk/together" })
        {
            Assert.Equal("/talk", (await maarten.VisitAsync(address)).Address);
        }

        await maarten.VisitAsync("/draft");
        await maarten.FollowAsync("Change", 1);
        Assert.Contains("Above that it still comes to you.", maarten.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Two_of_the_same_name_are_told_apart_by_whoever_writes(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app, name: "Maarten"));
        Assert.Contains("That is what you are called, too.", ines.Text, StringComparison.Ordinal);

        await ines.Fill("page.lead", "Maarten H").SubmitForAsync("page.lead");

        Assert.NotNull(ines.Page.QuerySelector("article.page"));
    }

    [Theory, EachDatabase]
    public async Task Who_offers_can_also_ask_and_finds_both_pages(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var maarten = await OfferAsync(app);
        await maarten.VisitAsync("/lines/new?role=Contributor&work=support");
        await maarten.SubmitAsync("Small purchases");
        await maarten.VisitAsync("/draft");
        Assert.DoesNotContain(Saying, maarten.Text, StringComparison.Ordinal);

        await maarten.SubmitAsync("Open it");

        Assert.Contains(Saying, maarten.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Who_only_offers_is_not_asked_what_they_asked_about(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var maarten = await OfferAsync(app);

        Assert.Null(maarten.Page.QuerySelector("a[href='/diary']"));
        await maarten.FollowAsync("Change", 5);
        Assert.EndsWith("/so-far", maarten.Address, StringComparison.Ordinal);
        Assert.DoesNotContain("count for two weeks", maarten.Text, StringComparison.Ordinal);
        await maarten.SubmitAsync("I don’t know");
        await maarten.VisitAsync("/diary");
        Assert.Null(maarten.Page.QuerySelector("[name='entry.line']"));
    }

    [Theory, EachDatabase]
    public async Task Who_offers_and_also_asks_writes_down_what_they_ask(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var maarten = await OfferAsync(app);
        await maarten.VisitAsync("/lines/new?role=Contributor&work=support");
        await maarten.SubmitAsync("Small purchases");
        await maarten.SubmitAsync("£30");
        await maarten.VisitAsync("/draft");
        await maarten.SubmitAsync("Open it");
        Assert.Contains(Saying, maarten.Text, StringComparison.Ordinal);

        await maarten.FollowAsync("Write it down");

        var matters = maarten.Page.QuerySelectorAll("label").Select(label => label.TextContent.Trim()).ToList();
        Assert.Contains("Small purchases", matters);
        Assert.DoesNotContain("Refunds", matters);
    }

    private static async Task<Visitor> OfferAsync(App app)
    {
        var maarten = await Alone.BeginAsync(app, "I lead people and would like to be asked less", "Maarten");
        Assert.Contains("What are you tired of being asked?", maarten.Text, StringComparison.Ordinal);
        await maarten.FollowAsync("Customer support");
        await maarten.SubmitAsync("Refunds");
        await maarten.SubmitAsync("£60");
        await maarten.SubmitAsync("£900");
        await maarten.SubmitAsync(Alone.Outcome);
        await maarten.SubmitAsync("Refund to another card");
        await maarten.Fill("typed.line.times", "14").SubmitAsync("Never");
        return await maarten.Fill("page.lead", "Inês").SubmitAsync("A short note on Fridays");
    }
}
