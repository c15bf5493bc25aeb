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

        return await LetInAsync(cancellationToken);
    }

    /// <summary>Signs in whoever is alone here, or the first of a worked example; else lets somebody begin.</summary>
    /// <returns>Where to go on.</returns>
    public async Task<string> LetInAsync(CancellationToken cancellationToken)
    {
        var known = await beginnings.IsExampleAsync(cancellationToken)
            ? await beginnings.FirstOfExampleAsync(cancellationToken)
            : await beginnings.OnlyAccountAsync(cancellationToken);
        if (known is not null)
        {
            await signIn.SignInAsync(known, isPersistent: true);
            return "/";
        }

        var identity = new ClaimsIdentity([new(ClaimTypes.Name, StartingSetup.Scheme)], StartingSetup.Scheme);
        await http.HttpContext!.SignInAsync(StartingSetup.Scheme, new ClaimsPrincipal(identity));
        return "/welcome";
    }

    // In tests there is no connection, and so no address.
    private static bool IsLocal(HttpContext context) =>
        context.Connection.RemoteIpAddress is not { } address || System.Net.IPAddress.IsLoopback(address);
}
