using System.Collections.Immutable;
using Remit.Web.Features.Drafts;

namespace Remit.Web.Features.Talks;

/// <summary>What there is to talk about.</summary>
/// <param name="Whole">The draft.</param>
/// <param name="Lines">Its lines, in their order.</param>
/// <param name="Today">The owner's day.</param>
public sealed record SeenTalk(WholeDraft Whole, ImmutableArray<TalkLine> Lines, DateOnly Today)
{
    /// <summary>The draft.</summary>
    public Draft Draft => Whole.Seen.Draft;

    /// <summary>The first line nobody has answered yet, or that both wanted to come back to; null when there is none.</summary>
    public TalkLine? Next =>
        Lines.FirstOrDefault(line => line.Said is null) ?? Lines.FirstOrDefault(line => line.Said is TalkLine.Later);

    /// <summary>
    /// The line to go on with once the two said to come back to one: another that nobody has answered, else the next to
    /// come back to; null when the talk is over.
    /// </summary>
    /// <param name="id">The one to come back to.</param>
    public TalkLine? NextAfter(Guid id) =>
        Lines.FirstOrDefault(line => line.Said is null)
        ?? Lines.SkipWhile(line => line.Line.Id != id).Skip(1).FirstOrDefault(line => line.Said is TalkLine.Later);

    /// <summary>The line with an id; null when it is not there.</summary>
    /// <param name="id">The id.</param>
    public TalkLine? Find(Guid id) => Lines.FirstOrDefault(line => line.Line.Id == id);
}
