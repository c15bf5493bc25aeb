using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Starting;
using Remit.Web.Jobs;
using Remit.Web.Security;

namespace Remit.Web.Features.Keeping;

/// <summary>
/// Once a day looks for what has become old, of each kind of what is written that has a time in <see cref="HowLong"/>. The
/// day is noted when all of it is done: what broke off before is begun again at the next look.
/// </summary>
internal sealed class AgeDaily(RemitDb db, IEnumerable<IAging> all, TimeProvider time) : IRoutine
{
    /// <inheritdoc/>
    public async Task RunDueAsync(CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (await db.Set<Installation>().AnyAsync(one => one.AgedOn == today, cancellationToken))
        {
            return;
        }

        foreach (var what in Enum.GetValues<Written>().Where(what => HowLong.Of(what).EntryMonths is not null))
        {
            await all.Single(one => one.What == what).RunAsync(cancellationToken);
        }

        // That somebody looked is no change of anything: no turn, and no row of the journal.
        await db.Set<Installation>()
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.AgedOn, today), cancellationToken);
    }
}
