using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Remit.Web.Data;

namespace Remit.Web.Features.Accounts;

/// <summary>Signing in: by cookie; everything asks for it unless it is on the list of anonymous routes.</summary>
internal static class AccountSetup
{
    public static void AddAccount(this WebApplicationBuilder builder)
    {
        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        builder
            .Services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        builder
            .Services.AddIdentityCore<Account>(RemitDb.UseSchema)
            .AddEntityFrameworkStores<RemitDb>()
            .AddSignInManager();
        builder.Services.ConfigureApplicationCookie(cookie => cookie.LoginPath = "/sign-in");
        builder.Services.AddCascadingAuthenticationState();
    }

    public static void UseAccount(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
    }
}
