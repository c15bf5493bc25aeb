using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Hours;

namespace Remit.Web.Features.Covers;

/// <summary>Who stood in goes with the days away.</summary>
internal sealed class CoversOfDays(RemitDb db) : IGoesWithDaysAway
{
    /// <inheritdoc/>
    public Task<List<Guid>> FindAsync(IReadOnlyCollection<Guid> days, CancellationToken cancellationToken) =>
        db.Set<Cover>()
            .Where(cover => days.Contains(cover.AwayId))
            .Select(cover => cover.Id)
            .ToListAsync(cancellationToken);
}
