using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Remit.Web.Features.Accounts;

namespace Remit.Web.Features.Starting;

/// <summary>Somebody opens the printed address: they are let in once, and sent on to an address without the secret.</summary>
internal sealed class EnterByAddress(
    StartToken token,
    Beginnings beginnings,
    SignInManager<Account> signIn,
    IHttpContextAccessor http
)
{
    /// <summary>Where to go on.</summary>
    public async Task<string> RunAsync(string? given, CancellationToken cancellationToken)
    {
        var context = http.HttpContext!;
        if (!IsLocal(context) || !token.Use(given))
        {
            return "/sign-in";
        }

        if (await beginnings.OnlyAccountAsync(cancellationToken) is { } only)
        {
            await signIn.SignInAsync(only, isPersistent: true);
            return "/";
        }

        var identity = new ClaimsIdentity([new(ClaimTypes.Name, StartingSetup.Scheme)], StartingSetup.Scheme);
        await context.SignInAsync(StartingSetup.Scheme, new ClaimsPrincipal(identity));
        return "/welcome";
    }

    // In tests there is no connection, and so no address.
    private static bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is not { } address || System.Net.IPAddress.IsLoopback(address);
}
