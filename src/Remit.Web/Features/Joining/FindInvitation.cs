using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Security;

namespace Remit.Web.Features.Joining;

/// <summary>
/// Opens the link of an invitation: the secret is exchanged for a short cookie, and the browser goes on to an address
/// without it. Opening it changes nothing, so a mail scanner may.
/// </summary>
internal sealed class FindInvitation(RemitDb db, IHttpContextAccessor http, TimeProvider time)
{
    private const string Claim = "invitation";

    /// <returns>Where to go on.</returns>
    public async Task<string> OpenAsync(string? secret, CancellationToken cancellationToken)
    {
        var hash = SecretText.HashOf(secret ?? "");
        var invitation = await db.Set<Invitation>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Hash == hash, cancellationToken);
        if (invitation?.IsOpen(time.GetUtcNow()) != true)
        {
            await http.HttpContext!.SignOutAsync(JoiningSetup.Scheme);
            return JoiningSetup.JoinPath;
        }

        var identity = new ClaimsIdentity([new(Claim, invitation.Id.ToString())], JoiningSetup.Scheme);
        await http.HttpContext!.SignInAsync(JoiningSetup.Scheme, new ClaimsPrincipal(identity));
        return JoiningSetup.JoinPath;
    }

    /// <summary>The invitation of this browser, while one can come in by it; else null.</summary>
    public async Task<Invitation?> FindAsync(CancellationToken cancellationToken)
    {
        var cookie = await http.HttpContext!.AuthenticateAsync(JoiningSetup.Scheme);
        if (!Guid.TryParse(cookie.Principal?.FindFirstValue(Claim), out var id))
        {
            return null;
        }

        var invitation = await db.Set<Invitation>().SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        return invitation?.IsOpen(time.GetUtcNow()) == true ? invitation : null;
    }
}
