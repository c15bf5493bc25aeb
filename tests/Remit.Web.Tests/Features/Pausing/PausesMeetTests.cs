using System.Net;
using Remit.Web.Tests.Features.Leaving;

namespace Remit.Web.Tests.Features.Pausing;

/// <summary>Several pauses, pairs and versions at a time.</summary>
public sealed class PausesMeetTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Theory, EachDatabase]
    public async Task Pressed_twice_at_the_same_instant_it_is_one(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var browsers = new[] { await world.SignInAsync(world.Ines), await world.SignInAsync(world.Ines) };
        foreach (var browser in browsers)
        {
            await browser.VisitAsync($"/pairs/{world.Pair.Id}/pause");
            browser.Fill("Input.Reason", Pauses.Reason);
        }

        await Task.WhenAll(browsers.Select(browser => browser.SubmitAsync("Pause it now")));

        Assert.All(browsers, browser => Assert.Equal($"/page?pair={world.Pair.Id}", browser.Address));
        Assert.Single(await world.PausesAsync());
    }

    [Theory, EachDatabase]
    public async Task Each_of_the_two_may_pause_and_what_lasts_longest_is_answered(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        await ines.PauseAsync(world, until: "2026-02-20");
        await maarten.PauseAsync(world, "The stock is being counted", "2026-02-24", "refund");

        await ines.VisitAsync("/page");
        Assert.Contains($"Paused by Inês until 20 February 2026: {Pauses.Reason}", ines.Text, Ordinal);
        Assert.Contains("Paused by Maarten until 24 February 2026: The stock is being counted", ines.Text, Ordinal);
        var (_, refund) = await ines.QuestionAsync(world, "refund");
        Assert.Equal("2026-02-24", refund.GetProperty("pause").Text("until"));
        var (_, rota) = await ines.QuestionAsync(world, "rota");
        Assert.Equal("2026-02-20", rota.GetProperty("pause").Text("until"));

        await ines.SubmitAsync("Go on now");
        Assert.Equal("ask_first", await ines.LevelAsync(world));
        var (_, free) = await ines.QuestionAsync(world, "rota");
        Assert.Equal("decide", free.Text("level"));
    }

    [Theory, EachDatabase]
    public async Task A_pause_of_kinds_that_are_called_otherwise_now_covers_nothing(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);
        await ines.PauseAsync(world, kinds: ["rota"]);
        var before = (await world.PausesAsync())[0];

        await world.AgreeAsync(AgreementTexts.Refunds.Replace("decision: rota", "decision: shifts", Ordinal));

        foreach (var kind in (string[])["shifts", "refund"])
        {
            var (_, answer) = await ines.QuestionAsync(world, kind);
            Assert.NotEqual("ask_first", answer.Text("level"));
        }

        await ines.VisitAsync("/page");
        Assert.Contains("Only: rota", ines.Text, Ordinal);
        Assert.Equivalent(before, (await world.PausesAsync())[0]);
    }

    [Theory, EachDatabase]
    public async Task Nothing_is_paused_of_what_has_ended(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        await ines.PauseAsync(world);
        await maarten.VisitAsync($"/pairs/{world.Pair.Id}/pause");
        maarten.Fill("Input.Reason", "Too late");
        await ines.VisitAsync($"/pairs/{world.Pair.Id}/end");
        await ines.SubmitAsync("End it now");

        await maarten.SubmitAsync("Pause it now");

        Assert.Contains("This ended on 17 February 2026", maarten.Text, Ordinal);
        Assert.Single(await world.PausesAsync());
        foreach (var page in (string[])["/", "/page", $"/pairs/{world.Pair.Id}/pause"])
        {
            await ines.VisitAsync(page);
            Assert.DoesNotContain("Paused by", ines.Text, Ordinal);
            Assert.Empty(ines.Page.QuerySelectorAll("main form"));
        }
    }

    [Theory, EachDatabase]
    public async Task Somebody_else_sees_nothing_of_it(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var other = await World.InAsync(databases.Shared(database));
        await (await world.SignInAsync(world.Ines)).PauseAsync(world);
        var stranger = await other.SignInAsync(other.Maarten);

        await stranger.VisitAsync($"/pairs/{world.Pair.Id}/pause");

        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        foreach (var page in (string[])["/", "/page", "/account/data.json"])
        {
            using var response = await stranger.Client.GetAsync(
                new Uri(page, UriKind.Relative),
                TestContext.Current.CancellationToken
            );
            var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain(Pauses.Reason, text, Ordinal);
        }
    }

    [Theory, EachDatabase]
    public async Task What_they_agreed_stays_as_it_is(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        var ines = await world.SignInAsync(world.Ines);
        var (_, before) = await ines.GetAsync($"/api/v1/agreements/{world.Pair.Id}");

        await ines.PauseAsync(world);

        var (_, after) = await ines.GetAsync($"/api/v1/agreements/{world.Pair.Id}");
        Assert.Equal(before.ToString(), after.ToString());
        Assert.Null(await Leavers.BreakOfAsync(app));
    }
}
