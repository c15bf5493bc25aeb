using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Security;

namespace Remit.Web.Features.People;

/// <summary>Which pairs somebody may see. What is not in it does not exist for that person.</summary>
public static class PairScope
{
    /// <summary>
    /// The pairs a person may read, with both people: those that go on, those that have ended and in which they decided,
    /// and those they led for as long as a lead reads afterwards. The end is held against the clock at every question.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who asks.</param>
    public static IQueryable<Pair> PairsFor(this RemitDb db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var now = Instants.Cut(db.Clock.GetUtcNow());
        return db.Set<Pair>()
            .Include(pair => pair.Contributor)
            .Include(pair => pair.Lead)
            .Where(pair =>
                pair.ContributorId == actor.PersonId
                || (pair.LeadId == actor.PersonId && (pair.LeadReadsUntil == null || pair.LeadReadsUntil > now))
            );
    }
}
