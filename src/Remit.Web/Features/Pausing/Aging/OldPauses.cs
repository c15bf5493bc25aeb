using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Starting;
using Remit.Web.Jobs;
using Remit.Web.Security;

namespace Remit.Web.Features.Pausing;

/// <summary>Takes away everybody's pauses of long ago, each batch in a scope of its own.</summary>
internal sealed class OldPauses(RemitDb db, IServiceScopeFactory scopes, EachAlone each, TimeProvider time) : IAging
{
    /// <inheritdoc/>
    public Written What => Written.Pause;

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var house = await db.Set<Installation>().AsNoTracking().SingleAsync(cancellationToken);
        var before = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddMonths(-house.EntryMonths);
        var pairs = await db.Set<PairPause>()
            .Where(pause => pause.Until < before)
            .Select(pause => pause.PairId)
            .Distinct()
            .ToListAsync(cancellationToken);
        await each.RunAsync(nameof(AgePauses), pairs, pairId => AgeAsync(pairId, cancellationToken));
    }

    private async Task AgeAsync(Guid pairId, CancellationToken cancellationToken)
    {
        for (var isMore = true; isMore; )
        {
            await using var scope = scopes.CreateAsyncScope();
            isMore = await scope.ServiceProvider.GetRequiredService<AgePauses>().RunAsync(pairId, cancellationToken);
        }
    }
}
