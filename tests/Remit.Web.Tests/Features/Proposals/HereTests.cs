using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Tests.Features.Drafts;
using Remit.Web.Tests.Features.Mail;

namespace Remit.Web.Tests.Features.Proposals;

/// <summary>The two sit together: he agrees there and then on her phone, with a code sent to his own address.</summary>
public sealed class HereTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task After_the_talk_he_types_the_code_from_his_mail_and_it_stands(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var ines = await sending.Ines.VisitAsync("/talk/together");
        await ines.SubmitAsync("Yes");
        await ines.VisitAsync("/talk/together");
        await ines.FollowAsync("Agree now, while you sit together");
        Assert.Contains("Refunds up to £60 each", ines.Text, Ordinal);

        var code = await BeginAsync(sending);

        Assert.EndsWith("/here", ines.Address, Ordinal);
        Assert.Contains("Maarten, is this right?", ines.Text, Ordinal);
        Assert.Contains("It changes nobody’s contract", ines.Text, Ordinal);
        Assert.Equal(0, await VersionsAsync(sending));
        await ines.Fill("Input.Code", code).SubmitAsync("I agree, Maarten");

        Assert.Contains("Agreed by both on", ines.Text, Ordinal);
        Assert.Equal(1, await VersionsAsync(sending));
        await ines.VisitAsync("/page");
        Assert.Contains($"confirmed by code: {Sending.Mail}", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Without_his_code_she_cannot_agree_for_him(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var code = await BeginAsync(sending);
        var ines = sending.Ines;

        await ines.Fill("Input.Code", Sending.Not(code)).SubmitAsync("I agree, Maarten");
        Assert.Contains("4", ines.Page.QuerySelector("[role='alert']")!.TextContent, Ordinal);
        await ines.Fill("Input.Code", "").SubmitAsync("I agree, Maarten");
        Assert.Equal(0, await VersionsAsync(sending));

        await ines.VisitAsync("/talk/agree");
        var account = await ines.VisitAsync("/account");
        Assert.Equal(System.Net.HttpStatusCode.OK, account.Status);
        Assert.Equal(0, await VersionsAsync(sending));
    }

    [Theory, EachDatabase]
    public async Task What_was_not_yet_in_the_talk_has_to_leave_the_page_first(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var ines = await sending.Ines.VisitAsync("/talk/together");
        await ines.FollowAsync("Not yet");
        await ines.Fill("line.whose", "Sunniva").SubmitForAsync("line.whose");

        await ines.VisitAsync("/talk/agree");

        Assert.Contains("“Refunds” is “not yet”.", ines.Text, Ordinal);
        Assert.Null(ines.Page.QuerySelector("[name='Input.Mail']"));
    }

    [Theory, EachDatabase]
    public async Task What_he_answered_on_his_own_meanwhile_is_read_first(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var code = await BeginAsync(sending);
        var text = sending.Received.First(mail => mail.TextBody!.Contains("/read/link", Ordinal)).TextBody!;
        var maarten = await sending.OpenAsync(text[text.IndexOf("/read/link", Ordinal)..].Split('\n')[0].Trim());
        await maarten.FollowAsync("Go on without");
        await maarten.FollowAsync("Yes, with a change");
        await maarten.Fill("Said.UpTo", "40").SubmitAsync("Use this");

        await sending.Ines.Fill("Input.Code", code).SubmitAsync("I agree, Maarten");

        Assert.Contains("Maarten has answered this page already.", sending.Ines.Text, Ordinal);
        Assert.Equal(0, await VersionsAsync(sending));
    }

    [Theory, EachDatabase]
    public async Task Pressed_in_two_windows_it_stands_once(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        var code = await BeginAsync(sending);
        var there = await (await Alone.AgainAsync(sending.App)).VisitAsync(sending.Ines.Address);

        await Task.WhenAll(
            sending.Ines.Fill("Input.Code", code).SubmitAsync("I agree, Maarten"),
            there.Fill("Input.Code", code).SubmitAsync("I agree, Maarten")
        );

        Assert.Equal(1, await VersionsAsync(sending));
    }

    [Theory, EachDatabase]
    public async Task Her_own_address_is_refused_and_nothing_typed_is_lost(Database database)
    {
        await using var sending = await Sending.BeginAsync(databases, database);
        await sending.Ines.VisitAsync("/talk/agree");

        await sending.Ines.Fill("Input.Mail", "maarten at klimbroek").SubmitAsync("Send the code");

        var field = sending.Ines.Page.QuerySelector("[name='Input.Mail']")!;
        Assert.Equal("maarten at klimbroek", field.GetAttribute("value"));
        Assert.Contains("does not look like a mail address", sending.Ines.Text, Ordinal);
    }

    // She types his address, and the code arrives in his mail.
    private static async Task<string> BeginAsync(Sending sending)
    {
        if (sending.Ines.Page.QuerySelector("[name='Input.Mail']") is null)
        {
            await sending.Ines.VisitAsync("/talk/agree");
        }

        await sending.Ines.Fill("Input.Mail", Sending.Mail).SubmitAsync("Send the code");
        await sending.App.WorkAsync();
        return sending.LastCode;
    }

    private static async Task<int> VersionsAsync(Sending sending)
    {
        await using var scope = sending.App.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<RemitDb>().Set<AgreementVersion>().CountAsync(Cancel);
    }
}
