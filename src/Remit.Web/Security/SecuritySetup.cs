using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.HttpOverrides;

namespace Remit.Web.Security;

/// <summary>Who gets in, how often, and what the browser is told.</summary>
internal static class SecuritySetup
{
    /// <summary>The policy that slows down guessing of passwords; only posts count.</summary>
    public const string SignInRate = "sign-in";

    private const int SignInsPerMinute = 10;

    public static void AddSecurity(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<CurrentActor>();
        builder.Services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(SignInRate, LimitOf);
        });
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var proxy in Proxies(builder.Configuration))
            {
                options.KnownProxies.Add(proxy);
            }
        });
    }

    public static void UseSecurity(this WebApplication app)
    {
        // Whoever says who they forward for is believed only when an administrator has named them.
        if (Proxies(app.Configuration).Any())
        {
            app.UseForwardedHeaders();
        }

        app.UseSecurityHeaders();
    }

    private static IEnumerable<IPAddress> Proxies(IConfiguration configuration) =>
        (configuration["Proxies"] ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(IPAddress.Parse);

    private static RateLimitPartition<string> LimitOf(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new() { PermitLimit = SignInsPerMinute, Window = TimeSpan.FromMinutes(1) }
            )
            : RateLimitPartition.GetNoLimiter("");
}
