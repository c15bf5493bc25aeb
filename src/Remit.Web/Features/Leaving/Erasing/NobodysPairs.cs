using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Jobs;

namespace Remit.Web.Features.Leaving;

/// <summary>Looks which pairs nobody may read any more, and has each erased in a scope of its own.</summary>
internal sealed class NobodysPairs(RemitDb db, IServiceScopeFactory scopes, EachAlone each, TimeProvider time)
    : IRoutine
{
    private const int MostAtOnce = 100;

    /// <inheritdoc/>
    public async Task RunDueAsync(CancellationToken cancellationToken)
    {
        var now = Instants.Cut(time.GetUtcNow());
        var due = await db.Set<Pair>()
            .Where(pair => pair.ErasedAt == null && (pair.Contributor.LeftAt != null || pair.Contributor.IsGuest))
            .Where(pair =>
                pair.Lead.LeftAt != null
                || pair.LeadReadsUntil <= now
                || (pair.Lead.IsGuest && pair.Contributor.LeftAt != null)
            )
            .OrderBy(pair => pair.EndedAt)
            .Select(pair => pair.Id)
            .Take(MostAtOnce)
            .ToListAsync(cancellationToken);
        await each.RunAsync(nameof(ErasePair), due, id => EraseAsync(id, cancellationToken));
    }

    private async Task EraseAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ErasePair>().RunAsync(id, cancellationToken);
    }
}
