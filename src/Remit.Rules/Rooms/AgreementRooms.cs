using Remit.Rules.Engine;

namespace Remit.Rules;

/// <summary>The room of each kind of decision, as a map (A7).</summary>
public static class AgreementRooms
{
    /// <summary>
    /// How much of a kind of decision is the contributor's, over its main number, on one date with nothing used. A running
    /// limit is the most that a single decision may come to (G4). A date before the first day of the agreement or after its
    /// last means that first or last day.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="kind">One of its kinds.</param>
    /// <param name="on">The contributor's local date.</param>
    /// <param name="stop">Ends it early.</param>
    /// <returns>
    /// The map; null where nothing is granted, where no case can occur, and where it was ended early: a part of a map would
    /// mislead.
    /// </returns>
    public static RoomMap? MapRoom(
        this Agreement agreement,
        DecisionKind kind,
        DateOnly on,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(kind);
        return kind.Grants.IsEmpty
            ? null
            : new RoomMaps(new KindOnDay(agreement, kind, agreement.InForce.Nearest(on)), stop).Map();
    }
}
