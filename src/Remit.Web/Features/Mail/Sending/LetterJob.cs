using System.Text.Json;
using Remit.Web.Data;
using Remit.Web.Hosting;
using Remit.Web.Jobs;

namespace Remit.Web.Features.Mail;

/// <summary>Sends a mail that was put into the outbox.</summary>
internal sealed class LetterJob(RemitDb db, Settings settings, SendLetter send) : IJobHandler
{
    /// <inheritdoc/>
    public string Kind => Outbox.Kind;

    /// <inheritdoc/>
    public async Task<JobProblem?> RunAsync(Job job, CancellationToken cancellationToken)
    {
        if (settings.Mail is null || await db.IsExampleAsync(cancellationToken))
        {
            return new("mail-off");
        }

        var letter = JsonSerializer.Deserialize<Letter>(job.Content!)!;
        return await send.RunAsync(letter, job.Id, cancellationToken);
    }
}
