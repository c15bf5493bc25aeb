using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Starting;
using Remit.Web.Jobs;
using SmtpServer.Protocol;

namespace Remit.Web.Tests.Features.Mail;

public sealed class RetryTests(Databases databases)
{
    private const string Kai = "kai@klimbroek.example";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task While_the_server_is_down_a_mail_waits_and_then_arrives_once(Database database)
    {
        await using var server = MailServer.Start();
        await server.StopAsync();
        await using var app = (await databases.OwnAsync(database)).By(server);

        await app.PutAsync(Mailing.LetterTo(Kai));
        await app.WorkAsync();
        var waiting = Assert.Single(await app.JobsAsync());
        server.StartAgain();
        await app.WorkAsync();
        Assert.Empty(server.Received);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.WorkAsync();
        app.Clock.Advance(TimeSpan.FromDays(1));
        await app.WorkAsync();

        Assert.Equal("connection-refused", waiting.Problem);
        Assert.Equal(App.Start.AddMinutes(1), waiting.DueAt);
        Assert.Null(waiting.StuckAt);
        Assert.Equal("Grüße aus Remit", server.Only.Subject);
        var done = Assert.Single(await app.JobsAsync());
        Assert.Equal(2, done.Tries);
        Assert.Null(done.Problem);
    }

    [Theory, EachDatabase]
    public async Task What_the_server_refuses_for_good_is_stuck_with_what_it_said(Database database)
    {
        await using var server = MailServer.Start();
        server.ToRecipients = new(SmtpReplyCode.MailboxUnavailable, $"5.1.1 <{Kai}>: nobody of that name");
        await using var app = (await databases.OwnAsync(database)).By(server);

        await app.PutAsync(Mailing.LetterTo(Kai));
        await app.WorkAsync();
        app.Clock.Advance(TimeSpan.FromDays(7));
        await app.WorkAsync();

        var job = Assert.Single(await app.JobsAsync());
        Assert.Equal(App.Start, job.StuckAt);
        Assert.Equal(1, job.Tries);
        Assert.Equal("recipient-refused", job.Problem);
        Assert.StartsWith("550 5.1.1 … nobody of that name", job.Said, StringComparison.Ordinal);
        Assert.NotNull(job.Content);
    }

    [Theory, EachDatabase]
    public async Task What_the_server_refuses_for_now_is_tried_again(Database database)
    {
        await using var server = MailServer.Start();
        server.ToRecipients = new(SmtpReplyCode.Aborted, "4.7.1 come back later");
        await using var app = (await databases.OwnAsync(database)).By(server);

        await app.PutAsync(Mailing.LetterTo(Kai));
        await app.WorkAsync();
        server.ToRecipients = null;
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.WorkAsync();

        Assert.NotNull(server.Only);
    }

    [Theory, EachDatabase]
    public async Task After_nine_tries_in_three_days_a_mail_is_stuck(Database database)
    {
        await using var app = (await databases.OwnAsync(database))
            .With("Mail", $"smtp://127.0.0.1:{MailServer.FreePort()}")
            .With("MailFrom", Mailing.Sender);
        await app.PutAsync(Mailing.LetterTo(Kai));
        for (var hour = 0; hour <= 72; hour++)
        {
            await app.WorkAsync();
            app.Clock.Advance(TimeSpan.FromHours(1));
        }

        var job = Assert.Single(await app.JobsAsync());
        Assert.Equal(9, job.Tries);
        Assert.NotNull(job.StuckAt);
        Assert.Equal("connection-refused", job.Problem);
    }

    [Theory, EachDatabase]
    public async Task A_mail_whose_sender_ended_before_it_was_marked_comes_again_and_can_be_told(Database database)
    {
        using var ended = new CancellationTokenSource();
        await using var server = MailServer.Start();
        server.AfterKeeping = ended.Cancel;
        await using var app = (await databases.OwnAsync(database)).By(server);
        await app.PutAsync(Mailing.LetterTo(Kai));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => app.WorkAsync(ended.Token));
        server.AfterKeeping = () => { };
        await app.WorkAsync();
        Assert.Single(server.Received);
        app.Clock.Advance(Worker.Lease);
        await app.WorkAsync();

        Assert.Equal(2, server.Received.Count);
        Assert.Single(server.Received.Select(mail => mail.MessageId).Distinct());
        Assert.NotNull(Assert.Single(await app.JobsAsync()).DoneAt);
    }

    [Theory, EachDatabase]
    public async Task Two_processes_at_once_send_each_mail_once(Database database)
    {
        var connection = await databases.CopyAsync(database);
        await using var server = MailServer.Start();
        await using var one = new App(connection).By(server);
        await using var other = new App(connection).By(server);
        for (var number = 0; number < 12; number++)
        {
            await one.PutAsync(Mailing.LetterTo(Kai, $"Mail {number}"));
        }

        await Task.WhenAll(Task.Run(() => one.WorkAsync(), Cancel), Task.Run(() => other.WorkAsync(), Cancel));

        Assert.Equal(12, server.Received.Count);
        Assert.Equal(12, server.Received.Select(mail => mail.Subject).Distinct().Count());
        Assert.All(await one.JobsAsync(), job => Assert.Equal(1, job.Tries));
    }

    [Theory, EachDatabase]
    public async Task An_example_sends_nothing(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        await app.PutAsync(Mailing.LetterTo(Kai));
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<RemitDb>();
            (await db.Set<Installation>().SingleAsync(Cancel)).ShowExample(true);
            await db.SaveChangesAsync(Cancel);
        }

        await app.WorkAsync();

        Assert.Empty(server.Received);
        Assert.Equal("mail-off", Assert.Single(await app.JobsAsync()).Problem);
    }
}
