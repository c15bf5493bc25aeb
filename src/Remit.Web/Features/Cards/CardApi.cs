using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using Remit.Web.Hosting;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Cards;

/// <summary><c>/api/v1/agreements/{id}/card</c>: what of an agreement its two people show to colleagues.</summary>
internal static class CardApi
{
    /// <summary>A card for colleagues.</summary>
    /// <param name="Address">Where it is read, by whoever has the address.</param>
    /// <param name="Kinds">The names of the kinds of decision that stand on it.</param>
    /// <param name="Outcomes">Whether what should come out of them stands there too.</param>
    /// <param name="MadeAt">When it was made.</param>
    public sealed record CardBody(string Address, ImmutableArray<string> Kinds, bool Outcomes, DateTimeOffset MadeAt);

    public static void MapCards(this RouteGroupBuilder api) =>
        api.MapGet("/agreements/{id:guid}/card", GetAsync)
            .WithName("GetCard")
            .WithTags("Agreements")
            .NeedsScope(ApiScope.Read);

    /// <summary>The card of an agreement; not found where there is none.</summary>
    private static async Task<Results<Ok<CardBody>, ProblemHttpResult>> GetAsync(
        Guid id,
        FindCards cards,
        Addresses addresses,
        CancellationToken cancellationToken
    ) =>
        await cards.OfAsync(id, cancellationToken) is { } card
            ? TypedResults.Ok(
                new CardBody(addresses.Of(CardsSetup.AddressOf(card)), card.Shown, card.ShowsOutcomes, card.MadeAt)
            )
            : ImmutableArray.Create(Refusal.NotFound()).ToProblem();
}
