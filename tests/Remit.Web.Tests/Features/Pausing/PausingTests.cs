using System.Net;

namespace Remit.Web.Tests.Features.Pausing;

/// <summary>One of two pauses what they agreed: what is answered meanwhile, and when it is over.</summary>
public sealed class PausingTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Theory, EachDatabase]
    public async Task From_the_press_on_it_is_asked_first_on_the_page_and_by_the_API(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        Assert.Equal("decide_tell", await ines.LevelAsync(world));

        await maarten.VisitAsync("/page");
        await maarten.FollowAsync("Pause this");
        Assert.Equal("2026-03-03", maarten.Page.QuerySelector("#until")!.GetAttribute("value"));
        await maarten.Fill("Input.Reason", Pauses.Reason).SubmitAsync("Pause it now");

        Assert.Equal($"/page?pair={world.Pair.Id}", maarten.Address);
        await ines.VisitAsync("/ask/refund?amount=38");
        Assert.Contains("Ask Maarten first.", ines.Text, Ordinal);
        Assert.Contains($"Paused by Maarten until 3 March 2026: {Pauses.Reason}", ines.Text, Ordinal);
        Assert.Contains("This holds until 3 March 2026.", ines.Text, Ordinal);
        var (_, answer) = await ines.QuestionAsync(world, "refund");
        Assert.Equal(("ask_first", "pause"), (answer.Text("level"), answer.Text("cap")));
        Assert.Equal("Maarten Hoekema", answer.GetProperty("pause").Text("by"));
        Assert.Equal("2026-03-03", answer.GetProperty("pause").Text("until"));
        Assert.DoesNotContain(Pauses.Reason, answer.ToString(), Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Only_the_kinds_that_were_ticked_are_paused(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);

        await ines.PauseAsync(world, kinds: ["rota", "reply"]);

        Assert.Contains("Only: Public reply to a complaint, Swap shifts", ines.Text, Ordinal);
        Assert.Equal("decide_tell", await ines.LevelAsync(world));
        var (_, rota) = await ines.QuestionAsync(world, "rota");
        Assert.Equal("ask_first", rota.Text("level"));
        var (_, reply) = await ines.QuestionAsync(world, "reply");
        Assert.Equal("ask_first", reply.Text("level"));
        // What stays with the lead stays there, and says that it is paused only where it is.
        var (_, contract) = await ines.QuestionAsync(world, "contract");
        Assert.Equal("lead_decides", contract.Text("level"));
        await ines.VisitAsync("/ask/refund?amount=38");
        Assert.DoesNotContain("Paused", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_last_day_belongs_to_it_by_her_clock_and_the_day_after_is_free_again(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        await (await world.SignInAsync(world.Maarten)).PauseAsync(world, until: "2026-02-20");

        // It is past midnight in Utrecht, not in Lisbon.
        app.Clock.SetUtcNow(new(2026, 2, 20, 23, 59, 59, TimeSpan.Zero));
        var ines = await world.SignInAsync(world.Ines);
        Assert.Equal("ask_first", await ines.LevelAsync(world));
        Assert.Equal("decide_tell", await ines.LevelAsync(world, "2026-02-21"));
        var maarten = await (await world.SignInAsync(world.Maarten)).VisitAsync("/page");
        Assert.Contains("Paused by Maarten until 20 February 2026", maarten.Text, Ordinal);

        app.Clock.SetUtcNow(new(2026, 2, 21, 0, 0, 0, TimeSpan.Zero));
        Assert.Equal("decide_tell", await ines.LevelAsync(world));
        await maarten.VisitAsync("/page");
        Assert.DoesNotContain("Paused by", maarten.Text, Ordinal);
        await ines.VisitAsync("/");
        Assert.DoesNotContain("Paused by", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Who_paused_goes_on_earlier_and_the_other_cannot(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        await maarten.PauseAsync(world);
        var pause = Assert.Single(await world.PausesAsync());

        await ines.VisitAsync("/page");
        Assert.Contains("Only Maarten can go on before that day.", ines.Text, Ordinal);
        Assert.DoesNotContain(ines.Page.QuerySelectorAll("button"), button => button.TextContent == "Go on now");
        Assert.Equal(HttpStatusCode.Forbidden, await PostEndAsync(ines, pause.Id));
        Assert.Equal("ask_first", await ines.LevelAsync(world));

        await maarten.VisitAsync("/page");
        await maarten.SubmitAsync("Go on now");
        Assert.Equal($"/page?pair={world.Pair.Id}", maarten.Address);
        Assert.DoesNotContain("Paused by", maarten.Text, Ordinal);
        Assert.Equal("decide_tell", await ines.LevelAsync(world));
        // Pressed again in another window, nothing more happens.
        var ended = Assert.Single(await world.PausesAsync());
        await PostEndAsync(maarten, pause.Id);
        Assert.Equivalent(ended, Assert.Single(await world.PausesAsync()));
    }

    [Theory, EachDatabase]
    public async Task Both_read_it_on_the_first_page_and_on_the_page_of_the_two(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        await ines.PauseAsync(world);

        foreach (var who in (Visitor[])[ines, maarten])
        {
            foreach (var page in (string[])["/", "/page", $"/pairs/{world.Pair.Id}/pause"])
            {
                await who.VisitAsync(page);
                Assert.Contains($"Paused by Inês until 3 March 2026: {Pauses.Reason}", who.Text, Ordinal);
            }
        }

        await maarten.VisitAsync("/");
        await maarten.FollowAsync("What you have with Inês");
        Assert.Equal($"/page?pair={world.Pair.Id}", maarten.Address);
        await ines.VisitAsync("/");
        await ines.SubmitAsync("Go on now");
        Assert.Equal("/", ines.Address);
        Assert.DoesNotContain("Paused by", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_day_that_has_passed_is_answered_by_what_was_paused_then(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        app.Clock.SetUtcNow(App.Start.AddDays(1));
        var maarten = await world.SignInAsync(world.Maarten);
        await maarten.PauseAsync(world);
        app.Clock.SetUtcNow(App.Start.AddDays(3));
        await maarten.VisitAsync("/page");
        await maarten.SubmitAsync("Go on now");
        app.Clock.SetUtcNow(App.Start.AddDays(5));

        var ines = await world.SignInAsync(world.Ines);
        var levels = new List<string?>();
        foreach (var day in Enumerable.Range(17, 6))
        {
            levels.Add(await ines.LevelAsync(world, $"2026-02-{day}"));
        }

        Assert.Equal(["decide_tell", "ask_first", "ask_first", "decide_tell", "decide_tell", "decide_tell"], levels);
    }

    [Theory, EachDatabase]
    public async Task The_form_warns_as_for_anything_that_is_asked_first_and_asks_all_of_it(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        app.Clock.SetUtcNow(App.Start.AddDays(1));
        var ines = await world.SignInAsync(world.Ines);
        await ines.PauseAsync(world);

        await ines.VisitAsync("/decided/refund");
        await ines.Fill("Typed.Facts[amount]", "38").SubmitAsync("Write it down");
        Assert.Contains("Ask Maarten first.", ines.Text, Ordinal);
        Assert.Contains($"Paused by Inês until 4 March 2026: {Pauses.Reason}", ines.Text, Ordinal);
        Assert.Contains("How did you go about it?", ines.Text, Ordinal);
        await ines.Fill("Typed.Done", "AskedFirst").SubmitAsync("Write it down");
        Assert.Contains("Written down.", ines.Text, Ordinal);
        Assert.Contains("It was paused then.", ines.Text, Ordinal);

        // Of a day on which nothing was paused it is written down as ever.
        await ines.VisitAsync("/decided/refund");
        await ines.Fill("Typed.Facts[amount]", "39").Fill("Typed.On", "2026-02-17").SubmitAsync("Write it down");
        Assert.Contains("Written down.", ines.Text, Ordinal);
        var (refused, why) = await ines.WriteAsync(world, "40 EUR");
        Assert.Equal((HttpStatusCode.Conflict, "ask-first"), (refused, why.Text("code")));
    }

    [Theory, EachDatabase]
    public async Task What_was_written_down_before_the_pause_is_mended_as_it_was(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        var ines = await world.SignInAsync(world.Ines);
        var (_, written) = await ines.WriteAsync(world, "38 EUR");
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await ines.PauseAsync(world);
        app.Clock.Advance(TimeSpan.FromMinutes(1));

        await ines.VisitAsync($"/decisions/{written.Text("id")}/mend");
        await ines.Fill("Typed.Facts[amount]", "48").SubmitAsync();

        Assert.Equal($"/decisions/{written.Text("id")}", ines.Address.Split('?')[0]);
        Assert.Contains("€48", ines.Text, Ordinal);
    }

    /// <summary>Somebody sends the form that ends a pause, also where their page has none.</summary>
    private static async Task<HttpStatusCode> PostEndAsync(Visitor who, Guid pause)
    {
        await who.VisitAsync("/sign-out");
        var token = who.Page.QuerySelector("[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        using var response = await who.Client.PostAsync(
            new Uri($"/pauses/{pause}/end", UriKind.Relative),
            content,
            TestContext.Current.CancellationToken
        );
        return response.StatusCode;
    }
}
