using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;

namespace Remit.Web.Security;

/// <summary>
/// A cookie signs in only whoever is still here, in a session that has not ended: of anybody else it counts as none, and
/// is dropped.
/// </summary>
internal static class KnownPeople
{
    /// <summary>Looks for the person of a cookie; what is found serves the rest of the request too.</summary>
    /// <param name="context">The cookie, and the request it came with.</param>
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        if (context.Principal is null || http.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return;
        }

        var current = http.RequestServices.GetRequiredService<CurrentActor>();
        if (await current.FindAsync(context.Principal, http.RequestAborted) is null)
        {
            context.RejectPrincipal();
            await http.SignOutAsync(context.Scheme.Name);
        }
    }
}
