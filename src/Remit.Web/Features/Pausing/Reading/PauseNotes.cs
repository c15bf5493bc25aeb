using Microsoft.AspNetCore.Components;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Pausing.Parts;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Pausing;

/// <summary>What is paused stands above the page of the two.</summary>
internal sealed class PauseNotes(FindPauses pauses) : IPageNote
{
    /// <inheritdoc/>
    public async Task<RenderFragment> FindAsync(
        SeenPair seen,
        StandingAgreement standing,
        CancellationToken cancellationToken
    )
    {
        var all = await pauses.OfAsync(seen, standing.Agreement, cancellationToken);
        return builder =>
        {
            builder.OpenComponent<PauseLines>(0);
            builder.AddComponentParameter(1, nameof(PauseLines.All), all);
            builder.CloseComponent();
        };
    }
}
