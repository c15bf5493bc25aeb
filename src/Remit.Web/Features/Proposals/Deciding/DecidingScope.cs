using Remit.Web.Data;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals.Deciding;

/// <summary>Which pages of others somebody may read because they decide about some of it: as long as that is asked of them.</summary>
internal static class DecidingScope
{
    /// <param name="db">The database.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<IQueryable<DeciderAssent>> DecidingForAsync(
        this RemitDb db,
        Actor actor,
        CancellationToken cancellationToken
    )
    {
        var known = await db.AddressOfAsync(actor.PersonId, cancellationToken);
        var mail = known is { IsConfirmed: true } ? AddressOwners.Kept(known.Address) : "";
        return db.Set<DeciderAssent>()
            .Where(one => one.Mail == mail && one.Mail != "" && one.AgreedAt == null && one.Different == null)
            .Where(one =>
                db.Set<Proposal>()
                    .WaitingForDeciders()
                    .Any(page =>
                        page.Id == one.ProposalId && page.ById != actor.PersonId && page.ToId != actor.PersonId
                    )
            );
    }
}
