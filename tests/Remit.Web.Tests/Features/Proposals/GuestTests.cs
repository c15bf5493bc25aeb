using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.People;
using Remit.Web.Features.Proposals;
using Remit.Web.Tests.Features.Drafts;

namespace Remit.Web.Tests.Features.Proposals;

/// <summary>A lead without an account reads one page by a link, and agrees with a code from a mail.</summary>
public sealed class GuestTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_lead_without_an_account_reads_the_page_and_agrees_and_both_have_it(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var maarten = await sending.OpenAsync(await sending.SendAsync());
        Assert.Equal("/read", maarten.Address);
        Assert.Contains("Inês would like to agree this with you", maarten.Text, Ordinal);
        Assert.Contains("Refunds up to £60 each: I decide and tell you on Fridays", maarten.Text, Ordinal);
        Assert.Contains("Inêsagreed on 17 February 2026", maarten.Text, Ordinal);
        Assert.Contains("Maartennot agreed yet", maarten.Text, Ordinal);
        var code = await sending.AskAsync(maarten);

        await Sending.GiveAsync(maarten, $"{code[..3]} {code[3..]}");

        Assert.Contains("You and Inês have both agreed to this", maarten.Text, Ordinal);
        await sending.Ines.VisitAsync("/page");
        Assert.Contains($"agreed by address, confirmed by code: {Sending.Mail}", sending.Ines.Text, Ordinal);
        Assert.Contains("agreed, signed in", sending.Ines.Text, Ordinal);
        Assert.Contains("agreed, begins on 23 February 2026", sending.Ines.Text, Ordinal);
        sending.App.Clock.Advance(TimeSpan.FromDays(6));
        await sending.Ines.VisitAsync("/ask");
        await sending.Ines.FollowAsync("Refunds");
        await sending.Ines.VisitAsync($"{sending.Ines.Address.Split('?')[0]}?amount=40");
        Assert.Contains("Go ahead, then tell Maarten", sending.Ines.Text, Ordinal);
        Assert.Equal((2, 1, 1), await CountAsync(sending.App));
    }

    [Theory, EachDatabase]
    public async Task Reading_leaves_nothing_and_a_mail_scanner_may_open_the_link(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var link = await sending.SendAsync();
        for (var n = 0; n < 3; n++)
        {
            var scanner = await sending.OpenAsync(link);
            Assert.Contains("Refunds up to £60", scanner.Text, Ordinal);
        }

        Assert.Equal((1, 0, 0), await CountAsync(sending.App));
        var maarten = await sending.OpenAsync(link);
        await Sending.GiveAsync(maarten, await sending.AskAsync(maarten));
        Assert.Equal((2, 1, 1), await CountAsync(sending.App));
    }

    [Theory, EachDatabase]
    public async Task What_is_changed_after_sending_stays_hers_until_she_sends_it_again(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var link = await sending.SendAsync();
        var maarten = await sending.OpenAsync(link);
        await sending.Ines.VisitAsync("/draft");
        var far = sending.Ines.Page.QuerySelector("a[href$='/far']")!.GetAttribute("href")!;
        await sending.Ines.VisitAsync(far);
        await sending.Ines.SubmitAsync("£40");

        Assert.Contains("up to £60 each", (await maarten.VisitAsync("/read")).Text, Ordinal);
        var again = await sending.OpenAsync(await sending.SendAsync());
        Assert.Contains("up to £40 each", again.Text, Ordinal);
        Assert.Contains("no longer good", (await maarten.VisitAsync("/read")).Text, Ordinal);
        Assert.Contains("no longer good", (await sending.OpenAsync(link)).Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Taken_back_or_after_two_weeks_a_link_is_good_no_more_also_where_it_was_open(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var old = await sending.SendAsync();
        var back = await sending.OpenAsync(old);
        var code = await sending.AskAsync(back);
        await sending.Ines.VisitAsync("/talk/send");
        await sending.Ines.SubmitAsync("Take it back");
        Assert.Contains("taken back", sending.Ines.Text, Ordinal);

        await Sending.GiveAsync(back, code);

        Assert.Contains("no longer good", back.Text, Ordinal);
        Assert.Equal(0, (await CountAsync(sending.App)).Versions);
        var link = await sending.SendAsync();
        sending.App.Clock.Advance(TimeSpan.FromDays(GuestLink.Days));
        Assert.Contains("no longer good", (await sending.OpenAsync(link)).Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Pressed_twice_one_mail_goes_and_its_link_is_good(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var twice = new[] { sending.Ines, await Alone.AgainAsync(sending.App) };
        foreach (var ines in twice)
        {
            await ines.VisitAsync("/talk/send");
            ines.Fill("Input.Mail", Sending.Mail);
        }

        await Task.WhenAll(twice.Select(ines => ines.SubmitAsync("Send the page")));

        Assert.All(twice, ines => Assert.Contains("on its way", ines.Text, Ordinal));
        var link = await sending.SendAsync();
        Assert.Single(sending.Received);
        Assert.Contains("would like to agree this", (await sending.OpenAsync(link)).Text, Ordinal);
        sending.App.Clock.Advance(SentBefore.PressedTwice);
        Assert.NotEqual(link, await sending.SendAsync());
        Assert.Equal(2, sending.Received.Count);
    }

    [Theory, EachDatabase]
    public async Task Where_enough_was_sent_in_a_day_the_last_link_stays_good(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var link = "";
        for (var n = 0; n < SendProposal.MostInADay; n++)
        {
            link = await sending.SendAsync();
            sending.App.Clock.Advance(SentBefore.PressedTwice);
        }

        await sending.Ines.VisitAsync("/talk/send");
        await sending.Ines.Fill("Input.Mail", Sending.Mail).SubmitAsync("Send the page");

        Assert.Contains("10 pages were sent today", sending.Ines.Text, Ordinal);
        Assert.Contains("would like to agree this", (await sending.OpenAsync(link)).Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_former_lead_does_not_read_on_what_they_had_sent(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        await Alone.OfferRefundsAsync(sending.Ines, "Sunniva");
        var sunniva = await sending.OpenAsync(await sending.SendAsync("sunniva@klimbroek.example"));
        await Sending.GiveAsync(sunniva, await sending.AskAsync(sunniva));
        var (page, pair) = await ReadAsync(
            sending.App,
            async db =>
                (
                    await db.Set<Proposal>().Select(one => one.Id).SingleAsync(Cancel),
                    await db.Set<Pair>().Select(one => one.Id).SingleAsync(Cancel)
                )
        );
        await sending.Ines.VisitAsync($"/pairs/{pair}/end");
        await sending.Ines.SubmitAsync("End it now");
        Assert.Equal(HttpStatusCode.OK, (await sending.Ines.VisitAsync($"/proposals/{page}")).Status);
        sending.App.Clock.Advance(TimeSpan.FromDays(200));
        var again = await Alone.AgainAsync(sending.App);

        Assert.Equal(HttpStatusCode.NotFound, (await again.VisitAsync($"/proposals/{page}")).Status);
        Assert.DoesNotContain("sunniva@klimbroek.example", (await again.VisitAsync("/talk/send")).Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_link_that_is_handed_over_is_for_reading_only(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        await sending.Ines.VisitAsync("/talk/send");
        await sending.Ines.SubmitAsync("Send the page");
        var link = new Uri(sending.Ines.Page.QuerySelector("#link")!.TextContent.Trim()).PathAndQuery;

        var maarten = await sending.OpenAsync(link);

        Assert.Contains("By this link one can read", maarten.Text, Ordinal);
        Assert.Empty(maarten.Page.QuerySelectorAll("[name='Input.Code']"));
        Assert.Null((await sending.Ines.VisitAsync("/talk/send")).Page.QuerySelector("#link"));
        Assert.Equal((1, 0, 0), await CountAsync(sending.App));
    }

    [Theory, EachDatabase]
    public async Task Nobody_sends_it_to_themselves_or_agrees_to_their_own(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        await sending.Ines.VisitAsync("/account");
        await sending
            .Ines.Fill("Input.Mail", "ines@klimbroek.example")
            .Fill("Input.Password", World.Password)
            .SubmitForAsync("Input.Mail");
        await sending.Ines.VisitAsync("/talk/send");
        await sending.Ines.Fill("Input.Mail", "INES@klimbroek.example").SubmitAsync("Send the page");
        Assert.Contains("your own address", sending.Ines.Text, Ordinal);
        await sending.Ines.VisitAsync(await sending.SendAsync());

        await Sending.YesAsync(sending.Ines);

        Assert.Contains("You sent this page yourself", sending.Ines.Text, Ordinal);
        Assert.Equal((1, 0, 0), await CountAsync(sending.App));
    }

    [Theory, EachDatabase]
    public async Task Guessing_links_finds_nothing_and_has_to_wait(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var link = await sending.SendAsync();
        var stranger = World.NewVisitor(sending.App);
        foreach (var token in new[] { "", "guess", link[(link.IndexOf('=', Ordinal) + 1)..^1], "%00", "ÿ" })
        {
            await stranger.VisitAsync($"/read/link?token={token}");
            Assert.Contains("no longer good", stranger.Text, Ordinal);
        }

        for (var n = 0; n < 26; n++)
        {
            await stranger.VisitAsync($"/read/link?token=guess{n}");
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, stranger.Status);
    }

    [Theory, EachDatabase]
    public async Task Whoever_runs_the_installation_neither_sees_nor_invites_whom_she_wrote_to(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var maarten = await sending.OpenAsync(await sending.SendAsync());
        await sending.AskAsync(maarten);
        var guest = await ReadAsync(sending.App, db => db.Set<Person>().SingleAsync(one => one.IsGuest, Cancel));

        await sending.Ines.VisitAsync("/people");
        Assert.DoesNotContain("Maarten", sending.Ines.Page.QuerySelector("main")!.TextContent, Ordinal);
        await sending.Ines.VisitAsync($"/people/invite?person={guest.Id}");
        Assert.Equal("", sending.Ines.Page.QuerySelector("[name='Input.Name']")!.GetAttribute("value") ?? "");
    }

    [Theory, EachDatabase]
    public async Task The_mails_say_why_they_came_and_their_subjects_tell_nothing(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        await sending.AskAsync(await sending.OpenAsync(await sending.SendAsync()));

        Assert.Equal(
            ["Inês has sent you something to read", "Your code"],
            sending.Received.Select(letter => letter.Subject)
        );
        Assert.All(sending.Received, letter => Assert.Contains("You get this mail because", letter.TextBody, Ordinal));
        Assert.All(sending.Received, letter => Assert.DoesNotContain("£60", letter.TextBody, Ordinal));
    }

    [Theory, EachDatabase]
    public async Task What_a_lead_offers_is_agreed_to_by_who_would_decide_more(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        await Alone.OfferRefundsAsync(sending.Ines, "Sunniva");
        var sunniva = await sending.OpenAsync(await sending.SendAsync("sunniva@klimbroek.example"));
        await Sending.GiveAsync(sunniva, await sending.AskAsync(sunniva));

        Assert.Contains("You and Inês have both agreed", sunniva.Text, Ordinal);
        var pair = await ReadAsync(
            sending.App,
            db => db.Set<Pair>().Include(one => one.Contributor).Include(one => one.Lead).SingleAsync(Cancel)
        );
        Assert.Equal(("Sunniva", "Inês"), (pair.Contributor.Name, pair.Lead.Name));
    }

    private static async Task<T> ReadAsync<T>(App app, Func<RemitDb, Task<T>> read)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<RemitDb>());
    }

    private static Task<(int People, int Pairs, int Versions)> CountAsync(App app) =>
        ReadAsync(
            app,
            async db =>
                (
                    await db.Set<Person>().CountAsync(Cancel),
                    await db.Set<Pair>().CountAsync(Cancel),
                    await db.Set<AgreementVersion>().CountAsync(Cancel)
                )
        );
}
