using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Web.Features.Proposals.Answering;

/// <summary>
/// The page as whoever it was sent to would agree to it: each line as it stands, as they changed it, or without it. To a
/// line they say nothing about they agree as it stands.
/// </summary>
internal static class AnsweredText
{
    /// <param name="page">The page as it was sent.</param>
    /// <param name="replies">What was said last to each line.</param>
    /// <returns>The page; null where no line is left of those there were.</returns>
    public static Agreement? Of(Agreement page, IReadOnlyDictionary<string, LineReply> replies)
    {
        if (!replies.Values.Any(reply => reply.Is is ReplyKind.Change || reply.IsOut))
        {
            return page;
        }

        ImmutableArray<Area> areas =
        [
            .. page
                .Areas.Select(area => (Before: area, After: Of(area, replies)))
                .Where(one => one.Before.Decisions.IsEmpty || !one.After.Decisions.IsEmpty)
                .Select(one => one.After),
        ];
        return areas.Any(area => !area.Decisions.IsEmpty) ? page.With(areas) : null;
    }

    /// <summary>The lines of a page: the kinds of decision about which it says something.</summary>
    /// <param name="page">The page.</param>
    public static ImmutableArray<DecisionKind> LinesOf(Agreement page) =>
        [.. page.Decisions.Where(kind => !kind.Grants.IsEmpty)];

    private static Area Of(Area area, IReadOnlyDictionary<string, LineReply> replies) =>
        area.With([
            .. area
                .Decisions.Select(kind =>
                    replies.GetValueOrDefault(kind.Name) switch
                    {
                        { IsOut: true } => null,
                        { Is: ReplyKind.Change } change => new KindSizes(kind).With(change),
                        _ => kind,
                    }
                )
                .OfType<DecisionKind>(),
        ]);
}
