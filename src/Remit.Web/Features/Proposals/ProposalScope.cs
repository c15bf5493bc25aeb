using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals;

/// <summary>Which proposals somebody with an account may see. What is not in it does not exist for that person.</summary>
public static class ProposalScope
{
    /// <summary>What a person sent, and what was sent to them and not taken back: once the two are a pair, as long as they read it.</summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who asks.</param>
    public static IQueryable<Proposal> ProposalsFor(this RemitDb db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        return db.Set<Proposal>()
            .Where(one => one.ById == actor.PersonId || (one.ToId == actor.PersonId && one.WithdrawnAt == null))
            .Where(one => one.PairId == null || db.PairsFor(actor).Any(pair => pair.Id == one.PairId));
    }
}
