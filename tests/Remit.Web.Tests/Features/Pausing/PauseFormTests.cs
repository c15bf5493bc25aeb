using System.Net;

namespace Remit.Web.Tests.Features.Pausing;

/// <summary>What is typed when somebody pauses.</summary>
public sealed class PauseFormTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Theory]
    [InlineData("2026-02-16", "The last day is 17 February 2026 at the earliest and 17 February 2027 at the latest.")]
    [InlineData("2027-02-18", "A pause lasts a year at most. Write a day up to 17 February 2027.")]
    [InlineData("next Friday", "Write it as year-month-day, such as 2026-03-02.")]
    [InlineData("", "Write the last day: today, or a later one.")]
    public async Task A_day_that_cannot_be_says_which_can_and_keeps_all_that_was_typed(string until, string said)
    {
        var world = await World.InAsync(databases.Shared(Database.Sqlite));
        var ines = await world.SignInAsync(world.Ines);

        await ines.PauseAsync(world, Pauses.Reason, until, "rota");

        Assert.Contains(said, ines.Text, Ordinal);
        Assert.EndsWith("/pause#until", ines.Page.QuerySelector("[role=alert] a")!.GetAttribute("href"), Ordinal);
        Assert.Equal(Pauses.Reason, ines.Page.QuerySelector("#reason")!.TextContent.Trim());
        Assert.Equal(until, ines.Page.QuerySelector("#until")!.GetAttribute("value") ?? "");
        Assert.Equal(
            ["Input.Kinds[rota]"],
            ines.Page.QuerySelectorAll("[type=checkbox][checked]").Select(box => box.GetAttribute("name"))
        );
        Assert.Empty(await world.PausesAsync());
    }

    [Theory, EachDatabase]
    public async Task Without_a_reason_nothing_is_paused_and_the_rest_is_kept(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);

        foreach (var (reason, said) in new[] { ("  ", "Say in a few words why."), (new('x', 301), "at most 300") })
        {
            await ines.PauseAsync(world, reason, "2026-02-20", "rota");
            Assert.Contains(said, ines.Text, Ordinal);
            Assert.Equal("2026-02-20", ines.Page.QuerySelector("#until")!.GetAttribute("value"));
            Assert.Single(ines.Page.QuerySelectorAll("[type=checkbox][checked]"));
        }

        // All that is wrong is said at once.
        await ines.PauseAsync(world, "", "2026-02-16");
        Assert.Equal(2, ines.Page.QuerySelectorAll("[role=alert] a").Length);
        Assert.Empty(await world.PausesAsync());
    }

    [Theory]
    [InlineData("2026-02-17")]
    [InlineData("2027-02-17")]
    public async Task Today_and_a_year_from_today_are_days_that_can_be(string until)
    {
        var world = await World.InAsync(databases.Shared(Database.Sqlite));
        var ines = await world.SignInAsync(world.Ines);

        await ines.PauseAsync(world, until: until);

        Assert.Equal(until, $"{Assert.Single(await world.PausesAsync()).Until:yyyy-MM-dd}");
        Assert.Equal("ask_first", await ines.LevelAsync(world));
    }

    [Theory, EachDatabase]
    public async Task A_kind_that_is_not_there_is_refused_and_never_makes_it_a_pause_of_all(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);
        await ines.VisitAsync($"/pairs/{world.Pair.Id}/pause");

        using var content = new FormUrlEncodedContent([
            .. ines
                .Page.QuerySelectorAll("main form input[type=hidden]")
                .Select(one => KeyValuePair.Create(one.GetAttribute("name")!, one.GetAttribute("value") ?? "")),
            new("Input.Reason", Pauses.Reason),
            new("Input.Until", "2026-02-20"),
            new("Input.Kinds[spaceship]", "yes"),
        ]);
        using var response = await ines.Client.PostAsync(
            new Uri(ines.Address, UriKind.Relative),
            content,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(
            "spaceship",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            Ordinal
        );
        Assert.Empty(await world.PausesAsync());
    }

    [Theory, EachDatabase]
    public async Task All_of_them_ticked_is_all_of_it(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);

        await ines.PauseAsync(world, kinds: ["refund", "reply", "rota", "contract"]);

        Assert.Empty(Assert.Single(await world.PausesAsync()).Kinds);
        Assert.DoesNotContain("Only:", ines.Text, Ordinal);
    }
}
