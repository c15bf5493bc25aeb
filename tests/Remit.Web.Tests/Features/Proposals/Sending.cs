using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.People;
using Remit.Web.Tests.Features.Drafts;
using Remit.Web.Tests.Features.Mail;

namespace Remit.Web.Tests.Features.Proposals;

/// <summary>Inês sends her page about refunds to Maarten, who has no account, by mails that are really sent.</summary>
internal sealed partial class Sending : IAsyncDisposable
{
    /// <summary>Where Maarten reads his mail.</summary>
    public const string Mail = "maarten@klimbroek.example";

    private readonly MailServer server;

    private Sending(MailServer server, App app, Visitor ines) => (this.server, App, Ines) = (server, app, ines);

    public App App { get; }

    public Visitor Ines { get; }

    /// <summary>The mails, as they arrived.</summary>
    public IReadOnlyList<MimeMessage> Received => server.Received;

    /// <summary>She has prepared it, and mail leaves.</summary>
    public static async Task<Sending> BeginAsync(Databases databases, Database database)
    {
        var started = MailServer.Start();
        var app = (await databases.OwnAsync(database)).By(started);
        return new(started, app, await Alone.AskForRefundsAsync(await Alone.BeginAsync(app)));
    }

    /// <summary>She sends it.</summary>
    /// <returns>The link in the mail.</returns>
    public async Task<string> SendAsync(string mail = Mail)
    {
        await Ines.VisitAsync("/talk/send");
        return await SendFilledAsync(mail);
    }

    /// <summary>She sends it, with what she has filled in.</summary>
    /// <returns>The link in the mail.</returns>
    public async Task<string> SendFilledAsync(string mail = Mail)
    {
        await Ines.Fill("Input.Mail", mail).SubmitAsync("Send the page");
        Assert.Contains("on its way", Ines.Text, StringComparison.Ordinal);
        await App.WorkAsync();
        return LastLink;
    }

    /// <summary>The link in the last mail.</summary>
    public string LastLink => Link().Match(Received[^1].TextBody!).Value;

    /// <summary>The code in the last mail.</summary>
    public string LastCode => Code().Match(Received[^1].TextBody!).Value;

    /// <summary>Somebody opens a link, in a browser of their own.</summary>
    public Task<Visitor> OpenAsync(string link) => World.NewVisitor(App).VisitAsync(link);

    /// <summary>Somebody who reads the page says yes to its one line, without where they would start.</summary>
    public static async Task<Visitor> YesAsync(Visitor reader)
    {
        await reader.FollowAsync("Go on without");
        return await reader.SubmitAsync("Yes, for four weeks");
    }

    /// <summary>Somebody who has opened the link says yes, unless they have said something, and asks for a code.</summary>
    /// <returns>The code in the mail.</returns>
    public async Task<string> AskAsync(Visitor reader)
    {
        if (reader.Text.Contains("Go on without", StringComparison.Ordinal))
        {
            await YesAsync(reader);
        }

        var another = reader.Text.Contains("Send me another code", StringComparison.Ordinal);
        await reader.SubmitAsync(another ? "Send me another code" : "I agree: send me a code");
        await App.WorkAsync();
        return LastCode;
    }

    /// <summary>Somebody gives a code.</summary>
    public static Task<Visitor> GiveAsync(Visitor reader, string code) =>
        reader.Fill("Input.Code", code).SubmitAsync("I agree");

    /// <summary>A code that is not this one.</summary>
    public static string Not(string code) => code[..^1] + (code[^1] == '0' ? '1' : '0');

    /// <summary>Somebody with an account, whose address is confirmed or not, signs in.</summary>
    public async Task<Visitor> SignInAsync(string mail, bool isConfirmed)
    {
        await using (var scope = App.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<Remit.Web.Data.RemitDb>();
            var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            var cancel = TestContext.Current.CancellationToken;
            await using var turn = await db.TakeTurnAsync(App.Clock, cancel);
            var account = new Account
            {
                Id = Guid.CreateVersion7(),
                UserName = $"{Guid.CreateVersion7():N}",
                Email = mail,
                EmailConfirmed = isConfirmed,
            };
            Assert.True((await accounts.CreateAsync(account, World.Password)).Succeeded);
            var person = Person.Welcome("Maarten Hoekema", "Europe/Amsterdam").Value;
            Assert.True(person.SignInWith(account.Id).IsOk);
            db.Add(person);
            await db.SaveAsync(new(person.Id, person.Zone), "joined", person, cancel);
        }

        var visitor = await World.NewVisitor(App).VisitAsync("/sign-in");
        return await visitor.Fill("Input.Mail", mail).Fill("Input.Password", World.Password).SubmitAsync("Sign in");
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await server.DisposeAsync();
    }

    [GeneratedRegex(@"/read/link\?token=[\w-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"\b\d{6}\b", RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
