namespace Remit.Web.Tests.Features.Agreements;

/// <summary>What two agreed before can be read as it was, and what changed is said for who reads it.</summary>
public sealed class VersionsTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static readonly string More = AgreementTexts
        .Refunds.Replace("amount: up to 60", "amount: up to 90", Ordinal)
        .Replace("{ id: any, level: decide }", "{ id: any, level: ask_first }", Ordinal)
        .Replace("up to 900", "up to 1200", Ordinal);

    [Theory, EachDatabase]
    public async Task More_less_and_other_limits_are_said_to_each_in_their_words(Database database)
    {
        var world = await World.InAsync(await databases.OwnAsync(database));
        await using var app = world.App;
        await world.AgreeAsync(More);
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        await (await ines.VisitAsync("/page")).FollowAsync("How it has changed");

        Assert.Equal(
            ["Version 2, from 17 February 2026", "Version 1, from 17 February 2026"],
            ines.Page.QuerySelectorAll("h2").Select(one => one.TextContent)
        );
        Assert.Equal(
            ["You may decide more", "You may decide less", "Other limits"],
            ines.Page.QuerySelectorAll("h3").Select(one => one.TextContent)
        );
        Assert.Contains(
            "Refund or goodwill credit, over €60 up to €90: You decide, then tell. Before: You ask first",
            ines.Text,
            Ordinal
        );
        Assert.Contains("Swap shifts: You ask first", ines.Text, Ordinal);
        Assert.Contains("€1,200 a month together. Before: €900 a month together.", ines.Text, Ordinal);
        Assert.Contains("For what is decided nothing else changes.", ines.Text, Ordinal);
        await maarten.VisitAsync("/page/versions");
        Assert.Contains("Inês may decide more", maarten.Text, Ordinal);
        Assert.Contains("over €60 up to €90: Inês decides, then tells.", maarten.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_version_is_read_as_it_was_and_only_looked_at(Database database)
    {
        var world = await World.InAsync(await databases.OwnAsync(database));
        await using var app = world.App;
        await world.AgreeAsync(More);
        var ines = await world.SignInAsync(world.Ines);
        await ines.VisitAsync("/page/versions");

        await ines.FollowAsync("Read it", 1);

        Assert.Contains("our agreement, as it was from 17 February 2026 on", ines.Text, Ordinal);
        Assert.Contains("up to €60 each", ines.Text, Ordinal);
        Assert.DoesNotContain("up to €90", ines.Text, Ordinal);
        Assert.DoesNotContain("Change something", ines.Text, Ordinal);
        Assert.Contains("up to €90", (await ines.VisitAsync("/page")).Text, Ordinal);
        Assert.Contains("Nothing", (await ines.VisitAsync($"/page?pair={world.Pair.Id}&version=7")).Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_stood_on_a_day_that_has_passed_is_found_by_the_day(Database database)
    {
        var world = await World.InAsync(await databases.OwnAsync(database));
        await using var app = world.App;
        app.Clock.Advance(TimeSpan.FromDays(10));
        await world.AgreeAsync(More);
        var ines = await (await world.SignInAsync(world.Ines)).VisitAsync("/page/versions");

        await ines.Fill("on", "2026-02-26").SubmitForAsync("on");
        Assert.Contains("our agreement, as it was from 17 February 2026 on", ines.Text, Ordinal);
        Assert.Contains("up to €60 each", ines.Text, Ordinal);

        await ines.VisitAsync("/page/versions");
        await ines.Fill("on", "2026-02-27").SubmitForAsync("on");
        Assert.Contains("our agreement, as it was from 27 February 2026 on", ines.Text, Ordinal);
        Assert.Contains("up to €90 each", ines.Text, Ordinal);

        await ines.VisitAsync("/page/versions");
        await ines.Fill("on", "2026-02-16").SubmitForAsync("on");
        Assert.Contains("On 16 February 2026 nothing was agreed between you yet.", ines.Text, Ordinal);
        await ines.Fill("on", "last week").SubmitForAsync("on");
        Assert.Contains("Write it as year-month-day", ines.Text, Ordinal);
        Assert.Equal("last week", ines.Page.QuerySelector("#on")!.GetAttribute("value"));
    }

    [Theory, EachDatabase]
    public async Task What_says_the_same_changes_nothing(Database database)
    {
        var world = await World.InAsync(await databases.OwnAsync(database));
        await using var app = world.App;
        await world.AgreeAsync(AgreementTexts.Refunds.Replace("note: friday", "note: monday", Ordinal));
        var ines = await (await world.SignInAsync(world.Ines)).VisitAsync("/page/versions");

        Assert.Contains("For what is decided nothing changes.", ines.Text, Ordinal);
        Assert.Empty(ines.Page.QuerySelectorAll("h3"));
    }

    [Theory, EachDatabase]
    public async Task Nobody_else_reads_a_version(Database database)
    {
        var world = await World.InAsync(await databases.OwnAsync(database));
        await using var app = world.App;
        var other = await World.InAsync(app, lead: "Sunniva Aall");
        var sunniva = await other.SignInAsync(other.Maarten);

        await sunniva.VisitAsync($"/page?pair={world.Pair.Id}&version=1");
        Assert.DoesNotContain("Refund or goodwill credit", sunniva.Text, Ordinal);
        await sunniva.VisitAsync($"/page/versions?pair={world.Pair.Id}");
        Assert.Contains("Nothing is agreed yet.", sunniva.Text, Ordinal);
    }
}
