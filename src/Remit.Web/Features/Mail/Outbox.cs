using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Starting;
using Remit.Web.Hosting;
using Remit.Web.Jobs;

namespace Remit.Web.Features.Mail;

/// <summary>Takes mails that are to be sent: they are saved with the change they follow from, and sent afterwards.</summary>
internal sealed class Outbox(RemitDb db, Settings settings, TimeProvider time)
{
    /// <summary>The kind of job that sends a mail.</summary>
    public const string Kind = "mail";

    /// <summary>Whether mail leaves: a server is set, and this is no worked example.</summary>
    public async Task<bool> IsOnAsync(CancellationToken cancellationToken) =>
        settings.Mail is not null
        && !await db.Set<Installation>().Select(one => one.IsExample).SingleAsync(cancellationToken);

    /// <summary>Puts a mail into the outbox; the caller's saving writes it.</summary>
    /// <returns>The id of its row, of which its Message-ID is made.</returns>
    public Guid Put(Letter letter)
    {
        var job = Job.Of(Kind, JsonSerializer.Serialize(letter), time.GetUtcNow());
        db.Add(job);
        return job.Id;
    }
}
