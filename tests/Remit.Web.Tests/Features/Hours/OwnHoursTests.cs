using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Remit.Rules;
using Remit.Web.Features.Hours;

namespace Remit.Web.Tests.Features.Hours;

/// <summary>Somebody says when they work, on the page everybody uses.</summary>
public sealed class OwnHoursTests(Databases databases)
{
    private const string Page = "/account/hours";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task It_is_monday_to_friday_nine_to_five_until_something_is_said(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var maarten = await world.SignInAsync(world.Maarten);
        await maarten.VisitAsync("/account");
        await maarten.FollowAsync("When you work");

        Assert.Equal("09:00", ValueOf(maarten, "Monday-0-from"));
        Assert.Equal("17:00", ValueOf(maarten, "Friday-0-until"));
        Assert.Equal("", ValueOf(maarten, "Saturday-0-from"));
        // Tuesday 17 February, 11:00 in Utrecht: six hours are left, two more are full on Wednesday at 11.
        Assert.Equal(At(18, 10), (await CalendarAsync(world)).Due(App.Start, TimeSpan.FromHours(8)));
    }

    [Theory, EachDatabase]
    public async Task What_is_said_counts_from_then_on(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var maarten = await world.SignInAsync(world.Maarten);
        await maarten.VisitAsync(Page);
        Set(maarten, "Tuesday-0-until", "12:00");
        Set(maarten, "Wednesday-0-from", "");
        Set(maarten, "Wednesday-0-until", "");
        await maarten.SubmitAsync("Take these hours");

        Assert.Equal($"{Page}?saved=hours", maarten.Address);
        Assert.Equal("12:00", ValueOf(maarten, "Tuesday-0-until"));
        Assert.Equal("", ValueOf(maarten, "Wednesday-0-from"));
        // One hour on Tuesday, none on Wednesday, the other on Thursday from nine.
        Assert.Equal(At(19, 9), (await CalendarAsync(world)).Due(App.Start, TimeSpan.FromHours(2)));
    }

    [Theory, EachDatabase]
    public async Task A_day_may_have_several_stretches_and_adding_one_keeps_what_was_typed(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var maarten = await world.SignInAsync(world.Maarten);
        await maarten.VisitAsync(Page);
        Set(maarten, "Monday-0-until", "12:00");
        await maarten.SubmitAsync("Add hours on Monday");
        Assert.Equal("12:00", ValueOf(maarten, "Monday-0-until"));
        Set(maarten, "Monday-1-from", "22:00");
        Set(maarten, "Monday-1-until", "02:00");
        await maarten.SubmitAsync("Take these hours");

        Assert.Equal("22:00", ValueOf(maarten, "Monday-1-from"));
        var week = (await CalendarAsync(world)).Week;
        Assert.Equal(["09:00–12:00", "22:00–02:00"], week.On(DayOfWeek.Monday).Select(one => one.ToString()));
    }

    [Theory, EachDatabase]
    public async Task What_cannot_be_read_stands_beside_its_field_and_nothing_is_lost(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var maarten = await world.SignInAsync(world.Maarten);
        await maarten.VisitAsync(Page);
        Set(maarten, "Monday-0-until", "");
        Set(maarten, "Tuesday-0-until", "09:00");
        Set(maarten, "Friday-0-from", "08:15");
        await maarten.SubmitAsync("Take these hours");

        Assert.Contains("2 things need a look", maarten.Text, StringComparison.Ordinal);
        Assert.Contains("The other half is missing", WrongOf(maarten, "monday-0-until"), StringComparison.Ordinal);
        Assert.Contains(
            "begins and ends at the same time",
            WrongOf(maarten, "tuesday-0-until"),
            StringComparison.Ordinal
        );
        Assert.Equal("08:15", ValueOf(maarten, "Friday-0-from"));
        Set(maarten, "Monday-0-until", "17:00");
        Set(maarten, "Tuesday-0-until", "17:00");
        await maarten.SubmitAsync("Add hours on Tuesday");
        Set(maarten, "Tuesday-1-from", "16:00");
        Set(maarten, "Tuesday-1-until", "18:00");
        await maarten.SubmitAsync("Take these hours");
        Assert.Contains("overlaps", WrongOf(maarten, "tuesday-1-from"), StringComparison.Ordinal);
        await maarten.VisitAsync(Page);
        Assert.Equal("09:00", ValueOf(maarten, "Friday-0-from"));
    }

    [Theory, EachDatabase]
    public async Task Holidays_are_free_and_the_next_three_are_shown(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var maarten = await world.SignInAsync(world.Maarten);
        await maarten.VisitAsync(Page);
        Assert.DoesNotContain("The next ones", maarten.Text, StringComparison.Ordinal);
        await maarten.Fill("Input.Holidays", "DE").SubmitAsync("Take these hours");

        Assert.Contains(
            "The next ones: Friday 3 April; Monday 6 April; Friday 1 May",
            maarten.Text,
            StringComparison.Ordinal
        );
        Assert.Empty((await CalendarAsync(world)).On(new(2026, 4, 3))?.Hours ?? []);
        await maarten.Fill("Input.Holidays", "XX").SubmitAsync("Take these hours");
        Assert.Contains("There are no holidays of this country here", maarten.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Whoever_moves_takes_their_hours_along(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var maarten = await world.SignInAsync(world.Maarten);
        await maarten.VisitAsync(Page);
        Assert.Contains("There it is 11:00 now", maarten.Text, StringComparison.Ordinal);
        await maarten.Fill("Input.Zone", "America/New_York").SubmitAsync("Take this clock");

        Assert.Contains("There it is 05:00 now", maarten.Text, StringComparison.Ordinal);
        Assert.Equal(At(17, 15), (await CalendarAsync(world)).Due(App.Start, TimeSpan.FromHours(1)));
        await maarten.Fill("Input.Zone", "Mars/Olympus").SubmitAsync("Take this clock");
        Assert.Contains("Mars/Olympus", maarten.Page.QuerySelector(".summary")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_others_hours_stand_below_where_they_are_not_the_same(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var stranger = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);
        await ines.VisitAsync(Page);
        Assert.Contains(
            "Maarten: Monday to Friday 09:00–17:00. There it is 11:00 now.",
            ines.Text,
            StringComparison.Ordinal
        );
        await ines.Fill("Input.Zone", "Europe/Amsterdam").SubmitAsync("Take this clock");
        Assert.DoesNotContain("And the others", ines.Text, StringComparison.Ordinal);

        var other = await stranger.SignInAsync(stranger.Maarten);
        await other.VisitAsync(Page);
        Set(other, "Friday-0-from", "");
        Set(other, "Friday-0-until", "");
        await other.SubmitAsync("Take these hours");
        await ines.VisitAsync(Page);
        Assert.DoesNotContain("And the others", ines.Text, StringComparison.Ordinal);
        var maarten = await world.SignInAsync(world.Maarten);
        await maarten.VisitAsync(Page);
        Set(maarten, "Friday-0-from", "");
        Set(maarten, "Friday-0-until", "");
        await maarten.SubmitAsync("Take these hours");
        await ines.VisitAsync(Page);
        Assert.Contains("Maarten: Monday to Thursday 09:00–17:00.", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Nobody_sees_the_page_without_signing_in(Database database)
    {
        var visitor = await World.NewVisitor(databases.Shared(database)).VisitAsync(Page);

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.StartsWith("/sign-in", visitor.Address, StringComparison.Ordinal);
    }

    private static void Set(Visitor visitor, string key, string value) => visitor.Fill($"Input.Times[{key}]", value);

    private static string? ValueOf(Visitor visitor, string key) =>
        visitor.Page.QuerySelector($"[name='Input.Times[{key}]']")!.GetAttribute("value") ?? "";

    private static string WrongOf(Visitor visitor, string field) =>
        visitor.Page.GetElementById($"{field}-wrong")?.TextContent ?? "";

    private static DateTimeOffset At(int day, int hour) => new(2026, 2, day, hour, 0, 0, TimeSpan.Zero);

    private static Task<WorkingCalendar> CalendarAsync(World world) =>
        world.AsAsync(
            world.Maarten,
            async scope =>
            {
                var person = await scope
                    .GetRequiredService<Remit.Web.Data.RemitDb>()
                    .FindAsync<Remit.Web.Features.People.Person>([world.Maarten.Id], Cancel);
                return await scope.GetRequiredService<WorkingCalendars>().FindAsync(person!, Cancel);
            }
        );
}
