using AngleSharp.Dom;

namespace Remit.Web.Tests.Features.Accounts;

/// <summary>Where somebody is signed in, and how that ends.</summary>
public sealed class SessionsTests(Databases databases)
{
    private const string Firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:149.0) Gecko/20100101 Firefox/149.0";
    private const string Phone =
        "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile Safari/604.1";

    [Theory, EachDatabase]
    public async Task Every_browser_signed_in_stands_on_the_account_page_and_this_one_is_marked(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        await SignInAsync(world, Phone);
        var here = await SignInAsync(world, Firefox);

        await here.VisitAsync("/account");

        var sessions = here.Page.QuerySelectorAll("#sessions li").Select(row => row.TextContent).ToList();
        Assert.Equal(2, sessions.Count);
        Assert.Contains(
            "this browser",
            Assert.Single(sessions, row => row.Contains("Firefox, Windows", Ordinal)),
            Ordinal
        );
        Assert.DoesNotContain(
            "this browser",
            Assert.Single(sessions, row => row.Contains("Safari, iPhone", Ordinal)),
            Ordinal
        );
    }

    [Theory, EachDatabase]
    public async Task One_that_is_ended_is_out_at_its_next_page_and_the_others_stay(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var phone = await SignInAsync(world, Phone);
        var here = await SignInAsync(world, Firefox);

        await (await here.VisitAsync("/account")).SubmitForAsync(NameOfOther(here));

        Assert.StartsWith("/sign-in", (await phone.VisitAsync("/log")).Address, Ordinal);
        Assert.Equal("/log", (await here.VisitAsync("/log")).Address);
    }

    [Theory, EachDatabase]
    public async Task Signing_out_everywhere_ends_this_one_too(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var phone = await SignInAsync(world, Phone);
        var here = await SignInAsync(world, Firefox);

        await (await here.VisitAsync("/account")).SubmitAsync("Sign out everywhere");

        Assert.StartsWith("/sign-in", here.Address, Ordinal);
        Assert.StartsWith("/sign-in", (await here.VisitAsync("/log")).Address, Ordinal);
        Assert.StartsWith("/sign-in", (await phone.VisitAsync("/log")).Address, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_session_of_somebody_else_cannot_be_ended(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var maarten = await world.SignInAsync(world.Maarten);
        await SignInAsync(world, Phone);
        var ines = await SignInAsync(world, Firefox);
        await maarten.VisitAsync("/account");
        var his = maarten.Page.QuerySelector("#sessions input[name=Ended]")!.GetAttribute("value")!;
        await ines.VisitAsync("/account");

        await ines.Fill("Ended", his).SubmitForAsync("Ended");

        Assert.Equal("/log", (await maarten.VisitAsync("/log")).Address);
    }

    [Theory, EachDatabase]
    public async Task A_cookie_kept_after_signing_out_lets_nobody_in(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var visitor = await world.SignInAsync(world.Ines);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/log", UriKind.Relative));
        using var before = await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var cookies = before.RequestMessage!.Headers.GetValues("Cookie");
        await (await visitor.VisitAsync("/sign-out")).SubmitAsync("Sign out");
        var thief = World.NewVisitor(world.App);
        thief.Client.DefaultRequestHeaders.Add("Cookie", cookies);

        await thief.VisitAsync("/log");

        Assert.StartsWith("/sign-in", thief.Address, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task After_thirty_days_one_signs_in_again(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        var visitor = await world.SignInAsync(world.Ines);

        app.Clock.Advance(TimeSpan.FromDays(30) - TimeSpan.FromMinutes(1));
        Assert.Equal("/log", (await visitor.VisitAsync("/log")).Address);
        app.Clock.Advance(TimeSpan.FromMinutes(2));

        Assert.StartsWith("/sign-in", (await visitor.VisitAsync("/log")).Address, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_changed_password_counts_and_ends_every_other_session(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var phone = await SignInAsync(world, Phone);
        var here = await SignInAsync(world, Firefox);
        await here.VisitAsync("/account");

        await here.Fill("Change.Current", World.Password)
            .Fill("Change.Password", "four large blue tents")
            .SubmitAsync("Change it");

        Assert.Contains("Other browsers have to sign in again", here.Text, Ordinal);
        Assert.Equal("/log", (await here.VisitAsync("/log")).Address);
        Assert.StartsWith("/sign-in", (await phone.VisitAsync("/log")).Address, Ordinal);
        Assert.StartsWith("/sign-in", (await world.SignInAsync(world.Ines)).Address, Ordinal);
        var mail = await world.MailOfAsync(world.Ines);
        var again = await World.NewVisitor(world.App).VisitAsync("/sign-in");
        await again.Fill("Input.Mail", mail).Fill("Input.Password", "four large blue tents").SubmitAsync();
        Assert.Equal("/", again.Address);
    }

    [Theory, EachDatabase]
    public async Task Whoever_does_not_know_the_password_does_not_change_it(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var here = await SignInAsync(world, Firefox);
        for (var n = 0; n < 6; n++)
        {
            await here.VisitAsync("/account");
            await here.Fill("Change.Current", "guessed by a passer-by")
                .Fill("Change.Password", "four large blue tents")
                .SubmitAsync("Change it");
            Assert.Contains(n < 5 ? "not your password" : "do not count for five minutes", here.Text, Ordinal);
        }
    }

    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static async Task<Visitor> SignInAsync(World world, string browser)
    {
        var mail = await world.MailOfAsync(world.Ines);
        var visitor = World.NewVisitor(world.App);
        visitor.Client.DefaultRequestHeaders.Add("User-Agent", browser);
        await visitor.VisitAsync("/sign-in");
        return await visitor.Fill("Input.Mail", mail).Fill("Input.Password", World.Password).SubmitAsync();
    }

    // Only the form of another session has a button; its hidden field is told apart by its value.
    private static string NameOfOther(Visitor visitor)
    {
        var other = visitor.Page.QuerySelector("#sessions li:has(button) input[name=Ended]")!.GetAttribute("value")!;
        visitor.Fill("Ended", other);
        return "Ended";
    }
}
