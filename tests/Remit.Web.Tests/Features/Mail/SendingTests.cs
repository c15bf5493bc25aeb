using MimeKit;
using Remit.Web.Features.Mail;

namespace Remit.Web.Tests.Features.Mail;

public sealed class SendingTests(Databases databases)
{
    private const string Kai = "kai@klimbroek.example";

    [Theory, EachDatabase]
    public async Task A_mail_arrives_as_it_was_written(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);

        var id = await app.PutAsync(Mailing.LetterTo(Kai));
        await app.WorkAsync();

        var mail = server.Only;
        Assert.Equal("Grüße aus Remit", mail.Subject);
        Assert.Equal($"{id:N}@klimbroek.example", mail.MessageId);
        Assert.Equal([Kai], mail.To.Mailboxes.Select(to => to.Address));
        Assert.Equal([Mailing.Sender], mail.From.Mailboxes.Select(from => from.Address));
        Assert.Equal("auto-generated", mail.Headers["Auto-Submitted"]);
        Assert.Equal(App.Start, mail.Date);
        var text = Assert.IsType<TextPart>(mail.Body);
        Assert.True(text.IsPlain);
        Assert.Equal("utf-8", text.ContentType.Charset);
        Assert.StartsWith(
            "Schöne Grüße, 12 €.\n\nBis bald\n\n-- \n",
            text.Text.ReplaceLineEndings("\n"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("en", "It comes once, because somebody asked for it.")]
    [InlineData("de", "Sie kommt einmal, weil jemand darum gebeten hat.")]
    [InlineData("xx", "It comes once, because somebody asked for it.")]
    public async Task A_mail_somebody_asked_for_says_so_in_their_language_and_has_nothing_to_leave(
        string language,
        string end
    )
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(Database.Sqlite)).By(server);

        await app.PutAsync(Mailing.LetterTo(Kai) with { Language = language });
        await app.WorkAsync();

        Assert.Contains(
            $"It came because this is a test.\n{end}",
            server.Only.TextBody!.ReplaceLineEndings("\n"),
            StringComparison.Ordinal
        );
        Assert.False(server.Only.Headers.Contains(HeaderId.ListUnsubscribe));
    }

    [Fact]
    public async Task A_mail_that_comes_by_itself_can_be_left_by_one_click()
    {
        const string less = "https://remit.example.org/mail/less?code=abc";
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(Database.Sqlite)).By(server);

        await app.PutAsync(Mailing.LetterTo(Kai) with { Less = less });
        await app.WorkAsync();

        Assert.Equal($"<{less}>", server.Only.Headers[HeaderId.ListUnsubscribe]);
        Assert.Equal("List-Unsubscribe=One-Click", server.Only.Headers[HeaderId.ListUnsubscribePost]);
        Assert.Contains($"without signing in: {less}", server.Only.TextBody, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_was_sent_leaves_nothing_but_that_it_was(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);

        await app.PutAsync(Mailing.LetterTo(Kai));
        await app.WorkAsync();

        var job = Assert.Single(await app.JobsAsync());
        Assert.Equal(App.Start, job.DoneAt);
        Assert.Null(job.Content);
    }

    [Theory]
    [InlineData("Hello\r\nBcc: eve@evil.example")]
    [InlineData("Hello\nBcc: eve@evil.example")]
    [InlineData("Hello\u2028Bcc: eve@evil.example")]
    public async Task A_line_break_in_a_subject_begins_no_header(string subject)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(Database.Sqlite)).By(server);

        await app.PutAsync(Mailing.LetterTo(Kai, subject));
        await app.WorkAsync();

        Assert.Equal("Hello Bcc: eve@evil.example", server.Only.Subject);
        Assert.Empty(server.Only.Bcc);
        Assert.Equal([Kai], server.Only.GetRecipients().Select(to => to.Address));
    }

    [Theory]
    [InlineData("kai@klimbroek.example\r\nBcc: eve@evil.example")]
    [InlineData("kai@klimbroek.example\nRCPT TO:<eve@evil.example>")]
    [InlineData("kai@klimbroek.example, eve@evil.example")]
    [InlineData("Kai <kai@klimbroek.example>")]
    [InlineData("everybody: kai@klimbroek.example, eve@evil.example;")]
    [InlineData("kai")]
    [InlineData("")]
    public async Task What_is_not_the_address_of_one_person_is_sent_to_nobody(string to)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(Database.Sqlite)).By(server);

        await app.PutAsync(Mailing.LetterTo(to));
        await app.WorkAsync();

        Assert.Empty(server.Received);
        var job = Assert.Single(await app.JobsAsync());
        Assert.Equal("address-unreadable", job.Problem);
        Assert.NotNull(job.StuckAt);
    }
}
