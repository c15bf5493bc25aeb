using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SmtpServer.Protocol;

namespace Remit.Web.Tests.Features.Mail;

public sealed class AdminMailTests(Databases databases)
{
    private const string Button = "Send a test mail to me";

    [Theory, EachDatabase]
    public async Task Only_who_runs_the_installation_sees_the_page(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);

        await ines.VisitAsync("/admin/mail");

        Assert.NotEqual(HttpStatusCode.OK, ines.Status);
        Assert.DoesNotContain("No mail leaves from here", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Without_a_server_it_says_how_to_set_one(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var admin = await AdminAsync(app);

        Assert.Contains("Whoever starts Remit sets Mail and MailFrom", admin.Text, StringComparison.Ordinal);
        Assert.Empty(admin.Page.QuerySelectorAll("main form"));
    }

    [Theory, EachDatabase]
    public async Task A_test_mail_arrives_at_ones_own_address(Database database)
    {
        await using var server = MailServer.StartFor("remit", "tr0ub@dor");
        await using var app = (await databases.OwnAsync(database)).By(server);
        app.With("Mail", $"smtp://remit:tr0ub%40dor@127.0.0.1:{server.Port}");
        var admin = await AdminAsync(app);

        Assert.Contains($"smtp://127.0.0.1:{server.Port}", admin.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("tr0ub", admin.Page.Source.Text, StringComparison.Ordinal);
        await admin.SubmitAsync(Button);

        Assert.Contains("The server took the test mail.", admin.Text, StringComparison.Ordinal);
        Assert.Equal("A test mail from Remit", server.Only.Subject);
        Assert.Empty(await app.JobsAsync());
    }

    [Fact]
    public async Task Each_step_that_fails_is_told_by_its_name()
    {
        await using var server = MailServer.StartFor("remit", "right");
        using var certificate = OwnCertificate();
        await using var encrypted = MailServer.StartWith(certificate);
        var free = MailServer.FreePort();

        await SaysAsync("smtp://nobody.invalid:25", "Nobody knows the name of the mail server.");
        await SaysAsync($"smtp://127.0.0.1:{free}", "The mail server does not answer at that port.");
        await SaysAsync(
            $"smtps://localhost:{encrypted.Port}",
            "the certificate of the mail server is not trusted here"
        );
        await SaysAsync($"smtp://remit:wrong@127.0.0.1:{server.Port}", "did not take the name and the password");
    }

    [Fact]
    public async Task A_refused_sender_and_a_refused_recipient_are_told_apart_with_what_the_server_said()
    {
        await using var server = MailServer.Start();
        server.ToSenders = new(SmtpReplyCode.MailboxNameNotAllowed, "not yours to send from");
        await SaysAsync(server.Address, "does not take mail from this sender", "553 not yours to send from");
        server.ToSenders = null;
        server.ToRecipients = new(SmtpReplyCode.RelayDenied, "we do not know you");
        await SaysAsync(server.Address, "does not take mail for this recipient", "we do not know you");
    }

    [Theory, EachDatabase]
    public async Task What_is_stuck_is_shown_without_address_and_content_and_can_be_tried_again(Database database)
    {
        await using var server = MailServer.Start();
        server.ToRecipients = new(SmtpReplyCode.MailboxUnavailable, "no <kai@klimbroek.example> here");
        await using var app = (await databases.OwnAsync(database)).By(server);
        await app.PutAsync(Mailing.LetterTo("kai@klimbroek.example"));
        await app.WorkAsync();
        await app.PutAsync(Mailing.LetterTo("li@klimbroek.example"));
        var admin = await AdminAsync(app);

        Assert.Contains("1 waits to be sent.", admin.Text, StringComparison.Ordinal);
        Assert.Contains("1 is stuck.", admin.Text, StringComparison.Ordinal);
        Assert.Contains("A mail, since 17 February 2026, tried 1 time", admin.Text, StringComparison.Ordinal);
        Assert.Contains("does not take mail for this recipient", admin.Text, StringComparison.Ordinal);
        Assert.Contains("550 no … here", admin.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("kai", admin.Page.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gr", admin.Text, StringComparison.Ordinal);
        server.ToRecipients = null;
        await admin.SubmitAsync("Try again now");
        await app.WorkAsync();

        Assert.Contains("2 wait to be sent.", admin.Text, StringComparison.Ordinal);
        Assert.Equal(2, server.Received.Count);
        Assert.All(await app.JobsAsync(), job => Assert.NotNull(job.DoneAt));
    }

    private async Task SaysAsync(string server, params string[] expected)
    {
        await using var app = (await databases.OwnAsync(Database.Sqlite))
            .With("Mail", server)
            .With("MailFrom", Mailing.Sender);
        var admin = await AdminAsync(app);

        await admin.SubmitAsync(Button);

        Assert.Equal(HttpStatusCode.OK, admin.Status);
        Assert.Contains("The test mail did not leave", admin.Text, StringComparison.Ordinal);
        Assert.All(expected, one => Assert.Contains(one, admin.Text, StringComparison.Ordinal));
    }

    private static async Task<Visitor> AdminAsync(App app)
    {
        var world = await World.InAsync(app);
        await world.AdministerAsync(world.Ines);
        return await (await world.SignInAsync(world.Ines)).VisitAsync("/admin/mail");
    }

    // Nobody has issued it but itself, which nobody trusts.
    private static X509Certificate2 OwnCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(App.Start.AddYears(-1), App.Start.AddYears(20));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}
