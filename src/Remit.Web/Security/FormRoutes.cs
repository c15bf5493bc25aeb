using Microsoft.AspNetCore.Antiforgery;

namespace Remit.Web.Security;

/// <summary>Routes that forms of our pages are posted to, where no page stands behind them.</summary>
internal static class FormRoutes
{
    /// <summary>A group in which every route demands the token of a form, and none is part of the API's description.</summary>
    public static RouteGroupBuilder MapForms(this WebApplication app)
    {
        var forms = app.MapGroup("").ExcludeFromDescription();
        // Only a route that reads a field asks for the token by itself.
        forms.WithMetadata(new RequireAntiforgeryTokenAttribute()).AddEndpointFilter(DemandTokenAsync);
        return forms;
    }

    private static async ValueTask<object?> DemandTokenAsync(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    ) =>
        context.HttpContext.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: true }
            ? await next(context)
            : Results.BadRequest();
}
