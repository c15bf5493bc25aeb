using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Hosting;
using Remit.Web.Jobs;
using Remit.Web.Security;

namespace Remit.Web.Features.Mail;

/// <summary>How sending is going, for whoever runs the installation: no address, no content.</summary>
internal sealed class LookAtMail(RemitDb db, Settings settings, CurrentActor current)
{
    private const int MostShown = 50;

    /// <param name="Me">Who looks.</param>
    /// <param name="Server">How mail leaves; null when none does.</param>
    /// <param name="IsExample">Whether it is a worked example, which no mail leaves.</param>
    /// <param name="Waiting">How many wait to be sent.</param>
    /// <param name="InVain">How many of them were tried already.</param>
    /// <param name="StuckCount">How many are stuck.</param>
    /// <param name="Stuck">The first of them, the oldest first.</param>
    public sealed record View(
        Person Me,
        MailSettings? Server,
        bool IsExample,
        int Waiting,
        int InVain,
        int StuckCount,
        ImmutableArray<Stuck> Stuck
    );

    /// <param name="Kind">What kind of job.</param>
    /// <param name="Since">When it was written.</param>
    /// <param name="Tries">How often it was tried.</param>
    /// <param name="Problem">The code of what went wrong.</param>
    /// <param name="Said">What the other side said.</param>
    public sealed record Stuck(string Kind, DateTimeOffset Since, int Tries, string Problem, string? Said);

    public async Task<View> FindAsync(CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        var me = await db.Set<Person>().AsNoTracking().SingleAsync(one => one.Id == actor.PersonId, cancellationToken);
        var waiting = db.Set<Job>().Where(job => job.DoneAt == null && job.StuckAt == null);
        var stuck = db.Set<Job>().Where(job => job.StuckAt != null);
        return new(
            me,
            settings.Mail,
            await db.IsExampleAsync(cancellationToken),
            await waiting.CountAsync(cancellationToken),
            await waiting.CountAsync(job => job.Problem != null, cancellationToken),
            await stuck.CountAsync(cancellationToken),
            [
                .. await stuck
                    .OrderBy(job => job.QueuedAt)
                    .Take(MostShown)
                    .Select(job => new Stuck(job.Kind, job.QueuedAt, job.Tries, job.Problem ?? "", job.Said))
                    .ToListAsync(cancellationToken),
            ]
        );
    }
}
