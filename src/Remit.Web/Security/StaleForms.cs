using Microsoft.AspNetCore.Antiforgery;
using Remit.Web.Ui;

namespace Remit.Web.Security;

/// <summary>What is sent from a page that was made before somebody came in does nothing twice, and leads on.</summary>
internal static class StaleForms
{
    public static void UseStaleForms(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                if (
                    context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false }
                    || context.GetEndpoint()?.Metadata.GetMetadata<BeforeComingInAttribute>() is not { } before
                    || context.User.Identity is not { IsAuthenticated: true }
                )
                {
                    return next(context);
                }

                var request = context.Request;
                context.Response.Redirect(
                    before.LeadsOn
                        ? request.PathBase + request.Path + request.QueryString
                        : LocalAddress.Of(request.Query["ReturnUrl"])
                );
                return Task.CompletedTask;
            }
        );
}
