using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Agreements.Paper;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Agreements;

/// <summary>Reads who agreed to a version, and how.</summary>
internal sealed class FindAssents(RemitDb db)
{
    /// <summary>In the order in which they did; empty for a version of before this was kept.</summary>
    /// <param name="version">The version, which the caller may see.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ImmutableArray<PaperAssent>> RunAsync(
        AgreementVersion version,
        CancellationToken cancellationToken
    )
    {
        var found = await db.Set<Assent>()
            .AsNoTracking()
            .Where(one => one.VersionId == version.Id)
            .OrderBy(one => one.At)
            .ThenBy(one => one.Id)
            .Join(
                db.Set<Person>(),
                one => one.PersonId,
                person => person.Id,
                (one, person) =>
                    new
                    {
                        person.Name,
                        one.At,
                        one.Address,
                    }
            )
            .ToListAsync(cancellationToken);
        return [.. found.Select(one => new PaperAssent(one.Name, one.At, one.Address))];
    }
}
