using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Drafts;

/// <summary>Reads the draft of who looks.</summary>
internal sealed class FindDraft(RemitDb db, CurrentActor current)
{
    /// <summary>The most lines that stand in a draft, and the most of those taken out that are shown.</summary>
    public const int Most = 50;

    /// <summary>The draft in hand; null when there is none.</summary>
    public Task<SeenDraft?> RunAsync(CancellationToken cancellationToken) => FindAsync(null, cancellationToken);

    /// <summary>The draft in which a line stands, in hand or not; null when the line is none of who looks.</summary>
    public Task<SeenDraft?> OfLineAsync(Guid line, CancellationToken cancellationToken) =>
        FindAsync(line, cancellationToken);

    private async Task<SeenDraft?> FindAsync(Guid? ofLine, CancellationToken cancellationToken)
    {
        if (await current.FindAsync(cancellationToken) is not { } actor)
        {
            return null;
        }

        var drafts = await db.DraftsFor(actor).AsNoTracking().DraftsInOrderAsync(cancellationToken);
        var isOf = ofLine is { } line
            ? await DraftOfAsync(actor, line, cancellationToken)
            : drafts.FirstOrDefault()?.Id;
        if (drafts.Find(one => one.Id == isOf) is not { } draft)
        {
            return null;
        }

        var lines = db.DraftLinesFor(actor).AsNoTracking().Where(one => one.DraftId == draft.Id);
        var standing = await lines
            .Where(one => one.RemovedAt == null)
            .OrderBy(one => one.Place)
            .Take(Most)
            .ToListAsync(cancellationToken);
        var removed = await lines
            .Where(one => one.RemovedAt != null)
            .OrderByDescending(one => one.RemovedAt)
            .ThenByDescending(one => one.Place)
            .Take(Most)
            .ToListAsync(cancellationToken);
        var owner = await db.Set<Person>()
            .AsNoTracking()
            .SingleAsync(person => person.Id == actor.PersonId, cancellationToken);
        return new(
            draft,
            standing.Find(one => one.IsDocument),
            [.. standing.Where(one => !one.IsDocument)],
            [.. removed],
            owner,
            [.. drafts.Where(one => one.Id != draft.Id)]
        );
    }

    private Task<Guid?> DraftOfAsync(Actor actor, Guid line, CancellationToken cancellationToken) =>
        db.DraftLinesFor(actor)
            .Where(one => one.Id == line)
            .Select(one => (Guid?)one.DraftId)
            .SingleOrDefaultAsync(cancellationToken);
}
