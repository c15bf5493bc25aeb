using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Drafts;

/// <summary>Reads the draft of who looks.</summary>
internal sealed class FindDraft(RemitDb db, CurrentActor current)
{
    /// <summary>The most lines shown.</summary>
    public const int Most = 50;

    /// <summary>The draft; null when there is none.</summary>
    public async Task<SeenDraft?> RunAsync(CancellationToken cancellationToken)
    {
        if (
            await current.FindAsync(cancellationToken) is not { } actor
            || await db.DraftsFor(actor).AsNoTracking().DraftsInOrderAsync(cancellationToken)
                is not [var draft, .. var others]
        )
        {
            return null;
        }

        var lines = await db.DraftLinesFor(actor)
            .AsNoTracking()
            .Where(line => line.DraftId == draft.Id)
            .OrderBy(line => line.Place)
            .Take(Most)
            .ToListAsync(cancellationToken);
        var owner = await db.Set<Person>()
            .AsNoTracking()
            .SingleAsync(person => person.Id == actor.PersonId, cancellationToken);
        return new(
            draft,
            lines.Find(line => line is { RemovedAt: null, IsDocument: true }),
            [.. lines.Where(line => line is { RemovedAt: null, IsDocument: false })],
            [.. lines.Where(line => line.RemovedAt is not null).OrderByDescending(line => line.RemovedAt)],
            owner,
            [.. others]
        );
    }
}
