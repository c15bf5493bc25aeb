using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Cards;

/// <summary>Which cards somebody may see. What is not in it does not exist for them.</summary>
public static class CardScope
{
    /// <summary>The cards of the pairs somebody may read.</summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who asks.</param>
    public static IQueryable<PublicCard> CardsFor(this RemitDb db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<PublicCard>().Where(card => db.PairsFor(actor).Any(pair => pair.Id == card.PairId));
    }

    /// <summary>The card at an address, for whoever has it, as long as the two go on.</summary>
    /// <param name="db">The database.</param>
    /// <param name="address">What stands in its address.</param>
    public static IQueryable<PublicCard> CardAt(this RemitDb db, string address)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<PublicCard>()
            .Where(card => card.Address == address)
            .Where(card => db.Set<Pair>().Any(pair => pair.Id == card.PairId && pair.EndedAt == null));
    }
}
