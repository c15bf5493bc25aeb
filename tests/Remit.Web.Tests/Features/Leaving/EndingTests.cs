using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.People;

namespace Remit.Web.Tests.Features.Leaving;

/// <summary>One of the two ends what they have together: from then on it is only read, and by the lead for six months.</summary>
public sealed class EndingTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task One_press_ends_it_and_both_read_that_it_has_ended(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        await ines.VisitAsync("/page");
        await ines.FollowAsync("End this");
        Assert.Contains("No reason is asked", ines.Text, Ordinal);
        Assert.Contains("Maarten can read it for 6 more months", ines.Text, Ordinal);
        await ines.SubmitAsync("End it now");

        Assert.Equal($"/page?pair={world.Pair.Id}", ines.Address);
        Assert.Contains("This ended on 17 February 2026", ines.Text, Ordinal);
        Assert.Contains("You keep it. Maarten can read it until 17 August 2026.", ines.Text, Ordinal);
        Assert.Contains("Refund or goodwill credit", ines.Text, Ordinal);
        await maarten.VisitAsync("/");
        Assert.Contains("With Inês, until 17 February 2026", maarten.Text, Ordinal);
        await maarten.FollowAsync("With Inês");
        Assert.Contains("You can read it until 17 August 2026.", maarten.Text, Ordinal);
        await maarten.VisitAsync($"/pairs/{world.Pair.Id}/end");
        await maarten.SubmitAsync("End it now");
        Assert.Contains("nothing in it can be changed", maarten.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Nothing_is_agreed_asked_or_written_in_it_any_more(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);
        var (_, written) = await ines.WriteAsync(world, "38 EUR");
        await EndAsync(world, ines);
        var before = await TurnAsync(world);

        var (asked, answer) = await ines.AskAsync(world, "refund", ("amount", "38 EUR"));
        var (wrote, _) = await ines.WriteAsync(world, "38 EUR");
        var agreed = await world.AsAsync(
            world.Ines,
            scope => scope.AgreeOnAsync(world.Pair.Id, AgreementTexts.Refunds)
        );
        await ines.VisitAsync($"/decisions/{written.Text("id")}");

        Assert.Equal((HttpStatusCode.Conflict, "pair-over"), (asked, answer.Text("code")));
        Assert.Equal(HttpStatusCode.Conflict, wrote);
        Assert.Equal("pair-over", agreed.Refusals[0].Code);
        Assert.Empty(ines.Page.QuerySelectorAll("main form"));
        Assert.Equal(before, await TurnAsync(world));
        foreach (var page in (string[])["/ask", "/decided", "/log"])
        {
            await ines.VisitAsync(page);
            Assert.Contains("This ended on 17 February 2026", ines.Text, Ordinal);
        }
    }

    [Theory, EachDatabase]
    public async Task The_lead_reads_it_for_six_months_and_then_it_is_not_there(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        var ines = await world.SignInAsync(world.Ines);
        var (_, written) = await ines.WriteAsync(world, "38 EUR");
        await EndAsync(world, ines);
        string[] addresses =
        [
            $"/api/v1/agreements/{world.Pair.Id}",
            $"/api/v1/decisions?agreement={world.Pair.Id}",
            $"/api/v1/decisions/{written.Text("id")}",
            $"/decisions/{written.Text("id")}",
            $"/pairs/{world.Pair.Id}/end",
        ];
        var end = App.Start.AddMonths(6);

        app.Clock.SetUtcNow(end.AddDays(-1));
        Assert.All(
            await StatusesAsync(world, world.Maarten, addresses),
            status => Assert.Equal(HttpStatusCode.OK, status)
        );
        Assert.True(await ReadsAsync(world, world.Maarten));
        app.Clock.SetUtcNow(end);
        Assert.All(
            await StatusesAsync(world, world.Maarten, addresses),
            status => Assert.Equal(HttpStatusCode.NotFound, status)
        );
        Assert.False(await ReadsAsync(world, world.Maarten));
        Assert.All(
            await StatusesAsync(world, world.Ines, addresses),
            status => Assert.Equal(HttpStatusCode.OK, status)
        );
        Assert.True(await ReadsAsync(world, world.Ines));
    }

    [Theory, EachDatabase]
    public async Task Neither_sees_any_more_when_the_other_works(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        await ines.VisitAsync("/account/hours");
        await ines.Fill("Input.Times[Monday-0-from]", "05:17").SubmitAsync("Take these hours");
        await maarten.VisitAsync("/account/hours");
        Assert.Contains("Inês", maarten.Text, Ordinal);
        await EndAsync(world, ines);

        await maarten.VisitAsync("/account/hours");

        Assert.DoesNotContain("Inês", maarten.Text, Ordinal);
        Assert.DoesNotContain("05:17", maarten.Text, Ordinal);
        using var file = await maarten.Client.GetAsync(new Uri("/account/data.json", UriKind.Relative), Cancel);
        Assert.DoesNotContain("05:17", await file.Content.ReadAsStringAsync(Cancel), Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Two_who_ended_it_begin_anew_with_an_empty_page(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        await DrawAsync(world);
        var ines = await world.SignInAsync(world.Ines);
        await EndAsync(world, ines);

        var line = await DrawAsync(world);

        Assert.NotEqual(world.Pair.Id, line.PairId);
        await ines.VisitAsync("/page");
        Assert.Contains("Nothing is agreed yet", ines.Text, Ordinal);
        await ines.VisitAsync($"/page?pair={world.Pair.Id}");
        Assert.Contains("This ended on", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_has_ended_is_still_as_it_was_agreed(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        await EndAsync(world, await world.SignInAsync(world.Ines));

        Assert.Null(await Leavers.BreakOfAsync(app));
    }

    private static async Task EndAsync(World world, Visitor who)
    {
        await who.VisitAsync($"/pairs/{world.Pair.Id}/end");
        await who.SubmitAsync("End it now");
        Assert.Equal($"/page?pair={world.Pair.Id}", who.Address);
    }

    private static Task<long> TurnAsync(World world) =>
        world.AsAsync(
            world.Ines,
            scope =>
                scope
                    .GetRequiredService<RemitDb>()
                    .Set<Pair>()
                    .Where(pair => pair.Id == world.Pair.Id)
                    .Select(pair => pair.Turn)
                    .SingleAsync(Cancel)
        );

    private static Task<ReportingLine> DrawAsync(World world) =>
        world.AsAsync(
            world.Maarten,
            async scope =>
            {
                var drawn = await scope
                    .GetRequiredService<DrawLine>()
                    .RunAsync(new() { Person = world.Ines.Id, Lead = world.Maarten.Id }, Cancel);
                return drawn.Value;
            }
        );

    // In a browser of today: one who signed in half a year ago has to again.
    private static async Task<IReadOnlyList<HttpStatusCode>> StatusesAsync(World world, Person who, string[] addresses)
    {
        var visitor = await world.SignInAsync(who);
        var statuses = new List<HttpStatusCode>();
        foreach (var address in addresses)
        {
            statuses.Add((await visitor.VisitAsync(address)).Status);
        }

        return statuses;
    }

    // By the addresses that name no pair: the pages, the files, and what is read from the first page.
    private static async Task<bool> ReadsAsync(World world, Person who)
    {
        var visitor = await world.SignInAsync(who);
        var read = new List<bool>();
        foreach (var address in (string[])["/page", "/account/data.json", "/account/decisions.csv"])
        {
            using var response = await visitor.Client.GetAsync(new Uri(address, UriKind.Relative), Cancel);
            var text = await response.Content.ReadAsStringAsync(Cancel);
            read.Add(text.Contains("efund", Ordinal));
        }

        Assert.Single(read.Distinct());
        return read[0];
    }
}
