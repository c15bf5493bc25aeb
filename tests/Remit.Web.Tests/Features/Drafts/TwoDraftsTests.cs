using Remit.Web.Tests.Features.Diary;

namespace Remit.Web.Tests.Features.Drafts;

/// <summary>Somebody with two drafts, each in a window of its own: what is typed goes where it was typed.</summary>
public sealed class TwoDraftsTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task What_is_answered_for_a_page_goes_to_that_page(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var here = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await here.VisitAsync("/talk?tone=short");
        await OfferToTomAsync(app);

        await here.Fill("page.message-short", "Maarten, a quarter of an hour?").SubmitAsync("Keep my words");

        Assert.Equal("Maarten, a quarter of an hour?", here.Page.QuerySelector("textarea")!.TextContent);
        await here.VisitAsync("/draft");
        Assert.Contains("I ask Maarten first", here.Text, StringComparison.Ordinal);
        await here.SubmitAsync("Open it");
        await here.VisitAsync("/talk?tone=short");
        Assert.DoesNotContain("a quarter of an hour", here.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_is_answered_about_a_line_goes_on_with_that_line(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var here = await Alone.BeginAsync(app);
        await here.VisitAsync("/lines/new?work=support");
        await here.SubmitAsync("Refunds");
        var line = here.Address.Split('/')[2];
        await OfferToTomAsync(app);

        await here.VisitAsync($"/lines/{line}/far");
        await here.SubmitAsync("£60");
        Assert.Equal($"/lines/{line}/far", here.Address);
        await here.SubmitAsync("£900");

        Assert.Equal($"/lines/{line}/aim", here.Address);
        Assert.Contains("What should come out of it", here.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Whom_a_line_is_for_is_said_on_the_page_of_that_line(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var here = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await here.FollowAsync("Change", 5);
        var told = here.Address.Replace("/so-far", "/told", StringComparison.Ordinal);
        await here.VisitAsync(told);
        await OfferToTomAsync(app);

        await here.Fill("page.lead", "Anna").SubmitAsync("A short note on Fridays");

        Assert.Equal("/draft", here.Address);
        Assert.Contains("I bounce it off Anna first", here.Text, StringComparison.Ordinal);
        await here.SubmitAsync("Open it");
        Assert.Contains("Tom bounces it off Inês first", here.Text, StringComparison.Ordinal);
    }

    private static async Task OfferToTomAsync(App app)
    {
        var there = await Alone.AgainAsync(app);
        await there.VisitAsync("/lines/new?role=Lead&work=support");
        await there.SubmitAsync("Small purchases");
        await there.SubmitAsync("£30");
        await there.SubmitAsync("£180");
        await there.SubmitAsync("The team can go on working the same day");
        await there.SubmitAsync("Nothing comes to mind");
        await there.SubmitAsync("I don’t know");
        await there.Fill("page.lead", "Tom").SubmitAsync("Both");
        Assert.Contains("Tom", there.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_was_written_down_for_one_draft_keeps_its_line_while_another_is_in_hand(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/diary");
        await ines.Fill("entry.would", "Refund it").Fill("typed.entry.amount", "48").SubmitAsync("Write it down");
        await ines.VisitAsync("/lines/new?role=Lead&work=support");
        await ines.SubmitAsync("Small purchases");

        await ines.VisitAsync("/diary");
        Assert.Contains("Refund it £48", ines.Text, StringComparison.Ordinal);
        Assert.Contains("Refunds: one proposal in one week.", ines.Text, StringComparison.Ordinal);
        await ines.FollowAsync("Change it");
        await ines.Fill("entry.would", "Refund it in full").SubmitForAsync("entry.would");

        await ines.VisitAsync("/diary");
        Assert.Contains("Refund it in full £48", ines.Text, StringComparison.Ordinal);
        Assert.Contains("Refunds: one proposal in one week.", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_was_written_down_for_what_is_offered_keeps_its_line(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/lines/new?role=Lead&work=support");
        await ines.SubmitAsync("Small purchases");
        var line = ines.Address.Split('/')[2];
        await ines.SendAsync(
            "/diary/entries",
            ("entry.line", line),
            ("entry.would", "Buy it"),
            ("typed.entry.amount", "30 £")
        );

        await ines.VisitAsync("/diary");

        Assert.Contains("Buy it £30", ines.Text, StringComparison.Ordinal);
        Assert.Contains("Small purchases: one proposal in one week.", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_the_page_quotes_stays_true_while_another_draft_is_in_hand(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Diaries.BeginAsync(app);
        await ines.ProposeAsync(app, "48");
        await ines.SubmitAsync("Say the count on my page");
        await ines.VisitAsync("/draft");
        Assert.Contains("By my own count: one in one week", ines.Text, StringComparison.Ordinal);
        await ines.VisitAsync("/lines/new?role=Lead&work=support");
        await ines.SubmitAsync("Small purchases");

        await ines.ProposeAsync(app, "49");

        await ines.VisitAsync("/draft");
        await ines.SubmitAsync("Open it");
        Assert.Contains("By my own count: two in", ines.Text, StringComparison.Ordinal);
    }
}
