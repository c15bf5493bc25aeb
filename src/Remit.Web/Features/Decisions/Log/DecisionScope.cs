using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Decisions;

/// <summary>Which decisions somebody may see: those of the pairs they are one of.</summary>
public static class DecisionScope
{
    /// <summary>The decisions a person may see.</summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who asks.</param>
    public static IQueryable<Decision> DecisionsFor(this RemitDb db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        var pairs = db.PairsFor(actor).Select(pair => pair.Id);
        return db.Set<Decision>().Where(decision => pairs.Contains(decision.PairId));
    }

    /// <summary>What is left of the old decisions a person may see: numbers.</summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who asks.</param>
    public static IQueryable<DecisionMonth> DecisionMonthsFor(this RemitDb db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        var pairs = db.PairsFor(actor).Select(pair => pair.Id);
        return db.Set<DecisionMonth>().Where(month => pairs.Contains(month.PairId));
    }
}
