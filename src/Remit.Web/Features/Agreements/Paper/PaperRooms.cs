using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Web.Features.Agreements.Paper;

/// <summary>The room maps of an agreement that have something to say.</summary>
internal static class PaperRooms
{
    /// <summary>A map for each kind of decision of which a sentence does not say all; without those that take too long.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="on">The contributor's day.</param>
    /// <param name="time">The clock that says how long is too long.</param>
    public static ImmutableDictionary<DecisionKind, RoomMap> Of(Agreement agreement, DateOnly on, TimeProvider time)
    {
        using var stop = new CancellationTokenSource(AgreementAnalysis.UsualTime, time);
        return agreement
            .Decisions.Select(kind => agreement.MapRoom(kind, on, stop.Token))
            .OfType<RoomMap>()
            .Where(map => map.SaysSomething)
            .ToImmutableDictionary(map => map.Kind);
    }
}
