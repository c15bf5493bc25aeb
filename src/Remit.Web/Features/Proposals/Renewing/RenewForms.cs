using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals.Renewing;

/// <summary>Where going on as it was agreed is posted to.</summary>
internal static class RenewForms
{
    /// <summary>Where it is posted to.</summary>
    /// <param name="pair">The two.</param>
    public static string PathOf(Guid pair) => $"/pairs/{pair}/renew";

    public static void MapRenewing(this WebApplication app) =>
        app.MapForms().MapPost("/pairs/{id:guid}/renew", RenewAsync);

    // What cannot be renewed any more, or not yet, is shown on the page as it is.
    private static async Task<IResult> RenewAsync(Guid id, RenewAgreement renew, CancellationToken cancellationToken)
    {
        var outcome = await renew.RunAsync(id, cancellationToken);
        return outcome.TryGet(out var page) ? Results.LocalRedirect(page.AgreedAt is null ? "/" : $"/page?pair={id}")
            : outcome.Refusals[0].Kind is RefusalKind.NotFound ? Results.NotFound()
            : Results.LocalRedirect($"/page?pair={id}");
    }
}
