using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MimeKit;
using Remit.Web.Features.Accounts;
using Remit.Web.Tests.Features.Drafts;
using Remit.Web.Tests.Features.Mail;

namespace Remit.Web.Tests.Features.Accounts;

/// <summary>A forgotten password, by a mail that was really sent; and the address confirmed by one.</summary>
public sealed partial class RecoveryTests(Databases databases)
{
    private const string New = "four large blue tents";
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Theory, EachDatabase]
    public async Task A_forgotten_password_is_replaced_by_the_link_of_a_mail(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        var (mail, ines) = await ConfirmedAsync(app, server);
        var visitor = await AskAsync(app, mail);
        Assert.Contains("a mail is on its way", visitor.Text, Ordinal);

        await app.WorkAsync();

        var letter = server.Received[^1];
        Assert.Equal((mail, "A new password for Remit"), (letter.To.Mailboxes.Single().Address, letter.Subject));
        await visitor.VisitAsync(LinkIn(letter));
        await visitor.Fill("Input.Password", New).SubmitAsync("Set the new password");
        Assert.Contains("Your new password is set", visitor.Text, Ordinal);
        Assert.StartsWith("/sign-in", (await ines.VisitAsync("/account")).Address, Ordinal);
        await visitor.Fill("Input.Mail", mail).Fill("Input.Password", New).SubmitAsync("Sign in");
        Assert.DoesNotContain("/sign-in", visitor.Address, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_link_is_good_once_and_for_an_hour_and_opening_it_uses_nothing(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        var (mail, _) = await ConfirmedAsync(app, server);
        await AskAsync(app, mail);
        await AskAsync(app, mail);
        await app.WorkAsync();
        var (first, second) = (LinkIn(server.Received[^2]), LinkIn(server.Received[^1]));
        var waiting = await World.NewVisitor(app).VisitAsync(first);
        var visitor = await World.NewVisitor(app).VisitAsync(first);

        await visitor.Fill("Input.Password", New).SubmitAsync("Set the new password");
        await waiting.Fill("Input.Password", "five small red tents").SubmitAsync("Set the new password");

        Assert.Contains("no longer good", waiting.Text, Ordinal);
        Assert.Contains("no longer good", (await World.NewVisitor(app).VisitAsync(second)).Text, Ordinal);
        var signIn = await World.NewVisitor(app).VisitAsync("/sign-in");
        await signIn.Fill("Input.Mail", mail).Fill("Input.Password", New).SubmitAsync("Sign in");
        Assert.DoesNotContain("/sign-in", signIn.Address, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task An_old_changed_or_guessed_link_is_told_the_same(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        var (mail, _) = await ConfirmedAsync(app, server);
        app.Services.GetRequiredService<IOptions<DataProtectionTokenProviderOptions>>().Value.TokenLifespan =
            TimeSpan.Zero;
        await AskAsync(app, mail);
        await app.WorkAsync();
        var old = LinkIn(server.Received[^1]);
        foreach (
            var link in (string[])
                [
                    old,
                    old[..^3],
                    "/sign-in/new-password",
                    "/sign-in/new-password?code=a.b.c",
                    "/sign-in/new-password?code=%00.%ff",
                ]
        )
        {
            var visitor = await World.NewVisitor(app).VisitAsync(link);

            Assert.Equal(HttpStatusCode.OK, visitor.Status);
            Assert.Contains("no longer good", visitor.Text, Ordinal);
        }
    }

    [Theory, EachDatabase]
    public async Task Whether_there_is_an_account_is_not_told_and_nothing_is_sent_to_who_did_not_confirm(
        Database database
    )
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        var (mail, _) = await ConfirmedAsync(app, server);
        var world = await World.InAsync(app);
        var unconfirmed = await world.MailOfAsync(world.Maarten);
        var before = server.Received.Count;

        var known = await AskAsync(app, mail);
        var unsure = await AskAsync(app, unconfirmed);
        var unknown = await AskAsync(app, "nobody@klimbroek.example");

        Assert.Equal(known.Text, unknown.Text);
        Assert.Equal(known.Text, unsure.Text);
        var asked = (await app.JobsAsync()).Where(job => job.Kind == RecoverAccount.Name).ToList();
        Assert.Equal(3, asked.Count);
        await app.WorkAsync();
        Assert.Equal(mail, Assert.Single(server.Received.Skip(before)).To.Mailboxes.Single().Address);
        Assert.All(await app.JobsAsync(), job => Assert.Null(job.Content));
    }

    [Theory, EachDatabase]
    public async Task Nobody_is_flooded_with_mails_for_a_new_password(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        var (mail, _) = await ConfirmedAsync(app, server);
        var before = server.Received.Count;
        for (var n = 0; n < RecoverAccount.MostInADay + 3; n++)
        {
            await AskAsync(app, mail);
        }

        await app.WorkAsync();

        Assert.Equal(RecoverAccount.MostInADay, server.Received.Count - before);
    }

    [Theory, EachDatabase]
    public async Task Where_no_mail_leaves_the_page_says_what_to_do_instead(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var visitor = await World.NewVisitor(world.App).VisitAsync("/sign-in");

        await visitor.FollowAsync("Forgotten your password?");

        Assert.Contains("ask whoever runs Remit here", visitor.Text, Ordinal);
        Assert.Null(visitor.Page.QuerySelector("[name='Input.Mail']"));
    }

    [Theory, EachDatabase]
    public async Task Opening_the_link_to_confirm_changes_nothing_and_five_mails_a_day_are_enough(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        var ines = await SetAsync(app, "ines@klimbroek.example");
        await app.WorkAsync();
        await World.NewVisitor(app).VisitAsync(LinkIn(server.Only));
        for (var n = 0; n < ConfirmMail.MostInADay; n++)
        {
            await ines.VisitAsync("/account");
            await ines.SubmitAsync("Send me a mail to confirm it");
            Assert.Contains("on its way", ines.Text, Ordinal);
        }

        await ines.VisitAsync("/account");
        await ines.SubmitAsync("Send me a mail to confirm it");

        Assert.Contains("5 mails were sent today", ines.Text, Ordinal);
        await app.WorkAsync();
        Assert.Equal(ConfirmMail.MostInADay + 1, server.Received.Count);
    }

    [Theory, EachDatabase]
    public async Task An_invitation_by_mail_makes_its_address_confirmed(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        var admin = await (await Alone.BeginAsync(app)).VisitAsync("/people/invite");
        await admin.Fill("Input.Name", "Maarten").Fill("Input.Mail", "maarten@klimbroek.example").SubmitAsync("Invite");
        await app.WorkAsync();
        Assert.DoesNotContain("Maarten", server.Only.Subject, Ordinal);
        var maarten = await World.NewVisitor(app).VisitAsync(LinkIn(server.Only));

        await maarten.Fill("Input.Password", World.Password).SubmitAsync("Come in");
        await maarten.VisitAsync("/account");

        Assert.Contains("maarten@klimbroek.example", maarten.Text, Ordinal);
        Assert.DoesNotContain("not confirmed", maarten.Text, Ordinal);
        await app.WorkAsync();
        Assert.Single(server.Received);
    }

    /// <summary>Inês on her own machine sets an address and confirms it by the mail.</summary>
    private static async Task<(string Mail, Visitor Ines)> ConfirmedAsync(App app, MailServer server)
    {
        const string Mail = "ines@klimbroek.example";
        var ines = await SetAsync(app, Mail);
        await app.WorkAsync();
        var reader = await World.NewVisitor(app).VisitAsync(LinkIn(server.Received[^1]));
        await reader.SubmitAsync("Confirm it");
        Assert.Contains("This address is yours", reader.Text, Ordinal);
        return (Mail, ines);
    }

    private static async Task<Visitor> SetAsync(App app, string mail)
    {
        var ines = await (await Alone.BeginAsync(app)).VisitAsync("/account");
        await ines.Fill("Input.Mail", mail).Fill("Input.Password", World.Password).SubmitAsync("Set it");
        Assert.Contains("not confirmed yet", ines.Text, Ordinal);
        return ines;
    }

    private static async Task<Visitor> AskAsync(App app, string mail)
    {
        var visitor = await World.NewVisitor(app).VisitAsync("/sign-in/forgotten");
        return await visitor.Fill("Input.Mail", mail).SubmitAsync("Send me a link");
    }

    private static string LinkIn(MimeMessage letter) => new Uri(Link.Match(letter.TextBody!).Value).PathAndQuery;

    [GeneratedRegex(@"http\S+(?:code|token)=\S+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link { get; }
}
