using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Endpoints;
using Remit.Web.Ui;

namespace Remit.Web.Security;

/// <summary>
/// What is sent from a page that is no longer as it was does nothing, and leads on: to where who came in meanwhile wanted
/// to go, and otherwise to the page as it is now.
/// </summary>
internal static class StaleForms
{
    public static void UseStaleForms(this WebApplication app) =>
        app.Use(
            async (context, next) =>
            {
                if (IsFromBeforeComingIn(context, out var before))
                {
                    context.Response.Redirect(
                        before!.LeadsOn ? Here(context.Request) : LocalAddress.Of(context.Request.Query["ReturnUrl"])
                    );
                    return;
                }

                await next(context);
                if (IsOfNoFormNow(context))
                {
                    context.Response.Clear();
                    context.Response.StatusCode = StatusCodes.Status303SeeOther;
                    context.Response.Headers.Location = Here(context.Request);
                }
            }
        );

    private static bool IsFromBeforeComingIn(HttpContext context, out BeforeComingInAttribute? before)
    {
        before = context.GetEndpoint()?.Metadata.GetMetadata<BeforeComingInAttribute>();
        return before is not null
            && context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false }
            && context.User.Identity is { IsAuthenticated: true };
    }

    // A page without the form that was sent (its thing was taken away, its link used) answers with this and no words. A
    // form without its proof is refused with no type of content, and stays so.
    private static bool IsOfNoFormNow(HttpContext context) =>
        context.Response
            is { HasStarted: false, StatusCode: StatusCodes.Status400BadRequest, ContentType: "text/plain" }
        && HttpMethods.IsPost(context.Request.Method)
        && context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;

    private static string Here(HttpRequest request) => request.PathBase + request.Path + request.QueryString;
}
