using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Starting;
using Remit.Web.Jobs;
using Remit.Web.Security;

namespace Remit.Web.Features.Diary;

/// <summary>Ages every diary that has something old, each batch in a scope of its own.</summary>
internal sealed class OldDiaries(RemitDb db, IServiceScopeFactory scopes, EachAlone each, TimeProvider time) : IAging
{
    /// <inheritdoc/>
    public Written What => Written.Diary;

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var house = await db.Set<Installation>().AsNoTracking().SingleAsync(cancellationToken);
        var before = Instants.Cut(time.GetUtcNow().AddMonths(-house.EntryMonths));
        var owners = await db.Set<DiaryEntry>()
            .Where(entry => entry.AskedAt < before)
            .Select(entry => entry.OwnerId)
            .Distinct()
            .ToListAsync(cancellationToken);
        await each.RunAsync(nameof(AgeDiary), owners, ownerId => AgeAsync(ownerId, cancellationToken));
    }

    private async Task AgeAsync(Guid ownerId, CancellationToken cancellationToken)
    {
        for (var isMore = true; isMore; )
        {
            await using var scope = scopes.CreateAsyncScope();
            isMore = await scope.ServiceProvider.GetRequiredService<AgeDiary>().RunAsync(ownerId, cancellationToken);
        }
    }
}
