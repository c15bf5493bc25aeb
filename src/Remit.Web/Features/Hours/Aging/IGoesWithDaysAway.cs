namespace Remit.Web.Features.Hours;

/// <summary>What hangs on days away and goes with them.</summary>
internal interface IGoesWithDaysAway
{
    /// <summary>The ids of what the journal holds of it.</summary>
    /// <param name="days">The days away.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<List<Guid>> FindAsync(IReadOnlyCollection<Guid> days, CancellationToken cancellationToken);
}
