using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Security;

namespace Remit.Web.Features.People;

/// <summary>Which pair a page is about.</summary>
internal sealed class SeenPairs(RemitDb db, CurrentActor current)
{
    /// <summary>The most people on one page.</summary>
    public const int Most = 50;

    /// <summary>Who looks; null when nobody is signed in.</summary>
    public async Task<Person?> MeAsync(CancellationToken cancellationToken) =>
        await current.FindAsync(cancellationToken) is { } actor
            ? await db.Set<Person>()
                .AsNoTracking()
                .SingleAsync(person => person.Id == actor.PersonId, cancellationToken)
            : null;

    /// <summary>
    /// The pairs that who looks may read: first those that go on, of these the one in which they decide more themselves.
    /// </summary>
    public async Task<ImmutableArray<SeenPair>> AllAsync(CancellationToken cancellationToken)
    {
        if (await current.FindAsync(cancellationToken) is not { } actor)
        {
            return [];
        }

        var pairs = await db.PairsFor(actor)
            .AsNoTracking()
            .OrderBy(pair => pair.EndedAt == null ? 0 : 1)
            .ThenBy(pair => pair.ContributorId == actor.PersonId ? 0 : 1)
            .ThenByDescending(pair => pair.EndedAt)
            .ThenBy(pair => pair.Contributor.Name)
            .Take(Most)
            .ToListAsync(cancellationToken);
        return [.. pairs.Select(pair => new SeenPair(pair, Mine(pair, actor.PersonId)))];
    }

    /// <summary>The pairs of who looks that go on.</summary>
    public async Task<ImmutableArray<SeenPair>> GoingAsync(CancellationToken cancellationToken) =>
        [.. (await AllAsync(cancellationToken)).Where(seen => seen.Pair.EndedAt is null)];

    /// <summary>The pair with an id, or without one the first; null when there is none for who looks.</summary>
    public async Task<SeenPair?> FindAsync(Guid? id, CancellationToken cancellationToken) =>
        (await AllAsync(cancellationToken)).FirstOrDefault(seen => id is null || seen.Pair.Id == id);

    private static Person Mine(Pair pair, Guid personId) =>
        pair.ContributorId == personId ? pair.Contributor : pair.Lead;
}
