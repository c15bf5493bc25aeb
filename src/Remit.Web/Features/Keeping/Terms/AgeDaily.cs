using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Starting;
using Remit.Web.Jobs;
using Remit.Web.Security;

namespace Remit.Web.Features.Keeping;

/// <summary>
/// Once a day looks for what has become old, of each kind of what is written that has a time in <see cref="HowLong"/>. The
/// day is noted when all of it was looked at: what could not go on comes again the next day.
/// </summary>
internal sealed class AgeDaily(RemitDb db, IEnumerable<IAging> all, EachAlone each, TimeProvider time) : IRoutine
{
    /// <inheritdoc/>
    public async Task RunDueAsync(CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var house = await db.Set<Installation>().AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        if (house is null || house.AgedOn == today)
        {
            return;
        }

        await each.RunAsync(
            nameof(AgeDaily),
            Enum.GetValues<Written>().Where(what => HowLong.Of(what).EntryMonths is not null),
            what => all.Single(one => one.What == what).RunAsync(cancellationToken)
        );

        // That somebody looked is no change of anything: no turn, and no row of the journal. Other terms that were set
        // meanwhile are looked at once more.
        await db.Set<Installation>()
            .Where(one => one.ResultMonths == house.ResultMonths && one.EntryMonths == house.EntryMonths)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.AgedOn, today), cancellationToken);
    }
}
