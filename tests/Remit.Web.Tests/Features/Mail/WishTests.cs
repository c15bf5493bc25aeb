using System.Net;
using MimeKit;
using Remit.Web.Features.People;

namespace Remit.Web.Tests.Features.Mail;

public sealed class WishTests(Databases databases)
{
    private static readonly DateTimeOffset Monday = new(2026, 2, 23, 6, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task At_first_only_what_waits_comes_by_mail(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await (await world.SignInAsync(world.Ines)).VisitAsync("/account/mail");

        Assert.Equal("OnlyWaiting", ines.Page.QuerySelector("input:checked")!.GetAttribute("value"));
        Assert.Contains("No mail leaves this installation so far.", ines.Text, StringComparison.Ordinal);
        Assert.Contains("Only you can see this.", ines.Text, StringComparison.Ordinal);
        Assert.Null((await world.App.NowAsync(world.Ines)).NextWeekAt);
    }

    [Theory, EachDatabase]
    public async Task Who_wants_the_mail_about_the_week_gets_it_on_monday_at_seven_on_their_clock(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        var world = await World.InAsync(app);

        var maarten = await world.WantWeekAsync(world.Maarten);

        Assert.Contains("Saved.", maarten.Text, StringComparison.Ordinal);
        Assert.Contains(await world.MailOfAsync(world.Maarten), maarten.Text, StringComparison.Ordinal);
        Assert.Equal("AlsoWeek", maarten.Page.QuerySelector("input:checked")!.GetAttribute("value"));
        Assert.Equal(Monday, (await app.NowAsync(world.Maarten)).NextWeekAt);
    }

    [Theory, EachDatabase]
    public async Task Choosing_nothing_is_said_and_changes_nothing(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await (await world.SignInAsync(world.Ines)).VisitAsync("/account/mail");

        await ines.Fill("Input.Wish", "Everything").SubmitAsync("Save");

        Assert.Contains("Choose one of the two.", ines.Text, StringComparison.Ordinal);
        Assert.Equal(MailWish.OnlyWaiting, (await world.App.NowAsync(world.Ines)).Mails);
    }

    [Theory, EachDatabase]
    public async Task The_link_in_a_mail_shows_a_button_and_changes_nothing_by_being_opened(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        var (world, link) = await SentAsync(app, server);
        var anybody = World.NewVisitor(app);

        await anybody.VisitAsync(link);
        var opened = await app.NowAsync(world.Maarten);
        await anybody.SubmitAsync("No more mails about my week");

        Assert.Equal(MailWish.AlsoWeek, opened.Mails);
        Assert.Contains("The mail about your week comes no more.", anybody.Text, StringComparison.Ordinal);
        var after = await app.NowAsync(world.Maarten);
        Assert.Equal(MailWish.OnlyWaiting, after.Mails);
        Assert.Null(after.NextWeekAt);
    }

    [Theory, EachDatabase]
    public async Task A_mail_service_ends_them_by_one_post_without_a_page(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        var (world, link) = await SentAsync(app, server);
        Assert.Equal("List-Unsubscribe=One-Click", server.Only.Headers[HeaderId.ListUnsubscribePost]);

        Assert.Equal(HttpStatusCode.OK, await OneClickAsync(app, link));
        Assert.Equal(HttpStatusCode.OK, await OneClickAsync(app, link));

        Assert.Equal(MailWish.OnlyWaiting, (await app.NowAsync(world.Maarten)).Mails);
    }

    [Theory, EachDatabase]
    public async Task A_code_that_is_not_ours_changes_nothing(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        var (world, link) = await SentAsync(app, server);

        Assert.Equal(HttpStatusCode.NotFound, await OneClickAsync(app, link[..^2]));
        Assert.Equal(HttpStatusCode.NotFound, await OneClickAsync(app, "/mail/less"));
        Assert.Equal(HttpStatusCode.NotFound, await OneClickAsync(app, $"/mail/less?code={world.Maarten.Id:N}"));

        Assert.Equal(MailWish.AlsoWeek, (await app.NowAsync(world.Maarten)).Mails);
        var anybody = await World.NewVisitor(app).VisitAsync(link[..^2]);
        Assert.Contains("This link is not whole.", anybody.Text, StringComparison.Ordinal);
        Assert.Empty(anybody.Page.QuerySelectorAll("form[action^='/mail/less']"));
    }

    [Fact]
    public async Task Guessing_codes_is_slowed_down()
    {
        await using var app = await databases.OwnAsync(Database.Sqlite);
        var client = World.NewVisitor(app).Client;
        var statuses = new List<HttpStatusCode>();
        for (var time = 0; time < 31; time++)
        {
            statuses.Add(await OneClickAsync(client, "/mail/less?code=x"));
        }

        Assert.Equal(HttpStatusCode.NotFound, statuses[0]);
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
    }

    private static async Task<(World World, string Link)> SentAsync(App app, MailServer server)
    {
        var world = await World.InAsync(app);
        await world.WantWeekAsync(world.Maarten);
        await (await world.SignInAsync(world.Ines)).WriteAsync(world, "20 EUR");
        await app.WorkAtAsync(Monday);
        var header = server.Only.Headers[HeaderId.ListUnsubscribe]!;
        Assert.Contains(
            header.Trim('<', '>'),
            server.Only.TextBody!.ReplaceLineEndings("\n"),
            StringComparison.Ordinal
        );
        return (world, new Uri(header.Trim('<', '>')).PathAndQuery);
    }

    private static Task<HttpStatusCode> OneClickAsync(App app, string link) =>
        OneClickAsync(World.NewVisitor(app).Client, link);

    private static async Task<HttpStatusCode> OneClickAsync(HttpClient client, string link)
    {
        using var content = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
        using var response = await client.PostAsync(new Uri(link, UriKind.Relative), content, Cancel);
        return response.StatusCode;
    }
}
