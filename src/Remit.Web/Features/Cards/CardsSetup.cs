using Remit.Web.Features.Agreements;
using Remit.Web.Security;

namespace Remit.Web.Features.Cards;

/// <summary>The card that two people show to colleagues.</summary>
internal static class CardsSetup
{
    /// <summary>Where the two say what stands on it.</summary>
    /// <param name="pairId">The pair.</param>
    public static string PageOf(Guid pairId) => $"/pairs/{pairId}/card";

    /// <summary>Where a colleague reads it.</summary>
    /// <param name="card">The card.</param>
    public static string AddressOf(PublicCard card) => $"/card/{card.Address}";

    /// <summary>Where it is taken down.</summary>
    /// <param name="pairId">The pair.</param>
    public static string DownOf(Guid pairId) => $"/pairs/{pairId}/card/down";

    public static void AddCards(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<FindCards>();
        builder.Services.AddScoped<ShowOnCard>();
        builder.Services.AddScoped<TakeCardDown>();
        builder.Services.AddScoped<CardTraces>();
        builder.Services.AddScoped<IPageNote, CardNotes>();
    }

    public static void MapCards(this WebApplication app) =>
        app.MapForms().MapPost("/pairs/{id:guid}/card/down", DownAsync);

    private static async Task<IResult> DownAsync(Guid id, TakeCardDown down, CancellationToken cancellationToken) =>
        (await down.RunAsync(id, cancellationToken)).IsOk ? Results.LocalRedirect(PageOf(id)) : Results.NotFound();
}
