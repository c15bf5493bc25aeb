using Microsoft.EntityFrameworkCore;
using Remit.Documents;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Proposals.Renewing;

/// <summary>Finds what comes up for renewal.</summary>
internal sealed class FindRenewals(RemitDb db)
{
    /// <param name="seen">The two, as one of them sees it.</param>
    /// <param name="standing">What stands between them today.</param>
    /// <param name="day">The contributor's day.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What comes up; null where nothing does yet, or a next version is agreed.</returns>
    public async Task<RenewalToday?> FindAsync(
        SeenPair seen,
        StandingAgreement standing,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        if (standing.NextFrom is not null || Renewed.AskedFrom(standing.Agreement) is not { } from || day < from)
        {
            return null;
        }

        var open = await db.Set<Proposal>()
            .AsNoTracking()
            .Open()
            .Where(one => one.PairId == seen.Pair.Id && one.DraftId == Proposal.OfNoDraft)
            .ToListAsync(cancellationToken);
        var theirs = open.Find(one => one.ById != seen.Me.Id);
        var next = theirs is null ? Renewed.Of(standing.Agreement, day) : AgreementReader.Read(theirs.Text).Agreement!;
        return new(
            seen.Pair.Id,
            seen.OtherName,
            standing.Agreement.InForce.Review!.Value,
            next.InForce.Review!.Value,
            open.Exists(one => one.ById == seen.Me.Id),
            theirs is not null
        );
    }
}
