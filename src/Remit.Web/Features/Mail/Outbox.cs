using System.Text.Json;
using Remit.Web.Data;
using Remit.Web.Hosting;
using Remit.Web.Jobs;

namespace Remit.Web.Features.Mail;

/// <summary>Takes mails that are to be sent: they are saved with the change they follow from, and sent afterwards.</summary>
internal sealed class Outbox(RemitDb db, Settings settings, WorkerBell bell, TimeProvider time) : IDisposable
{
    /// <summary>The kind of job that sends a mail.</summary>
    public const string Kind = "mail";

    private bool hasTaken;

    /// <summary>Whether mail leaves: a server is set, and this is no worked example.</summary>
    public async Task<bool> IsOnAsync(CancellationToken cancellationToken) =>
        settings.Mail is not null && !await db.IsExampleAsync(cancellationToken);

    /// <summary>Puts a mail into the outbox; the caller's saving writes it.</summary>
    /// <returns>The id of its row, of which its Message-ID is made.</returns>
    public Guid Put(Letter letter)
    {
        var job = Job.Of(Kind, JsonSerializer.Serialize(letter), time.GetUtcNow());
        db.Add(job);
        hasTaken = true;
        return job.Id;
    }

    /// <summary>What was put in is saved by now, or never will be: the worker may look.</summary>
    public void Dispose()
    {
        if (hasTaken)
        {
            bell.Ring();
        }
    }
}
