using Remit.Web.Data;
using Remit.Web.Security;

namespace Remit.Web.Features.Drafts;

/// <summary>Which drafts somebody may see: their own. What is not in it does not exist for that person.</summary>
public static class DraftScope
{
    /// <summary>The drafts of a person.</summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who asks.</param>
    public static IQueryable<Draft> DraftsFor(this RemitDb db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        return db.Set<Draft>().Where(draft => draft.OwnerId == actor.PersonId);
    }

    /// <summary>The lines of a person's drafts, also those taken out.</summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who asks.</param>
    public static IQueryable<DraftLine> DraftLinesFor(this RemitDb db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<DraftLine>().Where(line => db.DraftsFor(actor).Any(draft => draft.Id == line.DraftId));
    }
}
