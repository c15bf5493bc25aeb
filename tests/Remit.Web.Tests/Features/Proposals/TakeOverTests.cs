using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Journal;
using Remit.Web.Features.People;
using Remit.Web.Features.Proposals;
using Remit.Web.Tests.Features.Mail;

namespace Remit.Web.Tests.Features.Proposals;

/// <summary>Somebody who was sent a link has an account with the same address, or gets one later.</summary>
public sealed class TakeOverTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private const string Take = "Take it into my account";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task He_reads_it_in_his_account_and_agrees_there_without_a_code(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var link = await sending.SendAsync();
        var maarten = await sending.SignInAsync(Sending.Mail, isConfirmed: true);
        await maarten.VisitAsync(link);

        await maarten.SubmitAsync(Take);

        Assert.StartsWith("/proposals/", maarten.Address, Ordinal);
        Assert.Contains("no longer good", (await sending.OpenAsync(link)).Text, Ordinal);
        await maarten.VisitAsync("/");
        Assert.Contains("Inês has sent you a page", maarten.Text, Ordinal);
        await maarten.FollowAsync("Read it");
        await Sending.YesAsync(maarten);
        await maarten.SubmitAsync("I agree");
        Assert.Contains("Agreed by both on", maarten.Text, Ordinal);
        await maarten.FollowAsync("To our page");
        Assert.Contains("Our agreement", maarten.Text, Ordinal);
        Assert.DoesNotContain("confirmed by code", maarten.Text, Ordinal);
        Assert.DoesNotContain("has sent you a page", (await maarten.VisitAsync("/")).Text, Ordinal);
        Assert.Equal(1, await CountAsync(sending.App, db => db.Set<AgreementVersion>()));
    }

    [Theory, EachDatabase]
    public async Task What_he_agreed_by_a_code_is_his_once_he_has_an_account(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var link = await sending.SendAsync();
        var guest = await sending.OpenAsync(link);
        await Sending.GiveAsync(guest, await sending.AskAsync(guest));
        var maarten = await sending.SignInAsync(Sending.Mail.ToUpperInvariant(), isConfirmed: true);
        Assert.Contains("Nothing is agreed yet", (await maarten.VisitAsync("/page")).Text, Ordinal);
        await maarten.VisitAsync(link);

        await maarten.SubmitAsync(Take);

        Assert.Contains("Our agreement", (await maarten.VisitAsync("/page")).Text, Ordinal);
        Assert.Contains($"confirmed by code: {Sending.Mail}", maarten.Text, Ordinal);
        Assert.Contains("no longer good", (await guest.VisitAsync("/read")).Text, Ordinal);
        Assert.Equal(1, await CountAsync(sending.App, db => db.Set<Pair>()));
    }

    [Theory, EachDatabase]
    public async Task An_address_that_is_not_confirmed_or_another_takes_nothing_over(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var link = await sending.SendAsync();
        foreach (var (mail, isConfirmed) in new[] { (Sending.Mail, false), ("other@klimbroek.example", true) })
        {
            var visitor = await sending.SignInAsync(mail, isConfirmed);
            await visitor.VisitAsync(link);
            Assert.DoesNotContain(Take, visitor.Text, Ordinal);
            var token = visitor.Page.QuerySelector("[name='__RequestVerificationToken']")!.GetAttribute("value")!;
            using var form = new FormUrlEncodedContent([
                new("_handler", "take"),
                new("__RequestVerificationToken", token),
            ]);
            using var response = await visitor.Client.PostAsync(new Uri("/read", UriKind.Relative), form, Cancel);
            Assert.DoesNotContain("has sent you a page", (await visitor.VisitAsync("/")).Text, Ordinal);
        }

        Assert.Equal(0, await CountAsync(sending.App, db => db.Set<Pair>()));
        Assert.Contains("would like to agree this", (await sending.OpenAsync(link)).Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Taken_over_twice_it_is_taken_over_once(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var link = await sending.SendAsync();
        var maarten = await sending.SignInAsync(Sending.Mail, isConfirmed: true);
        await maarten.VisitAsync(link);
        var token = maarten.Page.QuerySelector("[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        await maarten.SubmitAsync(Take);
        using var form = new FormUrlEncodedContent([new("_handler", "take"), new("__RequestVerificationToken", token)]);

        using var response = await maarten.Client.PostAsync(new Uri("/read", UriKind.Relative), form, Cancel);

        Assert.Contains("no longer good", await response.Content.ReadAsStringAsync(Cancel), Ordinal);
        Assert.Equal(1, await CountAsync(sending.App, db => db.Set<Pair>()));
    }

    [Theory, EachDatabase]
    public async Task What_waits_when_the_two_end_it_is_taken_back(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var link = await sending.SendAsync();
        var maarten = await sending.SignInAsync(Sending.Mail, isConfirmed: true);
        await maarten.VisitAsync(link);
        await maarten.SubmitAsync(Take);
        var page = maarten.Address;
        var pair = await ReadAsync(sending.App, db => db.Set<Pair>().Select(one => one.Id).SingleAsync(Cancel));

        await sending.Ines.VisitAsync($"/pairs/{pair}/end");
        await sending.Ines.SubmitAsync("End it now");

        Assert.DoesNotContain("has sent you a page", (await maarten.VisitAsync("/")).Text, Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await maarten.VisitAsync(page)).Status);
        Assert.Contains("taken back", (await sending.Ines.VisitAsync("/talk/send")).Text, Ordinal);
        // Sent again, it is a new beginning of the two.
        var guest = await sending.OpenAsync(await sending.SendAsync());
        await Sending.GiveAsync(guest, await sending.AskAsync(guest));
        Assert.Equal(2, await CountAsync(sending.App, db => db.Set<Pair>()));
    }

    [Theory, EachDatabase]
    public async Task Who_leaves_leaves_no_address_behind_and_what_was_agreed_stays(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var link = await sending.SendAsync("Maarten@Klimbroek.example");
        var guest = await sending.OpenAsync(link);
        await Sending.GiveAsync(guest, await sending.AskAsync(guest));
        var maarten = await sending.SignInAsync(Sending.Mail, isConfirmed: true);
        await maarten.VisitAsync(link);
        await maarten.SubmitAsync(Take);

        await maarten.VisitAsync("/account/data/erase");
        await maarten.Fill("Input.Confirm", World.Password).SubmitAsync("Erase it for good");

        Assert.Equal("/left", maarten.Address);
        Assert.Equal(0, await CountAsync(sending.App, db => db.Set<Proposal>()));
        Assert.Equal(0, await CountAsync(sending.App, db => db.Set<GuestLink>()));
        var addresses = await ReadAsync(
            sending.App,
            db => db.Set<Assent>().Select(one => one.Address).ToListAsync(Cancel)
        );
        Assert.Equal([null, ""], addresses.Order(StringComparer.Ordinal));
        Assert.Equal(
            0,
            await CountAsync(
                sending.App,
                db => db.Set<JournalEntry>().Where(row => row.Content!.Contains(Sending.Mail))
            )
        );
        var people = await ReadAsync(sending.App, db => db.Set<Person>().Select(one => one.Name).ToListAsync(Cancel));
        Assert.DoesNotContain(people, name => name.Contains("Maarten", Ordinal));
        await sending.Ines.VisitAsync("/page");
        Assert.Contains("confirmed by code", sending.Ines.Text, Ordinal);
        Assert.Contains("Refund", sending.Ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_page_that_was_sent_two_years_ago_is_gone_and_what_was_agreed_by_it_stays(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var guest = await sending.OpenAsync(await sending.SendAsync());
        await Sending.GiveAsync(guest, await sending.AskAsync(guest));
        sending.App.Clock.Advance(TimeSpan.FromDays(720));
        await sending.App.WorkAsync();
        Assert.Equal(1, await CountAsync(sending.App, db => db.Set<Proposal>()));

        sending.App.Clock.Advance(TimeSpan.FromDays(15));
        await sending.App.WorkAsync();

        Assert.Equal(0, await CountAsync(sending.App, db => db.Set<Proposal>()));
        Assert.Equal(1, await CountAsync(sending.App, db => db.Set<AgreementVersion>()));
        Assert.Equal(
            0,
            await CountAsync(
                sending.App,
                db => db.Set<JournalEntry>().Where(row => row.What == "page-sent" && row.Content != null)
            )
        );
    }

    private static async Task<T> ReadAsync<T>(App app, Func<RemitDb, Task<T>> read)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<RemitDb>());
    }

    private static async Task<int> CountAsync<T>(App app, Func<RemitDb, IQueryable<T>> rows)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await rows(scope.ServiceProvider.GetRequiredService<RemitDb>()).CountAsync(Cancel);
    }
}
