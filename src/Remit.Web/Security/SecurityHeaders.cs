using System.Security.Cryptography;

namespace Remit.Web.Security;

/// <summary>What every answer tells the browser: run and show only what comes from here, and tell nobody else.</summary>
internal static class SecurityHeaders
{
    private const string NonceKey = "csp-nonce";
    private const int NonceBytes = 16;

    /// <summary>The value that lets one script of this answer run.</summary>
    public static string CspNonce(this HttpContext context) =>
        (string)(context.Items[NonceKey] ??= Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes)));

    public static void UseSecurityHeaders(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                var headers = context.Response.Headers;
                headers.ContentSecurityPolicy = PolicyFor(context);
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "same-origin";
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
                if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
                {
                    headers.CacheControl = "no-store";
                }

                return next(context);
            }
        );

    // The page of the API brings its own styles in the document; no other page may.
    private static string PolicyFor(HttpContext context)
    {
        var styles = context.Request.Path.StartsWithSegments("/scalar", StringComparison.OrdinalIgnoreCase)
            ? "'self' 'unsafe-inline'"
            : "'self'";
        return $"default-src 'self'; script-src 'self' 'nonce-{context.CspNonce()}'; style-src {styles}; "
            + "img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }
}
