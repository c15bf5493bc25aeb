using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Drafts;

/// <summary>Finds what stands already between the two of a draft, which it would change.</summary>
internal sealed class FindAgreed(RemitDb db, CurrentActor current, StandingAgreements agreements, TimeProvider time)
{
    /// <summary>What stands, or is agreed and begins later; null where nothing is agreed with who is named.</summary>
    /// <param name="whole">The draft.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<StandingAgreement?> OfAsync(WholeDraft whole, CancellationToken cancellationToken)
    {
        if (await current.FindAsync(cancellationToken) is not { } actor)
        {
            return null;
        }

        var isLead = whole.Seen.Draft.Role is DraftRole.Lead;
        var named = isLead ? whole.Agreement.Contributor : whole.Agreement.Lead;
        var pairs = await db.PairsFor(actor)
            .AsNoTracking()
            .Where(pair => pair.EndedAt == null)
            .Where(pair => (isLead ? pair.LeadId : pair.ContributorId) == actor.PersonId)
            .OrderBy(pair => pair.Id)
            .ToListAsync(cancellationToken);
        foreach (var pair in pairs.Where(pair => LastSaid.IsSame((isLead ? pair.Contributor : pair.Lead).Name, named)))
        {
            var day = pair.Contributor.DayAt(time.GetUtcNow());
            var next = await agreements.NextFromAsync(pair, day, cancellationToken);
            if ((await agreements.FindAsync(pair, next ?? day, cancellationToken)).TryGet(out var standing))
            {
                return standing;
            }
        }

        return null;
    }
}
