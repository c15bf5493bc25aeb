using Microsoft.AspNetCore.Components;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Cards.Pages;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Cards;

/// <summary>That something of the page of the two is shown to colleagues stands above it, for both.</summary>
internal sealed class CardNotes(FindCards cards) : IPageNote
{
    /// <inheritdoc/>
    public async Task<RenderFragment> FindAsync(
        SeenPair seen,
        StandingAgreement standing,
        CancellationToken cancellationToken
    )
    {
        var card = seen.Pair.EndedAt is null ? await cards.OfAsync(seen.Pair.Id, cancellationToken) : null;
        return builder =>
        {
            if (card is not null)
            {
                builder.OpenComponent<CardLine>(0);
                builder.AddComponentParameter(1, nameof(CardLine.PairId), seen.Pair.Id);
                builder.CloseComponent();
            }
        };
    }
}
