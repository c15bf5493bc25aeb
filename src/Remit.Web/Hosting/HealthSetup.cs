using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Remit.Web.Data;

namespace Remit.Web.Hosting;

/// <summary>
/// <c>/healthz</c>: the process answers. <c>/healthz/ready</c>: it reaches its database too.
/// </summary>
internal static class HealthSetup
{
    private const string Ready = "ready";

    public static void AddHealth(this WebApplicationBuilder builder) =>
        builder.Services.AddHealthChecks().AddDbContextCheck<RemitDb>(tags: [Ready]);

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks(
                "/healthz/ready",
                new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }
            )
            .AllowAnonymous();
    }
}
