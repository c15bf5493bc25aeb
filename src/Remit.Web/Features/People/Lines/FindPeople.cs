using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;

namespace Remit.Web.Features.People;

/// <summary>
/// Everybody here for whoever runs the installation: names, who leads them by a line entered here, and whether they sign
/// in. Pairs that two people made themselves are not in it, and nothing of what anybody writes.
/// </summary>
internal sealed class FindPeople(RemitDb db)
{
    /// <summary>The most people listed.</summary>
    public const int Most = 2000;

    /// <summary>Everybody, by name.</summary>
    public async Task<ImmutableArray<PersonHere>> RunAsync(CancellationToken cancellationToken)
    {
        var people = await db.PeopleHere()
            .AsNoTracking()
            .OrderBy(person => person.Name)
            .ThenBy(person => person.Id)
            .Take(Most)
            .Select(person => new
            {
                person.Id,
                person.Name,
                SignsIn = person.AccountId != null,
                person.IsAdmin,
                CanBeInvited = db.EnteredPeople().Any(entered => entered.Id == person.Id),
            })
            .ToListAsync(cancellationToken);
        var leads = await LeadsAsync(cancellationToken);
        return
        [
            .. people.Select(one => new PersonHere(one.Id, one.Name, one.SignsIn, [.. leads[one.Id]])
            {
                Runs = one.IsAdmin,
                CanBeInvited = one.CanBeInvited,
            }),
        ];
    }

    private async Task<ILookup<Guid, PersonHere.Led>> LeadsAsync(CancellationToken cancellationToken)
    {
        var lines = await db.Set<ReportingLine>()
            .AsNoTracking()
            .Where(line => line.EndedAt == null)
            .OrderBy(line => line.BegunAt)
            .Select(line => new
            {
                line.Id,
                line.Pair.ContributorId,
                Lead = line.Pair.Lead.Name,
                line.Area,
            })
            .ToListAsync(cancellationToken);
        return lines.ToLookup(line => line.ContributorId, line => new PersonHere.Led(line.Id, line.Lead, line.Area));
    }
}
