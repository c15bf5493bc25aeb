using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Starting;
using Remit.Web.Jobs;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals;

/// <summary>Takes away pages that were sent long ago, each batch in a scope of its own.</summary>
internal sealed class OldProposals(RemitDb db, IServiceScopeFactory scopes, EachAlone each, TimeProvider time) : IAging
{
    /// <inheritdoc/>
    public Written What => Written.Proposal;

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var house = await db.Set<Installation>().AsNoTracking().SingleAsync(cancellationToken);
        var before = Instants.Cut(time.GetUtcNow().AddMonths(-house.EntryMonths));
        var senders = await db.Set<Proposal>()
            .Where(one => one.SentAt < before)
            .Select(one => one.ById)
            .Distinct()
            .ToListAsync(cancellationToken);
        await each.RunAsync(nameof(AgeProposals), senders, sender => AgeAsync(sender, cancellationToken));
    }

    private async Task AgeAsync(Guid sender, CancellationToken cancellationToken)
    {
        for (var isMore = true; isMore; )
        {
            await using var scope = scopes.CreateAsyncScope();
            isMore = await scope.ServiceProvider.GetRequiredService<AgeProposals>().RunAsync(sender, cancellationToken);
        }
    }
}
