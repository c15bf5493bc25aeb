using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Remit.Web.Data;
using Remit.Web.Jobs;
using Remit.Web.Tests.Features.Mail;
using Serilog;
using Serilog.Extensions.Logging;
using SmtpServer.Protocol;

namespace Remit.Web.Tests.Jobs;

public sealed class WorkerTests(Databases databases)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task What_was_done_thirty_days_ago_is_removed_and_what_is_stuck_stays(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        await app.PutAsync(Mailing.LetterTo("nobody"));
        var sent = await app.PutAsync(Mailing.LetterTo("kai@klimbroek.example"));
        await app.WorkAsync();

        app.Clock.Advance(TimeSpan.FromDays(OldJobs.Days));
        await app.WorkAsync();
        Assert.Contains(await app.JobsAsync(), job => job.Id == sent);
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        await app.WorkAsync();

        Assert.NotNull(Assert.Single(await app.JobsAsync()).StuckAt);
    }

    [Theory, EachDatabase]
    public async Task What_stops_the_process_each_time_is_stuck_in_the_end(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        await app.PutAsync(Mailing.LetterTo("kai@klimbroek.example"));
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope
                .ServiceProvider.GetRequiredService<RemitDb>()
                .Set<Job>()
                .ExecuteUpdateAsync(set => set.SetProperty(job => job.Tries, Retries.Most), Cancel);
        }

        await app.WorkAsync();

        var stuck = Assert.Single(await app.JobsAsync());
        Assert.Equal(JobProblem.NeverEnded, stuck.Problem);
        Assert.NotNull(stuck.StuckAt);
    }

    [Theory, EachDatabase]
    public async Task A_kind_nobody_knows_waits_and_keeps_nothing_else_from_being_done(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<RemitDb>();
            db.Add(Job.Of("unknown", "{}", App.Start.AddMinutes(-1)));
            await db.SaveChangesAsync(Cancel);
        }

        await app.PutAsync(Mailing.LetterTo("kai@klimbroek.example"));
        await app.WorkAsync();

        Assert.NotNull(server.Only);
        Assert.Equal(JobProblem.Unexpected, (await app.JobsAsync())[0].Problem);
    }

    [Fact]
    public async Task The_log_says_that_a_mail_is_stuck_and_not_to_whom_it_was()
    {
        await using var server = MailServer.Start();
        server.ToRecipients = SmtpResponse.MailboxUnavailable;
        await using var app = (await databases.OwnAsync(Database.Sqlite)).By(server);
        var log = new LogLines();
        using var logs = new SerilogLoggerFactory(new LoggerConfiguration().WriteTo.Sink(log).CreateLogger(), true);
        var scopes = app.Services.GetRequiredService<IServiceScopeFactory>();
        var id = await app.PutAsync(Mailing.LetterTo("kai@klimbroek.example"));

        await new Worker(scopes, app.Clock, logs.CreateLogger<Worker>()).RunDueAsync(Cancel);

        var line = Assert.Single(log.All);
        Assert.Contains("is stuck", line, StringComparison.Ordinal);
        Assert.Contains(id.ToString(), line, StringComparison.Ordinal);
        Assert.DoesNotContain("kai", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_worker_wakes_as_soon_as_something_was_queued()
    {
        var arrived = new TaskCompletionSource();
        await using var server = MailServer.Start();
        server.AfterKeeping = arrived.SetResult;
        await using var app = (await databases.OwnAsync(Database.Sqlite)).By(server);
        using var loop = ActivatorUtilities.CreateInstance<WorkerLoop>(app.Services);
        await loop.StartAsync(Cancel);

        // The clock stands still, so the loop will not look again by itself.
        await app.PutAsync(Mailing.LetterTo("kai@klimbroek.example"));
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30), Cancel);

        await loop.StopAsync(Cancel);
        Assert.NotNull(server.Only);
    }
}
