using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Drafts;
using Remit.Web.Features.People;
using Remit.Web.Features.Starting;

namespace Remit.Web.Features.Today;

/// <summary>Finds what stands around every page of who is signed in.</summary>
internal sealed class Surroundings(RemitDb db, SeenPairs pairs)
{
    /// <param name="Me">Who looks.</param>
    /// <param name="IsContributor">Whether they decide more themselves in a pair.</param>
    /// <param name="HasAgreement">Whether anything is agreed in the first of their pairs.</param>
    /// <param name="HasDraft">Whether they prepare something, as nothing is agreed yet.</param>
    /// <param name="Example">In a worked example, everybody one can look as; else null.</param>
    public sealed record View(
        Person Me,
        bool IsContributor,
        bool HasAgreement,
        bool HasDraft,
        ImmutableArray<(Guid Id, string Name)>? Example
    );

    /// <summary>What there is; null when nobody is signed in.</summary>
    public async Task<View?> FindAsync(CancellationToken cancellationToken)
    {
        if (await pairs.MeAsync(cancellationToken) is not { } me)
        {
            return null;
        }

        var seen = await pairs.FindAsync(null, cancellationToken);
        var hasAgreement =
            seen is not null
            && await db.Set<AgreementVersion>().AnyAsync(version => version.PairId == seen.Pair.Id, cancellationToken);
        var hasDraft =
            !hasAgreement && await db.Set<Draft>().AnyAsync(draft => draft.OwnerId == me.Id, cancellationToken);
        var isExample = await db.Set<Installation>()
            .AnyAsync(installation => installation.IsExample, cancellationToken);
        return new(
            me,
            seen is { IsContributor: true },
            hasAgreement,
            hasDraft,
            isExample ? await PeopleAsync(cancellationToken) : null
        );
    }

    private async Task<ImmutableArray<(Guid Id, string Name)>> PeopleAsync(CancellationToken cancellationToken)
    {
        var people = await db.Set<Person>()
            .AsNoTracking()
            .Where(person => db.Set<Pair>().Any(pair => pair.ContributorId == person.Id || pair.LeadId == person.Id))
            .OrderBy(person => person.Id)
            .Take(SeenPairs.Most)
            .Select(person => new { person.Id, person.CallMe })
            .ToListAsync(cancellationToken);
        return [.. people.Select(person => (person.Id, person.CallMe))];
    }
}
