using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>Works out what somebody may decide when nobody above is passed over (H1).</summary>
internal sealed class AuthorityAbove(Organisation organisation, AskedKinds asked)
{
    private readonly HashSet<(Agreement, DecisionKind)> seen = [];
    private readonly List<string> loweredBy = [];

    public Authority Of(Agreement agreement, DecisionKind kind)
    {
        var own = asked.Of(agreement, kind);
        seen.Add((agreement, kind));
        var effective = Lowered(agreement, kind, own.Levels);
        return new Authority(
            agreement.Contributor,
            agreement.Lead,
            kind.Name,
            own.Levels.IsEmpty ? [Level.NotCovered] : own.Levels,
            effective.IsEmpty ? [Level.NotCovered] : effective,
            [.. loweredBy.Distinct(StringComparer.Ordinal)],
            own.Missing
        );
    }

    // Lines that go in a circle end where they began: nobody holds more for having been asked twice.
    private ImmutableArray<Level> Lowered(Agreement agreement, DecisionKind kind, ImmutableArray<Level> levels)
    {
        foreach (var (above, held) in organisation.Above(agreement, kind, asked.On))
        {
            if (levels.IsEmpty || !seen.Add((above, held)))
            {
                continue;
            }

            // What is not asked below is unknown, so the lowest level still possible is what one may count on.
            var most = asked.Of(above, held).Levels is [var lowest, ..] ? lowest : Level.NotCovered;
            if (levels[^1] > most)
            {
                loweredBy.Add(above.Contributor);
                levels = [.. levels.Select(level => level < most ? level : most).Distinct().Order()];
            }

            levels = Lowered(above, held, levels);
        }

        return levels;
    }
}
