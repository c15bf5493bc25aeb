using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Jobs;

namespace Remit.Web.Features.Weeks;

/// <summary>Looks whose week has ended, and closes each of them in a scope of its own.</summary>
internal sealed class WeekMails(RemitDb db, IServiceScopeFactory scopes, TimeProvider time) : IRoutine
{
    private const int MostAtOnce = 100;

    /// <inheritdoc/>
    public async Task RunDueAsync(CancellationToken cancellationToken)
    {
        var now = Instants.Cut(time.GetUtcNow());
        var due = await db.Set<Person>()
            .Where(one => one.NextWeekAt != null && one.NextWeekAt <= now)
            .OrderBy(one => one.NextWeekAt)
            .Select(one => one.Id)
            .Take(MostAtOnce)
            .ToListAsync(cancellationToken);
        foreach (var id in due)
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<CloseWeek>().RunAsync(id, cancellationToken);
        }
    }
}
