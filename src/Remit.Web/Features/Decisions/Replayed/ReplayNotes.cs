using Microsoft.AspNetCore.Components;
using Remit.Web.Features.Agreements.Versions;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Decisions.Replayed;

/// <summary>What the newest version would have meant for what was decided before it, below what it changed.</summary>
internal sealed class ReplayNotes(ReplayLog replay) : IVersionNote
{
    /// <inheritdoc/>
    public async Task<RenderFragment> FindAsync(
        SeenPair seen,
        FindVersions.One version,
        CancellationToken cancellationToken
    )
    {
        var log = version.Before is { } before
            ? await replay.RunAsync(
                seen.Pair.Id,
                (before, version.Agreement),
                version.Version.InForceFrom,
                cancellationToken
            )
            : null;
        return builder =>
        {
            if (log is { Count: > 0 })
            {
                builder.OpenComponent<ReplayedLines>(0);
                builder.AddComponentParameter(1, nameof(ReplayedLines.Log), log);
                builder.AddComponentParameter(2, nameof(ReplayedLines.Reader), seen.ReaderOf(version.Agreement));
                builder.AddComponentParameter(3, nameof(ReplayedLines.Contributor), version.Agreement.Contributor);
                builder.CloseComponent();
            }
        };
    }
}
