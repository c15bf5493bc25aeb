using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Starting;
using Remit.Web.Jobs;
using Remit.Web.Security;

namespace Remit.Web.Features.Decisions;

/// <summary>Ages the log of every pair that has something old, each batch in a scope of its own.</summary>
internal sealed class OldDecisions(RemitDb db, IServiceScopeFactory scopes, EachAlone each, TimeProvider time) : IAging
{
    /// <inheritdoc/>
    public Written What => Written.Decision;

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var house = await db.Set<Installation>().AsNoTracking().SingleAsync(cancellationToken);

        // A day more than anywhere on earth: whose day it is, is looked at in the pair's turn.
        var before = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(1).AddMonths(-house.ResultMonths);
        var pairs = await db.Set<Decision>()
            .Where(decision => decision.On < before)
            .Select(decision => decision.PairId)
            .Distinct()
            .ToListAsync(cancellationToken);
        await each.RunAsync(nameof(AgeDecisions), pairs, pairId => AgeAsync(pairId, cancellationToken));
    }

    private async Task AgeAsync(Guid pairId, CancellationToken cancellationToken)
    {
        for (long? after = 0; after is { } turn; )
        {
            await using var scope = scopes.CreateAsyncScope();
            var age = scope.ServiceProvider.GetRequiredService<AgeDecisions>();
            after = await age.RunAsync(pairId, turn, cancellationToken);
        }
    }
}
