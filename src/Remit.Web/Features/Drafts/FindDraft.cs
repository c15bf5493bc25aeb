using System.Collections.Immutable;
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
    public Task<SeenDraft?> RunAsync(CancellationToken cancellationToken) => FindAsync(new(), cancellationToken);

    /// <summary>Of the drafts from one side the one in hand last; null when there is none.</summary>
    public Task<SeenDraft?> OfSideAsync(DraftRole side, CancellationToken cancellationToken) =>
        FindAsync(new(Side: side), cancellationToken);

    /// <summary>The draft in which a line stands, in hand or not; null when the line is none of who looks.</summary>
    public Task<SeenDraft?> OfLineAsync(Guid line, CancellationToken cancellationToken) =>
        FindAsync(new(Line: line), cancellationToken);

    /// <summary>One, in hand or not; null when it is none of who looks.</summary>
    public Task<SeenDraft?> OneAsync(Guid draft, CancellationToken cancellationToken) =>
        FindAsync(new(Draft: draft), cancellationToken);

    /// <summary>Those of who looks, the one in hand first.</summary>
    public async Task<ImmutableArray<Draft>> AllAsync(CancellationToken cancellationToken) =>
        await current.FindAsync(cancellationToken) is { } actor
            ? [.. await db.DraftsFor(actor).AsNoTracking().DraftsInOrderAsync(cancellationToken)]
            : [];

    private async Task<SeenDraft?> FindAsync(Asked asked, CancellationToken cancellationToken)
    {
        if (await current.FindAsync(cancellationToken) is not { } actor)
        {
            return null;
        }

        var drafts = await db.DraftsFor(actor).AsNoTracking().DraftsInOrderAsync(cancellationToken);
        var isOf = asked.Line is { } line
            ? await DraftOfAsync(actor, line, cancellationToken)
            : asked.Draft ?? drafts.Find(one => asked.Side is null || one.Role == asked.Side)?.Id;
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
        draft.KeepSaidByLead();
        standing.ForEach(one => one.KeepSaidBy(draft.Answers.Find(DraftAnswers.Lead)));
        var owner = await db.Set<Person>()
            .AsNoTracking()
            .SingleAsync(person => person.Id == actor.PersonId, cancellationToken);
        return new(
            draft,
            standing.Find(one => one.IsDocument),
            [.. standing.Where(one => !one.IsDocument)],
            [.. await RemovedAsync(lines, cancellationToken)],
            owner,
            [.. drafts.Where(one => one.Id != draft.Id)]
        )
        {
            IsInHand = drafts[0].Id == draft.Id,
        };
    }

    private sealed record Asked(Guid? Draft = null, Guid? Line = null, DraftRole? Side = null);

    private static Task<List<DraftLine>> RemovedAsync(
        IQueryable<DraftLine> lines,
        CancellationToken cancellationToken
    ) =>
        lines
            .Where(one => one.RemovedAt != null)
            .OrderByDescending(one => one.RemovedAt)
            .ThenByDescending(one => one.Place)
            .Take(Most)
            .ToListAsync(cancellationToken);

    private Task<Guid?> DraftOfAsync(Actor actor, Guid line, CancellationToken cancellationToken) =>
        db.DraftLinesFor(actor)
            .Where(one => one.Id == line)
            .Select(one => (Guid?)one.DraftId)
            .SingleOrDefaultAsync(cancellationToken);
}
