using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Decisions.Shown;

/// <summary>Finds single decisions that are shown: for the two, who reads one; for somebody else, what they may read.</summary>
internal sealed class FindShown(RemitDb db, CurrentActor current, TextsThen texts)
{
    /// <summary>The most that stand on the first page, and the most names in a list to choose from.</summary>
    public const int Most = 20;

    private const int MostSearched = 2000;

    /// <summary>Who reads a decision besides the two.</summary>
    /// <param name="decisionId">The decision, one of theirs.</param>
    /// <param name="seen">The two, and who of them looks.</param>
    /// <param name="part">A part of a name that is looked for; null for none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Readers> OfAsync(
        Guid decisionId,
        SeenPair seen,
        string? part,
        CancellationToken cancellationToken
    )
    {
        var actor = await current.GetAsync(cancellationToken);
        var shown = await db.ShownOf(actor)
            .AsNoTracking()
            .Include(one => one.To)
            .Where(one => one.DecisionId == decisionId && one.EndedAt == null)
            .OrderBy(one => one.BegunAt)
            .ThenBy(one => one.Id)
            .ToListAsync(cancellationToken);
        var others = await OthersAsync(seen.Pair, [.. shown.Select(one => one.ToId)], cancellationToken);
        return others.Count <= Most
            ? new(seen, [.. shown], [.. others], AreMany: false)
            : new(seen, [.. shown], Matching(others, part), AreMany: true);
    }

    /// <summary>What is shown to who looks, the latest first.</summary>
    public async Task<ImmutableArray<SeenShown>> AllAsync(CancellationToken cancellationToken)
    {
        if (await current.FindAsync(cancellationToken) is not { } actor)
        {
            return [];
        }

        var all = await db.ShownTo(actor)
            .AsNoTracking()
            .Include(one => one.Decision)
            .Include(one => one.To)
            .OrderByDescending(one => one.BegunAt)
            .Take(Most)
            .ToListAsync(cancellationToken);
        var pairs = await PairsAsync([.. all.Select(one => one.Decision.PairId)], cancellationToken);
        return [.. all.Select(one => new SeenShown(one, pairs[one.Decision.PairId], null, []))];
    }

    /// <summary>One that is shown to who looks; null where nothing is.</summary>
    /// <param name="id">Which <see cref="ShownDecision"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<SeenShown?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        var shown = await db.ShownTo(actor)
            .AsNoTracking()
            .Include(one => one.Decision)
            .Include(one => one.To)
            .SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (shown is null)
        {
            return null;
        }

        var pairs = await PairsAsync([shown.Decision.PairId], cancellationToken);
        var readers = await db.Set<ShownDecision>()
            .AsNoTracking()
            .Where(one => one.DecisionId == shown.DecisionId && one.EndedAt == null && one.Id != id)
            .OrderBy(one => one.BegunAt)
            .Select(one => one.To)
            .ToListAsync(cancellationToken);
        var (agreement, _) = await texts.FindAsync(shown.Decision, cancellationToken);
        return new(shown, pairs[shown.Decision.PairId], agreement, [.. readers]);
    }

    private Task<List<Person>> OthersAsync(Pair pair, List<Guid> already, CancellationToken cancellationToken) =>
        db.OthersThan(pair)
            .AsNoTracking()
            .Where(person => !already.Contains(person.Id))
            .OrderBy(person => person.Name)
            .ThenBy(person => person.Id)
            .Take(MostSearched)
            .ToListAsync(cancellationToken);

    // Compared here, because the two databases fold letters differently.
    private static ImmutableArray<Person> Matching(List<Person> others, string? part) =>
        string.IsNullOrWhiteSpace(part)
            ? []
            :
            [
                .. others
                    .Where(person =>
                        CultureInfo.InvariantCulture.CompareInfo.IndexOf(
                            person.Name,
                            part.Trim(),
                            CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace
                        ) >= 0
                    )
                    .Take(Most),
            ];

    private Task<Dictionary<Guid, Pair>> PairsAsync(List<Guid> ids, CancellationToken cancellationToken) =>
        db.Set<Pair>()
            .AsNoTracking()
            .Include(pair => pair.Contributor)
            .Include(pair => pair.Lead)
            .Where(pair => ids.Contains(pair.Id))
            .ToDictionaryAsync(pair => pair.Id, cancellationToken);
}
