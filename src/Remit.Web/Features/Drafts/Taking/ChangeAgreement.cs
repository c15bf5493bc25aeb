using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Drafts;

/// <summary>
/// One of the two would like to change something of what they agreed: it becomes their draft, line by line. What is agreed
/// stands as it is until both have agreed to the next.
/// </summary>
internal sealed class ChangeAgreement(RemitDb db, CurrentActor current, AgreementOfPair agreements, TakeInDocument take)
{
    /// <param name="pairId">The two.</param>
    /// <param name="cancellationToken">Gives up; then the draft is as it was.</param>
    public async Task<Outcome<Draft>> RunAsync(Guid pairId, CancellationToken cancellationToken)
    {
        var found = await agreements.ReadOrNextAsync(pairId, cancellationToken);
        if (!found.TryGet(out var standing))
        {
            return Outcome<Draft>.Refuse(found.Refusals);
        }

        if (standing.Pair.RefusalToChange is { } over)
        {
            return over;
        }

        var actor = await current.GetAsync(cancellationToken);
        var isLead = await db.PairsFor(actor)
            .AnyAsync(pair => pair.Id == pairId && pair.LeadId == actor.PersonId, cancellationToken);
        return await take.ChangeAsync(
            standing.Agreement,
            isLead ? DraftRole.Lead : DraftRole.Contributor,
            cancellationToken
        );
    }
}
