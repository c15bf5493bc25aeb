using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Diary;
using Remit.Web.Features.Drafts;
using Remit.Web.Features.People;
using Remit.Web.Features.Starting;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Today;

/// <summary>Finds what stands around every page of who is signed in.</summary>
internal sealed class Surroundings(RemitDb db, SeenPairs pairs)
{
    /// <param name="Me">Who looks.</param>
    /// <param name="IsContributor">Whether they decide more themselves in a pair.</param>
    /// <param name="HasAgreement">Whether anything is agreed in the first of their pairs.</param>
    /// <param name="HasDraft">Whether they prepare something, as nothing is agreed yet.</param>
    /// <param name="HasDiary">Whether they ask for themselves, or may begin to: who only offers has nothing to write down.</param>
    /// <param name="Example">In a worked example, everybody one can look as; else null.</param>
    public sealed record View(
        Person Me,
        bool IsContributor,
        bool HasAgreement,
        bool HasDraft,
        bool HasDiary,
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
            seen is { Pair.EndedAt: null }
            && await db.Set<AgreementVersion>().AnyAsync(version => version.PairId == seen.Pair.Id, cancellationToken);
        List<Draft> drafts = hasAgreement
            ? []
            : await db.Set<Draft>()
                .AsNoTracking()
                .Where(draft => draft.OwnerId == me.Id)
                .DraftsInOrderAsync(cancellationToken);
        var hasDiary =
            drafts.TrueForAll(draft => draft.Role is DraftRole.Lead) && drafts.Count > 0
                ? await db.Set<DiaryEntry>().AnyAsync(entry => entry.OwnerId == me.Id, cancellationToken)
                : !hasAgreement;
        var isExample = await db.Set<Installation>()
            .AnyAsync(installation => installation.IsExample, cancellationToken);
        return new(
            me,
            seen is { IsContributor: true },
            hasAgreement,
            drafts.Count > 0,
            hasDiary,
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
            .Select(person => new
            {
                person.Id,
                person.Name,
                person.CallMe,
            })
            .ToListAsync(cancellationToken);
        var call = CalledName.Among(
            people.Select(person => person.Name),
            name => people.Find(person => person.Name == name)!.CallMe
        );
        return [.. people.Select(person => (person.Id, call(person.Name)))];
    }
}
