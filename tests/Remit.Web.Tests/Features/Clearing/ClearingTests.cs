using Remit.Documents;
using Remit.Web.Tests.Features.Drafts;

namespace Remit.Web.Tests.Features.Clearing;

/// <summary>The second door: what is expected of me.</summary>
public sealed class ClearingTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task What_was_said_becomes_an_outcome_and_a_boundary_of_the_page(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.BeginAsync(app, "I would like to know what is expected of me");
        Assert.Equal("/clear", ines.Address);
        await ines.Fill("page.clear-well", "Nobody waits longer than a day").SubmitForAsync("page.clear-well");
        await ines.Fill("page.clear-never", "Promise a date").SubmitForAsync("page.clear-never");
        await ines.Fill("page.lead", "Maarten").SubmitForAsync("page.lead");

        Assert.Equal("/clear/together/well", ines.Address);
        await ines.Fill("page.clear-well-said", "Nobody waits longer than two days").SubmitAsync("Go on");
        Assert.Contains("So: Nobody waits longer than two days", ines.Text, StringComparison.Ordinal);
        await ines.SubmitAsync("Yes, that is right");
        Assert.Equal("/clear/together/never", ines.Address);

        await ines.VisitAsync("/draft");
        var page = ines.Page.QuerySelector("article")!.TextContent;
        Assert.Contains("Nobody waits longer than two days", page, StringComparison.Ordinal);
        Assert.Contains("Promise a date", page, StringComparison.Ordinal);
        Assert.DoesNotContain("I decide", page, StringComparison.Ordinal);
        var yaml = await ines.Client.GetStringAsync(new Uri("/draft/agreement.yaml", UriKind.Relative), Cancel);
        Assert.Empty(AgreementReader.Read(yaml).Errors);
        await ines.VisitAsync("/clear");
        Assert.Contains("As you talked about it, not yet confirmed", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_line_can_be_added_to_what_is_expected(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.BeginAsync(app, "I would like to know what is expected of me");
        await ines.Fill("page.clear-judge", "By the numbers on Monday").SubmitForAsync("page.clear-judge");

        await Alone.AskForRefundsAsync(ines);

        var page = ines.Page.QuerySelector("article")!.TextContent;
        Assert.Contains("By the numbers on Monday", page, StringComparison.Ordinal);
        Assert.Contains("Refunds up to £60 each: I decide", page, StringComparison.Ordinal);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
