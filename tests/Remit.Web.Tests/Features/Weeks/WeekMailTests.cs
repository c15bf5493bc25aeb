using Remit.Web.Features.People;
using Remit.Web.Tests.Features.Leaving;
using Remit.Web.Tests.Features.Mail;

namespace Remit.Web.Tests.Features.Weeks;

public sealed class WeekMailTests(Databases databases)
{
    private static readonly DateTimeOffset Monday = new(2026, 2, 23, 6, 0, 0, TimeSpan.Zero);

    [Theory, EachDatabase]
    public async Task On_monday_one_reads_what_others_wrote_down_and_not_in_the_subject(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        var world = await BusyAsync(app);

        await app.WorkAtAsync(Monday.AddSeconds(-1));
        Assert.Empty(server.Received);
        await app.WorkAtAsync(Monday);

        Assert.Equal("Your week in Remit", server.Only.Subject);
        Assert.Equal([await world.MailOfAsync(world.Maarten)], server.Only.To.Mailboxes.Select(to => to.Address));
        var text = server.Only.TextBody!.ReplaceLineEndings("\n");
        Assert.StartsWith(
            "Hello Maarten,\n\nIn the past week:\n- Inês wrote down 2 decisions.\n\nTo see it: http://localhost/\n\n-- \n",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("because you chose it in your account.", text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_one_wrote_oneself_is_no_news_and_where_there_is_none_no_mail_comes(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        var world = await World.InAsync(app);
        await world.WantWeekAsync(world.Maarten);
        var ines = await world.WantWeekAsync(world.Ines);
        await app.WorkAtAsync(Monday.AddHours(2));
        await ines.WriteAsync(world, "20 EUR");

        await app.WorkAtAsync(Monday.AddDays(7).AddHours(2));

        Assert.Equal([await world.MailOfAsync(world.Maarten)], server.Only.To.Mailboxes.Select(to => to.Address));
        Assert.Equal(Monday.AddDays(14).AddHours(1), (await app.NowAsync(world.Ines)).NextWeekAt);
    }

    [Theory, EachDatabase]
    public async Task The_day_to_look_at_the_page_is_said_two_weeks_ahead(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        var world = await World.InAsync(app);
        await world.WantWeekAsync(world.Maarten);

        await app.WorkAtAsync(new(2026, 4, 20, 5, 0, 0, TimeSpan.Zero));
        Assert.Empty(server.Received);
        await app.WorkAtAsync(new(2026, 4, 27, 5, 0, 0, TimeSpan.Zero));

        Assert.Contains(
            "Coming up:\n- On Thursday 7 May you and Inês look at your page together.\n",
            server.Only.TextBody!.ReplaceLineEndings("\n"),
            StringComparison.Ordinal
        );
    }

    [Theory, EachDatabase]
    public async Task A_monday_on_which_nothing_ran_is_made_up_for_once(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        await BusyAsync(app);

        await app.WorkAtAsync(Monday.AddHours(9));
        await app.WorkAtAsync(Monday.AddHours(10));
        await app.WorkAtAsync(Monday.AddDays(7));

        Assert.NotNull(server.Only);
    }

    [Theory, EachDatabase]
    public async Task Of_several_weeks_on_which_nothing_ran_only_the_last_one_is_told(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        await BusyAsync(app);

        await app.WorkAtAsync(Monday.AddDays(14));

        Assert.Empty(server.Received);
    }

    [Theory, EachDatabase]
    public async Task Two_processes_at_once_tell_of_a_week_once(Database database)
    {
        var connection = await databases.CopyAsync(database);
        await using var server = MailServer.Start();
        await using var one = new App(connection).By(server);
        await using var other = new App(connection).By(server);
        await BusyAsync(one);
        _ = other.Services;

        await Task.WhenAll(
            Task.Run(() => one.WorkAtAsync(Monday), TestContext.Current.CancellationToken),
            Task.Run(() => other.WorkAtAsync(Monday), TestContext.Current.CancellationToken)
        );
        await one.WorkAsync();

        Assert.NotNull(server.Only);
        Assert.Single(await one.JobsAsync());
    }

    [Theory, EachDatabase]
    public async Task It_comes_in_the_language_one_chose(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        var world = await BusyAsync(app);
        var maarten = await (await world.SignInAsync(world.Maarten)).VisitAsync("/account");
        await maarten.SubmitAsync("Deutsch (Sie)");

        await app.WorkAtAsync(Monday);

        Assert.Equal("Ihre Woche in Remit", server.Only.Subject);
        Assert.Contains("- Inês hat 2 Entscheidungen aufgeschrieben.", server.Only.TextBody, StringComparison.Ordinal);
        Assert.Equal("de", server.Only.Body!.Headers["Content-Language"]);
    }

    [Theory, EachDatabase]
    public async Task An_address_that_may_be_somebody_elses_gets_none(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        var world = await World.InAsync(app);
        var maarten = await (await world.SignInAsync(world.Maarten)).VisitAsync("/account/mail");
        await maarten.Fill("Input.Wish", nameof(MailWish.AlsoWeek)).SubmitAsync("Save");
        await (await world.SignInAsync(world.Ines)).WriteAsync(world, "20 EUR");

        await app.WorkAtAsync(Monday);

        Assert.Contains("It is not yet certain that this address is yours.", maarten.Text, StringComparison.Ordinal);
        Assert.Empty(await app.JobsAsync());
        Assert.Equal(Monday.AddDays(7), (await app.NowAsync(world.Maarten)).NextWeekAt);
    }

    [Theory, EachDatabase]
    public async Task While_it_waits_whom_it_names_may_leave_and_then_it_is_not_sent(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        var world = await BusyAsync(app);
        await server.StopAsync();
        await app.WorkAtAsync(Monday);
        Assert.Single(await app.JobsAsync());

        await (await world.SignInAsync(world.Ines)).EraseAsync();

        Assert.Empty(await app.JobsAsync());
    }

    private static async Task<World> BusyAsync(App app)
    {
        var world = await World.InAsync(app);
        await world.WantWeekAsync(world.Maarten);
        var ines = await world.SignInAsync(world.Ines);
        await ines.WriteAsync(world, "20 EUR");
        await ines.WriteAsync(world, "30 EUR");
        return world;
    }
}
