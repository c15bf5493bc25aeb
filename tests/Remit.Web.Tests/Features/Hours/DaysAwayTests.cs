using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Hours;
using Remit.Web.Security;

namespace Remit.Web.Tests.Features.Hours;

/// <summary>Somebody says when they are away; why is nobody's matter.</summary>
public sealed class DaysAwayTests(Databases databases)
{
    private const string Page = "/account/hours";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Days_away_stand_in_the_list_and_no_hour_of_them_counts(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var maarten = await PlanAsync(await world.SignInAsync(world.Maarten), "2026-02-18", "2026-02-20");

        Assert.Contains("18 February to 20 February", maarten.Text, StringComparison.Ordinal);
        Assert.Equal(
            new DateTimeOffset(2026, 2, 23, 10, 0, 0, TimeSpan.Zero),
            await DueAsync(world, TimeSpan.FromHours(8))
        );
    }

    [Theory, EachDatabase]
    public async Task A_half_day_has_hours_of_its_own(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var maarten = await world.SignInAsync(world.Maarten);
        await maarten.VisitAsync(Page);
        maarten.Fill("Input.From", "2026-02-18").Fill("Input.WorkFrom", "09:00").Fill("Input.WorkUntil", "10:30");
        await maarten.SubmitAsync("I am away then");

        Assert.Contains("Wednesday 18 February, working 09:00–10:30", maarten.Text, StringComparison.Ordinal);
        // Six hours on Tuesday, one and a half on Wednesday, half an hour on Thursday.
        Assert.Equal(
            new DateTimeOffset(2026, 2, 19, 8, 30, 0, TimeSpan.Zero),
            await DueAsync(world, TimeSpan.FromHours(8))
        );
    }

    [Theory, EachDatabase]
    public async Task Whoever_is_back_early_or_stays_says_so(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        var maarten = await PlanAsync(await world.SignInAsync(world.Maarten), "2026-02-18", "2026-02-27");
        await maarten.SubmitAsync("Take it back");
        Assert.DoesNotContain("18 February", maarten.Text, StringComparison.Ordinal);

        await PlanAsync(maarten, "2026-02-18", "2026-02-27");
        app.Clock.Advance(TimeSpan.FromDays(3));
        await maarten.VisitAsync(Page);
        await maarten.SubmitAsync("I am back");
        Assert.DoesNotContain("18 February", maarten.Text, StringComparison.Ordinal);
        var kept = await KeptAsync(world);
        Assert.Equal(new(2026, 2, 19), Assert.Single(kept, one => one.TakenBackAt is null).Until);
    }

    [Theory, EachDatabase]
    public async Task What_does_not_go_together_stands_beside_its_field(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var maarten = await world.SignInAsync(world.Maarten);

        Assert.Contains("Write the first day", await WrongAsync(maarten, "", ""), StringComparison.Ordinal);
        Assert.Contains(
            "before the first",
            await WrongAsync(maarten, "2026-03-04", "2026-03-02"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "These days are over",
            await WrongAsync(maarten, "2026-02-02", "2026-02-03"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "longer than 366 days",
            await WrongAsync(maarten, "2026-03-02", "2027-03-03"),
            StringComparison.Ordinal
        );
        Assert.Equal("2026-03-02", maarten.Page.QuerySelector("#from")!.GetAttribute("value"));
        await PlanAsync(maarten, "2026-03-02", "2026-03-06");
        Assert.Contains(
            "in your list already",
            await WrongAsync(maarten, "2026-03-06", "2026-03-09"),
            StringComparison.Ordinal
        );
        maarten.Fill("Input.From", "2026-04-06").Fill("Input.Until", "2026-04-07");
        maarten.Fill("Input.WorkFrom", "09:00").Fill("Input.WorkUntil", "12:00");
        await maarten.SubmitAsync("I am away then");
        Assert.Contains("for one day only", maarten.Text, StringComparison.Ordinal);
        Assert.Single(await KeptAsync(world));
    }

    [Theory, EachDatabase]
    public async Task Only_the_two_of_a_pair_see_them(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var stranger = await World.InAsync(databases.Shared(database));
        await PlanAsync(await world.SignInAsync(world.Maarten), "2026-03-02", "2026-03-06");

        Assert.Single(await SeenAsync(world, world.Ines.Id));
        Assert.Empty(await SeenAsync(world, stranger.Ines.Id));
        var other = await stranger.SignInAsync(stranger.Maarten);
        await PlanAsync(other, "2026-05-04", "2026-05-05");
        other.Page.QuerySelector("[name=Back]")!.SetAttribute("value", $"{(await KeptAsync(world))[0].Id}");
        await other.SubmitAsync("Take it back");
        Assert.Single(await KeptAsync(world), one => one.TakenBackAt is null);
    }

    private static async Task<Visitor> PlanAsync(Visitor visitor, string from, string until)
    {
        await visitor.VisitAsync(Page);
        await visitor.Fill("Input.From", from).Fill("Input.Until", until).SubmitAsync("I am away then");
        Assert.Equal($"{Page}?saved=away", visitor.Address);
        return visitor;
    }

    private static async Task<string> WrongAsync(Visitor visitor, string from, string until)
    {
        await visitor.VisitAsync(Page);
        await visitor.Fill("Input.From", from).Fill("Input.Until", until).SubmitAsync("I am away then");
        return visitor.Page.QuerySelector("#away .wrong")!.TextContent;
    }

    private static Task<DateTimeOffset?> DueAsync(World world, TimeSpan hours) =>
        world.AsAsync(
            world.Maarten,
            async scope =>
                (await scope.GetRequiredService<WorkingCalendars>().FindAsync(world.Maarten, Cancel)).Due(
                    App.Start,
                    hours
                )
        );

    private static Task<List<DaysAway>> KeptAsync(World world) =>
        world.AsAsync(
            world.Maarten,
            scope =>
                scope
                    .GetRequiredService<RemitDb>()
                    .Set<DaysAway>()
                    .Where(one => one.PersonId == world.Maarten.Id)
                    .ToListAsync(Cancel)
        );

    private static Task<List<DaysAway>> SeenAsync(World world, Guid who) =>
        world.AsAsync(
            world.Ines,
            scope =>
                scope
                    .GetRequiredService<RemitDb>()
                    .DaysAwayFor(new Actor(who, "Europe/Lisbon"))
                    .Where(one => one.PersonId == world.Maarten.Id)
                    .ToListAsync(Cancel)
        );
}
