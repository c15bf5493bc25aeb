using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Tests.Features.Drafts;

namespace Remit.Web.Tests.Features.Joining;

/// <summary>Whoever runs the installation invites, and one person comes in.</summary>
public sealed class InvitationTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Theory, EachDatabase]
    public async Task A_link_lets_one_person_in_who_then_signs_in_with_a_password_of_their_own(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var link = await InviteAsync(await Alone.BeginAsync(app), "Maarten Hoekema");

        var maarten = await World.NewVisitor(app).VisitAsync(link);

        Assert.Equal("/join", maarten.Address);
        Assert.Equal("Maarten Hoekema", maarten.Page.QuerySelector("[name='Input.Name']")!.GetAttribute("value"));
        await JoinAsync(maarten);
        Assert.Equal("/welcome", maarten.Address);
        var again = await World.NewVisitor(app).VisitAsync("/sign-in");
        await again
            .Fill("Input.Mail", "maarten@klimbroek.example")
            .Fill("Input.Password", World.Password)
            .SubmitAsync();
        Assert.DoesNotContain("/sign-in", again.Address, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_link_is_good_once_also_for_two_who_opened_it(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var link = await InviteAsync(await Alone.BeginAsync(app), "Maarten");
        var (first, second) = (
            await World.NewVisitor(app).VisitAsync(link),
            await World.NewVisitor(app).VisitAsync(link)
        );

        await JoinAsync(first);
        await second
            .Fill("Input.Name", "Somebody Else")
            .Fill("Input.Mail", "else@klimbroek.example")
            .Fill("Input.Password", World.Password)
            .SubmitAsync("Come in");

        Assert.Contains("no longer good", second.Text, Ordinal);
        Assert.Contains("no longer good", (await World.NewVisitor(app).VisitAsync(link)).Text, Ordinal);
        Assert.Equal(2, await CountPeopleAsync(app));
    }

    [Theory, EachDatabase]
    public async Task Opening_a_link_changes_nothing_so_a_mail_scanner_may(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var link = await InviteAsync(await Alone.BeginAsync(app), "Maarten");
        for (var n = 0; n < 3; n++)
        {
            await World.NewVisitor(app).VisitAsync(link);
        }

        var maarten = await World.NewVisitor(app).VisitAsync(link);

        Assert.Equal("/welcome", (await JoinAsync(maarten)).Address);
    }

    [Theory, EachDatabase]
    public async Task After_two_weeks_or_taken_back_a_link_is_good_no_more(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.BeginAsync(app);
        var (old, back) = (await InviteAsync(ines, "Maarten"), await InviteAsync(ines, "Sunniva"));
        var opened = await World.NewVisitor(app).VisitAsync(back);
        await ines.VisitAsync("/people/invite");
        var sunniva = ines
            .Page.QuerySelectorAll("form:has([name=Withdrawn])")
            .Single(form => form.TextContent.Contains("Sunniva", Ordinal));
        await ines.Fill("Withdrawn", sunniva.QuerySelector("[name=Withdrawn]")!.GetAttribute("value")!)
            .SubmitForAsync("Withdrawn");
        Assert.DoesNotContain("Sunniva", ines.Text, Ordinal);

        await JoinAsync(opened);

        Assert.Contains("no longer good", opened.Text, Ordinal);
        Assert.Contains("no longer good", (await World.NewVisitor(app).VisitAsync(back)).Text, Ordinal);
        app.Clock.Advance(TimeSpan.FromDays(14));
        Assert.Contains("no longer good", (await World.NewVisitor(app).VisitAsync(old)).Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_guessed_link_is_told_like_an_old_one_and_guessing_waits(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        await Alone.BeginAsync(app);
        var stranger = World.NewVisitor(app);
        for (var n = 0; n < 30; n++)
        {
            await stranger.VisitAsync($"/join/link?token=guess{n}");
            Assert.Contains("no longer good", stranger.Text, Ordinal);
        }

        await stranger.VisitAsync("/join/link?token=guess30");

        Assert.Equal(HttpStatusCode.TooManyRequests, stranger.Status);
    }

    [Theory, EachDatabase]
    public async Task Only_who_runs_the_installation_invites(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var link = await InviteAsync(await Alone.BeginAsync(app), "Maarten");
        var maarten = await JoinAsync(await World.NewVisitor(app).VisitAsync(link));

        await maarten.VisitAsync("/people/invite");

        Assert.Equal(HttpStatusCode.Forbidden, maarten.Status);
        Assert.DoesNotContain("/people/invite", (await maarten.VisitAsync("/account")).Page.Body!.InnerHtml, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task An_address_that_is_here_already_is_refused(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.BeginAsync(app);
        await JoinAsync(await World.NewVisitor(app).VisitAsync(await InviteAsync(ines, "Maarten")));
        var second = await World.NewVisitor(app).VisitAsync(await InviteAsync(ines, "Sunniva"));

        await JoinAsync(second);

        Assert.Contains("mail address", second.Page.QuerySelector("[role=alert]")!.TextContent, Ordinal);
        Assert.Equal(2, await CountPeopleAsync(app));
    }

    [Theory, EachDatabase]
    public async Task Where_no_mail_leaves_there_is_no_field_for_an_address(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await (await Alone.BeginAsync(app)).VisitAsync("/people/invite");

        Assert.Null(ines.Page.QuerySelector("[name='Input.Mail']"));
        Assert.Contains("No mail leaves this installation", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Who_was_entered_before_comes_in_as_themselves_and_only_once(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.BeginAsync(app);
        await ines.VisitAsync("/people");
        await ines.Fill("Input.Name", "Maarten Hoekema").SubmitAsync("Add");
        var links = new List<string>();
        for (var n = 0; n < 2; n++)
        {
            await ines.VisitAsync("/people");
            await ines.FollowAsync("Invite");
            await ines.SubmitAsync("Invite");
            links.Add(new Uri(ines.Page.QuerySelector("#link")!.TextContent.Trim()).PathAndQuery);
        }

        var (maarten, other) = (
            await World.NewVisitor(app).VisitAsync(links[0]),
            await World.NewVisitor(app).VisitAsync(links[1])
        );
        Assert.Equal("Maarten Hoekema", maarten.Page.QuerySelector("[name='Input.Name']")!.GetAttribute("value"));
        Assert.Equal("/welcome", (await JoinAsync(maarten)).Address);
        await other
            .Fill("Input.Mail", "else@klimbroek.example")
            .Fill("Input.Password", World.Password)
            .SubmitAsync("Come in");

        Assert.Equal("/join", other.Address);
        Assert.NotNull(other.Page.QuerySelector("[role=alert]"));
        Assert.Equal(2, await CountPeopleAsync(app));
        Assert.DoesNotContain("does not sign in yet", (await ines.VisitAsync("/people")).Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Nobody_is_invited_as_somebody_who_has_agreed_something(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var admin = await Alone.BeginAsync(app);
        var world = await World.InAsync(app);
        await admin.VisitAsync("/people");
        await admin.Fill("Input.Name", "Sunniva Aall").SubmitAsync("Add");
        var entered = Assert
            .Single(admin.Page.QuerySelectorAll("a[href^='/people/invite?person=']"))
            .GetAttribute("href")!;

        await admin.VisitAsync($"/people/invite?person={world.Maarten.Id}");
        Assert.Null(admin.Page.QuerySelector("[name='Input.PersonId']"));
        await admin.VisitAsync(entered);
        await admin.Fill("Input.PersonId", $"{world.Maarten.Id}").SubmitAsync("Invite");

        Assert.Contains("This person is not here", admin.Text, Ordinal);
        Assert.Null(admin.Page.QuerySelector("#link"));
    }

    private static async Task<string> InviteAsync(Visitor admin, string name)
    {
        await admin.VisitAsync("/people/invite");
        await admin.Fill("Input.Name", name).SubmitAsync("Invite");
        var link = admin.Page.QuerySelector("#link")!.TextContent.Trim();
        Assert.DoesNotContain(link, (await admin.VisitAsync("/people/invite")).Page.Body!.InnerHtml, Ordinal);
        return new Uri(link).PathAndQuery;
    }

    private static Task<Visitor> JoinAsync(Visitor visitor) =>
        visitor
            .Fill("Input.Name", "Maarten Hoekema")
            .Fill("Input.Mail", "maarten@klimbroek.example")
            .Fill("Input.Password", World.Password)
            .SubmitAsync("Come in");

    private static async Task<int> CountPeopleAsync(App app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<RemitDb>()
            .Set<Person>()
            .CountAsync(TestContext.Current.CancellationToken);
    }
}
