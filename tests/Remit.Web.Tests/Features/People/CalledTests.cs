using Remit.Web.Tests.Features.Drafts;

namespace Remit.Web.Tests.Features.People;

/// <summary>Two people who would be called the same are each called by the whole name.</summary>
public sealed class CalledTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task On_the_page_of_a_draft_both_are_told_apart(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app), "Inês Costa");

        Assert.Equal("Inês and Inês Costa", ines.Page.QuerySelector("article h1")!.TextContent);
        Assert.Contains("I bounce it off Inês Costa first", ines.Text, StringComparison.Ordinal);
        await ines.VisitAsync("/talk?tone=warm");
        Assert.StartsWith("Hi Inês Costa,", ines.Page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Of_two_whole_names_both_are_said_everywhere(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.BeginAsync(app, name: "Inês Tavora");
        await Alone.AskForRefundsAsync(ines, "Inês Costa");

        Assert.Equal("Inês Tavora and Inês Costa", ines.Page.QuerySelector("article h1")!.TextContent);
        await ines.VisitAsync("/talk");
        Assert.Contains("15 minutes: Inês Tavora", ines.Text, StringComparison.Ordinal);
        var file = await ines.Client.GetStringAsync(
            new Uri("/talk/invitation.ics?on=2026-02-19&at=09:00", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        Assert.Contains("Inês Tavora", file, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task In_a_pair_the_lead_is_named_in_full_and_so_is_a_third(Database database)
    {
        var text = AgreementTexts.Refunds.Replace(
            "note: friday",
            "note: friday\nothers: [ { name: Inês Silva, as: Treasurer } ]",
            StringComparison.Ordinal
        );
        var world = await World.InAsync(databases.Shared(database), text, "Inês Hoekema");
        var ines = await world.SignInAsync(world.Ines);

        await ines.VisitAsync("/ask/refund?amount=84");
        Assert.Contains("Ask Inês Hoekema first.", ines.Text, StringComparison.Ordinal);
        await ines.VisitAsync("/page");
        Assert.Equal("Inês Tavora and Inês Hoekema", ines.Page.QuerySelector("article h1")!.TextContent);
        await ines.VisitAsync("/");
        Assert.Contains("Inês Hoekema", ines.Text, StringComparison.Ordinal);
        var lead = await world.SignInAsync(world.Maarten);
        await lead.VisitAsync("/");
        Assert.Contains("Inês Tavora:", lead.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Who_shares_a_name_with_somebody_else_named_there_is_named_in_full(Database database)
    {
        var text = AgreementTexts.Refunds.Replace(
            "note: friday",
            "note: friday\nothers: [ { name: Maarten Bos, as: Treasurer } ]",
            StringComparison.Ordinal
        );
        var world = await World.InAsync(databases.Shared(database), text);
        var ines = await world.SignInAsync(world.Ines);

        await ines.VisitAsync("/page");

        Assert.Equal("Inês and Maarten Hoekema", ines.Page.QuerySelector("article h1")!.TextContent);
    }
}
