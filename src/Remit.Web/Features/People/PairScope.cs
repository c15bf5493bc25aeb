using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Security;

namespace Remit.Web.Features.People;

/// <summary>Which pairs somebody may see. What is not in it does not exist for that person.</summary>
public static class PairScope
{
    /// <summary>The pairs a person is one of, with both people.</summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who asks.</param>
    public static IQueryable<Pair> PairsFor(this RemitDb db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        return db.Set<Pair>()
            .Include(pair => pair.Contributor)
            .Include(pair => pair.Lead)
            .Where(pair => pair.ContributorId == actor.PersonId || pair.LeadId == actor.PersonId);
    }
}
