using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Agreements;

/// <summary>
/// Where somebody has several leads, each kind of decision has one who decides: what is agreed with one lead is not
/// agreed with another as well, unless both texts name the same person. A pair whose line has ended does not count, nor
/// one that never had a line: there the two made it themselves, and may make it anew with a new lead.
/// </summary>
internal sealed class OneDecider(RemitDb db, StandingAgreements agreements)
{
    /// <summary>What stands in the way of a text; empty where nothing does.</summary>
    /// <param name="pair">The two who agree.</param>
    /// <param name="agreement">What they agree to.</param>
    /// <param name="day">The contributor's day.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ImmutableArray<Refusal>> CheckAsync(
        Pair pair,
        Agreement agreement,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var others = await db.Set<Pair>()
            .AsNoTracking()
            .Include(one => one.Contributor)
            .Include(one => one.Lead)
            .Where(one => one.ContributorId == pair.ContributorId && one.Id != pair.Id)
            .Where(one => db.Set<ReportingLine>().Any(line => line.PairId == one.Id && line.EndedAt == null))
            .ToListAsync(cancellationToken);
        var refusals = ImmutableArray.CreateBuilder<Refusal>();
        foreach (var other in others)
        {
            if ((await agreements.FindAsync(other, day, cancellationToken)).TryGet(out var standing))
            {
                refusals.AddRange(Twice(agreement, standing.Agreement));
            }
        }

        return refusals.ToImmutable();
    }

    private static IEnumerable<Refusal> Twice(Agreement agreement, Agreement other) =>
        from kind in agreement.Decisions
        from same in other.Decisions
        where string.Equals(kind.Name, same.Name, StringComparison.OrdinalIgnoreCase)
        let decider = other.DeciderOf(same)
        where !string.Equals(agreement.DeciderOf(kind), decider, StringComparison.Ordinal)
        select Refusal.Conflict("kind-decided-elsewhere", kind.DisplayName, decider);
}
