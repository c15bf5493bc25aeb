using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Decisions.Shown;

/// <summary>
/// Which single decisions are shown to somebody besides the two. What is not in it does not exist for that person; with
/// its end, with that of the pair, and once the decision is taken back, it is out of it again.
/// </summary>
public static class ShownScope
{
    /// <summary>What is shown to who asks, now.</summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who asks.</param>
    public static IQueryable<ShownDecision> ShownTo(this RemitDb db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        return db.Set<ShownDecision>()
            .Where(shown => shown.ToId == actor.PersonId && shown.EndedAt == null)
            .Where(shown => shown.Decision.WithdrawnAt == null)
            .Where(shown => db.Set<Pair>().Any(pair => pair.Id == shown.Decision.PairId && pair.EndedAt == null));
    }

    /// <summary>What was ever shown of the logs of who asks, by either of the two; each of the two may end it.</summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who asks.</param>
    public static IQueryable<ShownDecision> ShownOf(this RemitDb db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var pairs = db.PairsFor(actor).Select(pair => pair.Id);
        return db.Set<ShownDecision>().Where(shown => pairs.Contains(shown.Decision.PairId));
    }

    /// <summary>That something was shown, of the logs of who asks or to them, also once it has ended; not what it says.</summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who asks.</param>
    public static IQueryable<ShownDecision> ShowingsFor(this RemitDb db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var pairs = db.PairsFor(actor).Select(pair => pair.Id);
        return db.Set<ShownDecision>()
            .Where(shown => shown.ToId == actor.PersonId || pairs.Contains(shown.Decision.PairId));
    }

    /// <summary>To whom the two may show something: everybody here who signs in, but for the two.</summary>
    /// <param name="db">The database.</param>
    /// <param name="pair">The two.</param>
    public static IQueryable<Person> OthersThan(this RemitDb db, Pair pair)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(pair);
        var (contributor, lead) = (pair.ContributorId, pair.LeadId);
        return db.PeopleHere()
            .Where(person => person.AccountId != null && person.Id != contributor && person.Id != lead);
    }
}
