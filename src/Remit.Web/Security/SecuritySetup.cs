using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.RateLimiting;
using Remit.Web.Hosting;

namespace Remit.Web.Security;

/// <summary>Who gets in, how often, and what the browser is told.</summary>
internal static class SecuritySetup
{
    /// <summary>The policy that slows down guessing of passwords; only posts count.</summary>
    public const string SignInRate = "sign-in";

    /// <summary>The policy of pages for whoever runs the installation.</summary>
    public const string AdminOnly = "admin";

    /// <summary>The policy of what pages ask by themselves, such as the question a passkey answers.</summary>
    public const string QuestionRate = "question";

    /// <summary>The policy that slows down guessing of links.</summary>
    public const string LinkRate = "link";

    /// <summary>
    /// The policy of the page of a link: room for somebody who answers a page of many lines, one after the other. Codes
    /// have limits of their own. Only posts count.
    /// </summary>
    public const string AnswerRate = "answer";

    private const int AnswersPerMinute = 60;
    private const int SignInsPerMinute = 10;
    private const int QuestionsPerMinute = 60;
    private const int LinksPerMinute = 30;

    public static void AddSecurity(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy(AdminOnly, policy => policy.RequireAuthenticatedUser().AddRequirements(new RunsInstallation()));
        builder.Services.AddScoped<IAuthorizationHandler, RunsInstallation.Handler>();
        builder.Services.AddScoped<IAuthorizationHandler, ScopeNeeded.Handler>();
        builder.Services.AddScoped<ShownOnce>();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<CurrentActor>();
        builder.Services.AddRateLimiter(SetRates);
        builder
            .Services.AddOptions<HostFilteringOptions>()
            .Configure<Settings>(
                (options, settings) =>
                {
                    // Whoever says another name than that of the settings is playing with names.
                    if (settings.PublicHost is { } host)
                    {
                        options.AllowedHosts = [host, "localhost", "127.0.0.1", "[::1]"];
                    }
                }
            );
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

    private static void SetRates(RateLimiterOptions limits)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(SignInRate, context => PostsPerMinute(context, SignInsPerMinute));
        limits.AddPolicy(AnswerRate, context => PostsPerMinute(context, AnswersPerMinute));
        limits.AddPolicy(QuestionRate, context => PerMinute(context, QuestionsPerMinute));
        limits.AddPolicy(LinkRate, context => PerMinute(context, LinksPerMinute));
    }

    private static IEnumerable<IPAddress> Proxies(IConfiguration configuration) =>
        (configuration["Proxies"] ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(IPAddress.Parse);

    private static RateLimitPartition<string> PostsPerMinute(HttpContext context, int most) =>
        HttpMethods.IsPost(context.Request.Method) ? PerMinute(context, most) : RateLimitPartition.GetNoLimiter("");

    private static RateLimitPartition<string> PerMinute(HttpContext context, int most) =>
        RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new() { PermitLimit = most, Window = TimeSpan.FromMinutes(1) }
        );
}
