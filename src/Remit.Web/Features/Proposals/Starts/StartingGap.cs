using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Journal;

namespace Remit.Web.Features.Proposals.Starts;

/// <summary>How far apart two were about a line before they agreed to it; not who said what. Written once.</summary>
public sealed class StartingGap : IInsertOnly, IJournaled
{
    private StartingGap() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>The version they agreed to.</summary>
    public Guid VersionId { get; private init; }

    /// <summary>The name of the kind of decision.</summary>
    public required string Kind { get; init; }

    /// <summary>How many of the five lay between them: 0 for the same one, at most 4.</summary>
    public int Steps { get; private init; }

    /// <summary>Keeps how far apart they were.</summary>
    /// <param name="version">What they agreed to.</param>
    /// <param name="kind">The name of the kind of decision.</param>
    /// <param name="steps">How many steps, in either direction.</param>
    public static StartingGap Of(AgreementVersion version, string kind, int steps)
    {
        ArgumentNullException.ThrowIfNull(version);
        return new()
        {
            Id = Guid.CreateVersion7(),
            VersionId = version.Id,
            Kind = kind,
            Steps = steps,
        };
    }

    /// <summary>Takes those of a pair away that is nobody's any more, in the transaction that is open.</summary>
    /// <param name="gaps">Every one of the pair.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Task EraseAllAsync(IQueryable<StartingGap> gaps, CancellationToken cancellationToken) =>
        gaps.ExecuteDeleteAsync(cancellationToken);

    /// <inheritdoc/>
    public string ToJournal() => JsonSerializer.Serialize(new { Kind, Steps });
}
