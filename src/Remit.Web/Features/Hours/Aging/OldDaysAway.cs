using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Starting;
using Remit.Web.Jobs;
using Remit.Web.Security;

namespace Remit.Web.Features.Hours;

/// <summary>Takes away everybody's days away of long ago, each batch in a scope of its own.</summary>
internal sealed class OldDaysAway(RemitDb db, IServiceScopeFactory scopes, EachAlone each, TimeProvider time) : IAging
{
    /// <inheritdoc/>
    public Written What => Written.Hours;

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var house = await db.Set<Installation>().AsNoTracking().SingleAsync(cancellationToken);
        var before = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddMonths(-house.EntryMonths);
        var people = await db.Set<DaysAway>()
            .Where(away => away.Until < before)
            .Select(away => away.PersonId)
            .Distinct()
            .ToListAsync(cancellationToken);
        await each.RunAsync(nameof(AgeDaysAway), people, personId => AgeAsync(personId, cancellationToken));
    }

    private async Task AgeAsync(Guid personId, CancellationToken cancellationToken)
    {
        for (var isMore = true; isMore; )
        {
            await using var scope = scopes.CreateAsyncScope();
            isMore = await scope
                .ServiceProvider.GetRequiredService<AgeDaysAway>()
                .RunAsync(personId, cancellationToken);
        }
    }
}
