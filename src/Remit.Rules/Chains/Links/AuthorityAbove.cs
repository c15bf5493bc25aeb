using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>Works out what somebody may decide when nobody above is passed over (H1).</summary>
internal sealed class AuthorityAbove(Organisation organisation, Question question)
{
    private readonly HashSet<(Agreement, DecisionKind)> seen = [];
    private readonly List<string> loweredBy = [];

    public Authority Of(Agreement agreement, DecisionKind kind)
    {
        var own = Ask(agreement, kind);
        seen.Add((agreement, kind));
        var effective = Lowered(agreement, kind, own?.Diagram.Root.Levels.Ascending ?? []);
        var levels = own is null ? [Level.NotCovered] : own.Diagram.Root.Levels.Ascending;
        return new Authority(
            agreement.Contributor,
            agreement.Lead,
            kind.Name,
            levels.IsEmpty ? [Level.NotCovered] : levels,
            effective.IsEmpty ? [Level.NotCovered] : effective,
            [.. loweredBy.Distinct(StringComparer.Ordinal)],
            own is null ? [] : [.. NextFact.Missing(own, own.Diagram.Root).Select(fact => fact.Key)]
        );
    }

    // Lines that go in a circle end where they began: nobody holds more for having been asked twice.
    private ImmutableArray<Level> Lowered(Agreement agreement, DecisionKind kind, ImmutableArray<Level> levels)
    {
        foreach (var (above, held) in organisation.Above(agreement, kind, question.AsOf))
        {
            if (levels.IsEmpty || !seen.Add((above, held)))
            {
                continue;
            }

            // What is not asked below is unknown, so the lowest level still possible is what one may count on.
            var most = Ask(above, held)?.Diagram.Root.Levels.Ascending is [var lowest, ..] ? lowest : Level.NotCovered;
            if (levels[^1] > most)
            {
                loweredBy.Add(above.Contributor);
                levels = [.. levels.Select(level => level < most ? level : most).Distinct().Order()];
            }

            levels = Lowered(above, held, levels);
        }

        return levels;
    }

    /// <summary>The inquiry with those facts that are asked there; null where a value is not taken there.</summary>
    private Inquiry? Ask(Agreement agreement, DecisionKind kind)
    {
        var asked = question with
        {
            Facts = question
                .Facts.Where(fact => kind.FindFact(fact.Key) is { Derive: null })
                .ToImmutableDictionary(StringComparer.Ordinal),
            Totals = Totals.None,
        };
        return agreement.InForce.Covers(question.AsOf) && Inquiry.Of(agreement, kind, asked).TryGet(out var inquiry)
            ? inquiry
            : null;
    }
}
