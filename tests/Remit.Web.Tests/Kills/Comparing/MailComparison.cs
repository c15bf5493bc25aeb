using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Remit.Web.Data;
using Remit.Web.Features.Joining;
using Remit.Web.Features.Mail;
using Remit.Web.Jobs;

namespace Remit.Web.Tests.Kills;

/// <summary>
/// Whether every mail that was queued arrived: at least once, a second time only where a kill came in between, and then
/// with the same Message-ID.
/// </summary>
internal sealed class MailComparison(App app, MailServer server, Ledger ledger)
{
    private const int MostRounds = 20;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>How many arrived.</summary>
    public int Received { get; private set; }

    /// <summary>How many of them arrived before.</summary>
    public int Doubled { get; private set; }

    /// <summary>Lets the worker finish and compares.</summary>
    /// <param name="kills">How many kills there were: at each of them one mail may have been on its way.</param>
    public async Task RunAsync(int kills)
    {
        await FinishAsync();
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RemitDb>();
        var ids = await db.Set<Job>().Where(job => job.Kind == Outbox.Kind).Select(job => job.Id).ToListAsync(Cancel);
        var invited = await db.Set<Invitation>().Select(one => one.Mail!).ToListAsync(Cancel);
        var arrived = server.Received.ToLookup(mail => mail.To.Mailboxes.Single().Address);
        Received = server.Received.Count;
        Doubled = Received - arrived.Count;
        foreach (var address in invited.Where(address => !arrived.Contains(address)))
        {
            ledger.Blame($"The mail to {address} was queued and did not arrive.");
        }

        foreach (var mails in arrived)
        {
            Compare(mails, invited, ids);
        }

        if (Doubled > kills)
        {
            ledger.Blame($"{Doubled} mails arrived twice at {kills} kills.");
        }
    }

    private void Compare(IGrouping<string, MimeMessage> mails, List<string> invited, List<Guid> ids)
    {
        if (!invited.Contains(mails.Key))
        {
            ledger.Blame($"A mail to {mails.Key} arrived, who was not invited.");
        }

        if (mails.DistinctBy(mail => mail.MessageId).Count() > 1)
        {
            ledger.Blame($"The mails to {mails.Key} have different Message-IDs.");
        }

        var id = mails.First().MessageId!.Split('@')[0];
        if (!ids.Contains(Guid.ParseExact(id, "N")))
        {
            ledger.Blame($"The Message-ID {id} is none of the outbox.");
        }
    }

    // A mail that was on its way at a kill belongs to the worker that is gone until its lease ends; the clock goes there.
    private async Task FinishAsync()
    {
        for (var round = 0; round < MostRounds; round++)
        {
            app.Clock.Advance(Worker.Lease + TimeSpan.FromMinutes(1));
            await app.Services.GetRequiredService<Worker>().RunDueAsync(Cancel);
            await using var scope = app.Services.CreateAsyncScope();
            var jobs = scope.ServiceProvider.GetRequiredService<RemitDb>().Set<Job>();
            if (!await jobs.AnyAsync(job => job.DoneAt == null && job.StuckAt == null, Cancel))
            {
                return;
            }
        }

        ledger.Blame(string.Create(CultureInfo.InvariantCulture, $"The worker did not finish in {MostRounds} rounds."));
    }
}
