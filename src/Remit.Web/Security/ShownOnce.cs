using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Remit.Web.Security;

/// <summary>
/// Carries a secret from the form that made it to the page that shows it, in a sealed cookie that goes when it is shown:
/// afterwards nobody can read it again.
/// </summary>
internal sealed class ShownOnce(IDataProtectionProvider protection, IHttpContextAccessor http)
{
    private const string Cookie = "remit-once";

    private static readonly TimeSpan Waits = TimeSpan.FromMinutes(5);

    private readonly ITimeLimitedDataProtector seal = protection.CreateProtector("once").ToTimeLimitedDataProtector();

    /// <summary>Keeps a text for the next page of this browser.</summary>
    public void Put(string text)
    {
        var context = http.HttpContext!;
        context.Response.Cookies.Append(
            Cookie,
            seal.Protect(text, Waits),
            new()
            {
                HttpOnly = true,
                IsEssential = true,
                SameSite = SameSiteMode.Strict,
                Secure = context.Request.IsHttps,
                MaxAge = Waits,
            }
        );
    }

    /// <summary>The text that waits, which then does no more; null when none does.</summary>
    public string? Take()
    {
        var context = http.HttpContext!;
        if (context.Request.Cookies[Cookie] is not { } kept || !HttpMethods.IsGet(context.Request.Method))
        {
            return null;
        }

        context.Response.Cookies.Delete(Cookie);
        try
        {
            return seal.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
