using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Proposals;

namespace Remit.Web.Tests.Features.Proposals;

/// <summary>The code with which somebody without an account agrees: once, soon, and not by trying.</summary>
public sealed class CodeTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task After_five_wrong_ones_the_right_one_is_good_no_more(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var maarten = await sending.OpenAsync(await sending.SendAsync());
        var code = await sending.AskAsync(maarten);
        for (var left = GuestLink.MostTries - 1; left > 0; left--)
        {
            await Sending.GiveAsync(maarten, Sending.Not(code));
            Assert.Contains($"Tries left: {left}", maarten.Text, Ordinal);
        }

        await Sending.GiveAsync(maarten, Sending.Not(code));
        Assert.Contains("This code is no longer good", maarten.Text, Ordinal);
        await Sending.GiveAsync(maarten, code);

        Assert.Contains("This code is no longer good", maarten.Text, Ordinal);
        Assert.Equal(0, await VersionsAsync(sending.App));
        await Sending.GiveAsync(maarten, await sending.AskAsync(await maarten.VisitAsync("/read")));
        Assert.Equal(1, await VersionsAsync(sending.App));
    }

    [Theory, EachDatabase]
    public async Task Five_codes_are_sent_in_a_day_whoever_asks(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var link = await sending.SendAsync();
        for (var n = 0; n < GuestLink.MostCodesInADay; n++)
        {
            await sending.AskAsync(await sending.OpenAsync(link));
        }

        var maarten = await sending.OpenAsync(link);
        await maarten.SubmitAsync("Send me another code");

        Assert.Contains("5 codes were sent today", maarten.Text, Ordinal);
        Assert.Equal(1 + GuestLink.MostCodesInADay, sending.Received.Count);
        sending.App.Clock.Advance(TimeSpan.FromDays(1));
        await sending.AskAsync(await sending.OpenAsync(link));
        Assert.Equal(2 + GuestLink.MostCodesInADay, sending.Received.Count);
    }

    [Theory, EachDatabase]
    public async Task A_code_is_good_for_ten_minutes_and_only_the_last_one_is(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var maarten = await sending.OpenAsync(await sending.SendAsync());
        var first = await sending.AskAsync(maarten);
        sending.App.Clock.Advance(TimeSpan.FromMinutes(GuestLink.CodeMinutes));
        await Sending.GiveAsync(maarten, first);
        Assert.Contains("This code is no longer good", maarten.Text, Ordinal);
        var second = await sending.AskAsync(await maarten.VisitAsync("/read"));
        var third = await sending.AskAsync(await maarten.VisitAsync("/read"));
        Assert.NotEqual(second, third);

        await Sending.GiveAsync(maarten, second);

        Assert.Contains("not the code from the last mail", maarten.Text, Ordinal);
        await Sending.GiveAsync(maarten, third);
        Assert.Equal(1, await VersionsAsync(sending.App));
    }

    [Theory, EachDatabase]
    public async Task A_code_that_was_used_agrees_to_nothing_more(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var maarten = await sending.OpenAsync(await sending.SendAsync());
        var code = await sending.AskAsync(maarten);
        await maarten.VisitAsync("/read");
        var twice = maarten.Page.QuerySelector("[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        await Sending.GiveAsync(maarten, code);

        using var replay = new FormUrlEncodedContent([
            new("_handler", "agree"),
            new("__RequestVerificationToken", twice),
            new("Input.Code", code),
        ]);
        using var response = await maarten.Client.PostAsync(new Uri("/read", UriKind.Relative), replay, Cancel);

        Assert.Contains("have both agreed", await response.Content.ReadAsStringAsync(Cancel), Ordinal);
        Assert.Equal(1, await VersionsAsync(sending.App));
        // Sent again to the same address it is another page, and the code of the first one is none of its.
        var next = await sending.OpenAsync(await sending.SendAsync());
        await sending.AskAsync(next);
        await Sending.GiveAsync(next, code);
        Assert.Contains("not the code from the last mail", next.Text, Ordinal);
        Assert.Equal(1, await VersionsAsync(sending.App));
    }

    [Theory, EachDatabase]
    public async Task Two_who_give_the_right_code_at_once_agree_once(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var link = await sending.SendAsync();
        var first = await sending.OpenAsync(link);
        var code = await sending.AskAsync(first);
        var second = await sending.OpenAsync(link);

        await Task.WhenAll(Sending.GiveAsync(first, code), Sending.GiveAsync(second, code));

        Assert.Equal(1, await VersionsAsync(sending.App));
        Assert.Contains("have both agreed", (await first.VisitAsync("/read")).Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Whoever_tries_codes_has_to_wait(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var maarten = await sending.OpenAsync(await sending.SendAsync());
        var code = await sending.AskAsync(maarten);
        for (var n = 0; n < 58; n++)
        {
            await Sending.GiveAsync(maarten, Sending.Not(code));
            Assert.Equal(HttpStatusCode.OK, maarten.Status);
        }

        await Sending.GiveAsync(maarten, Sending.Not(code));

        Assert.Equal(HttpStatusCode.TooManyRequests, maarten.Status);
    }

    [Theory, EachDatabase]
    public async Task No_code_lies_readable_in_the_database(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var code = await sending.AskAsync(await sending.OpenAsync(await sending.SendAsync()));

        await using var scope = sending.App.Services.CreateAsyncScope();
        var link = await scope.ServiceProvider.GetRequiredService<RemitDb>().Set<GuestLink>().SingleAsync(Cancel);

        Assert.DoesNotContain(code, link.CodeHash!, Ordinal);
        Assert.DoesNotContain(code, link.ToJournal(), Ordinal);
        Assert.NotEqual(Remit.Web.Security.SecretText.HashOf(code), link.CodeHash);
    }

    private static async Task<int> VersionsAsync(App app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<RemitDb>().Set<AgreementVersion>().CountAsync(Cancel);
    }
}
