using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Web.Features.Drafts;

/// <summary>
/// Takes an area with several kinds of decision apart, one part for each, so that <see cref="JoinedArea"/> makes the same
/// area of them again. Which kind a sentence belongs to stands in no document: it goes to the lines that say it already,
/// else to the first that has room for it.
/// </summary>
internal static class AreaParts
{
    /// <summary>The ways to take it apart, the better first; none where it says more than so many lines can.</summary>
    /// <param name="area">The area.</param>
    /// <param name="known">What is known to say it, for each kind of decision in its order; null where nothing is.</param>
    public static IEnumerable<ImmutableArray<Area>> Of(Area area, ImmutableArray<Area?> known) =>
        new[] { known, [.. known.Select(_ => (Area?)null)] }
            .Select(says => Split(area, says))
            .Where(parts => !parts.IsEmpty);

    private static readonly Func<List<string>, string, bool> HasRoomForMore = (held, _) =>
        held.Count < LineMore.MostSentences;

    private static ImmutableArray<Area> Split(Area area, ImmutableArray<Area?> known)
    {
        List<T>[]? Dealt<T>(Func<Area, ImmutableArray<T>> of, Func<List<T>, T, bool> hasRoom) =>
            Deal(of(area), [.. known.Select(one => one is null ? [] : of(one))], hasRoom);

        return
            Dealt(one => one.Outcomes, HasRoom) is { } outcomes
            && Dealt(one => one.Boundaries, (held, _) => held.Count == 0) is { } boundaries
            && Dealt(one => one.AnswersFor, HasRoomForMore) is { } answersFor
            && Dealt(one => one.Needs, HasRoomForMore) is { } needs
            && Dealt(one => one.LeadWill, HasRoomForMore) is { } leadWill
            ?
            [
                .. area.Decisions.Select(
                    (kind, at) =>
                        new Area
                        {
                            Name = area.Name,
                            Outcomes = [.. outcomes[at]],
                            Boundaries = [.. boundaries[at]],
                            AnswersFor = [.. answersFor[at]],
                            Needs = [.. needs[at]],
                            LeadWill = [.. leadWill[at]],
                            Decisions = [kind],
                        }
                ),
            ]
            : [];
    }

    // A line has one sentence, and after it one with figures.
    private static bool HasRoom(List<Rules.Outcome> held, Rules.Outcome outcome) =>
        outcome.Measure is null ? held.Count == 0 : held.TrueForAll(one => one.Measure is null);

    private static List<T>[]? Deal<T>(
        ImmutableArray<T> texts,
        ImmutableArray<ImmutableArray<T>> known,
        Func<List<T>, T, bool> hasRoom
    )
    {
        List<T>[] dealt = [.. known.Select(_ => new List<T>())];
        var first = 0;
        foreach (var text in texts)
        {
            int[] owners = [.. Enumerable.Range(0, dealt.Length).Where(at => known[at].Contains(text))];
            int[] to =
                owners.Length > 0
                    ? owners
                    : [.. Enumerable.Range(first, dealt.Length - first).Where(at => hasRoom(dealt[at], text)).Take(1)];
            if (to.Length == 0)
            {
                return null;
            }

            Array.ForEach(to, at => dealt[at].Add(text));
            first = to[0];
        }

        return dealt;
    }
}
