using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.People;

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

    private static async Task<int> CountAsync<T>(App app, Func<RemitDb, IQueryable<T>> rows)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await rows(scope.ServiceProvider.GetRequiredService<RemitDb>()).CountAsync(Cancel);
    }
}
