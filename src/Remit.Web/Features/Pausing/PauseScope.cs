using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Pausing;

/// <summary>Which pauses somebody may see: those of the pairs they may. What is not in it does not exist for them.</summary>
public static class PauseScope
{
    /// <summary>The pauses of the pairs somebody may read, over or not.</summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who asks.</param>
    public static IQueryable<PairPause> PausesFor(this RemitDb db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<PairPause>().Where(pause => db.PairsFor(actor).Any(pair => pair.Id == pause.PairId));
    }
}
