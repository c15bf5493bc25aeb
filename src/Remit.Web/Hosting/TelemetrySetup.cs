using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Remit.Web.Hosting;

/// <summary>Traces and figures for whoever runs it, when an address for them is set. No query, no body, no path.</summary>
internal static class TelemetrySetup
{
    private static readonly string[] NeverSent = ["url.query", "url.path", "url.full", "http.target", "http.url"];

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        var settings = Settings.Of(builder.Configuration, builder.Environment.ContentRootPath);
        if (settings.Telemetry is not { } address)
        {
            return;
        }

        builder
            .Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("remit"))
            .WithTracing(traces =>
                traces
                    .AddAspNetCoreInstrumentation(options =>
                        options.EnrichWithHttpResponse = (activity, _) =>
                        {
                            foreach (var tag in NeverSent)
                            {
                                activity.SetTag(tag, null);
                            }
                        }
                    )
                    .AddOtlpExporter(otlp => otlp.Endpoint = address)
            )
            .WithMetrics(figures =>
                figures
                    .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Npgsql")
                    .AddOtlpExporter(otlp => otlp.Endpoint = address)
            );
    }
}
