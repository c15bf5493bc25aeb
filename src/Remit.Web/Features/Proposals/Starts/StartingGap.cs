using System.Text.Json;
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

    /// <inheritdoc/>
    public string ToJournal() => JsonSerializer.Serialize(new { Kind, Steps });
}
