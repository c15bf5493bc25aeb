using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace Remit.Web.Hosting;

/// <summary>
/// The log, on standard error. It knows routes, never addresses as they were called: what somebody asked stays theirs.
/// </summary>
internal static class LogSetup
{
    private const string RequestLine = "{Method} {Route} {StatusCode} in {Elapsed:0.0} ms";

    public static void AddLog(this WebApplicationBuilder builder) =>
        builder.Services.AddSerilog(
            (services, log) =>
            {
                log.MinimumLevel.Information()
                    // These write addresses with their query, or every statement.
                    .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                    .MinimumLevel.Override("System", LogEventLevel.Warning)
                    .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                    // Keys lie in the database as plain text, by intent: who reads the database reads everything.
                    .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
                    // It warns that pages with a form are not cached, which is what they say themselves.
                    .MinimumLevel.Override("Microsoft.AspNetCore.Antiforgery", LogEventLevel.Error)
                    .Enrich.FromLogContext()
                    .Enrich.With<WithoutPath>()
                    .ReadFrom.Services(services);
                if (services.GetRequiredService<Settings>().LogsJson)
                {
                    log.WriteTo.Console(
                        new RenderedCompactJsonFormatter(),
                        standardErrorFromLevel: LogEventLevel.Verbose
                    );
                }
                else
                {
                    log.WriteTo.Console(
                        standardErrorFromLevel: LogEventLevel.Verbose,
                        formatProvider: System.Globalization.CultureInfo.InvariantCulture
                    );
                }
            }
        );

    public static void UseLog(this WebApplication app) =>
        app.UseSerilogRequestLogging(log =>
        {
            log.MessageTemplate = RequestLine;
            log.IncludeQueryInRequestPath = false;
            log.GetMessageTemplateProperties = (context, _, elapsed, status) =>
                [
                    new("Method", new ScalarValue(context.Request.Method)),
                    new("Route", new ScalarValue(RouteOf(context))),
                    new("StatusCode", new ScalarValue(status)),
                    new("Elapsed", new ScalarValue(elapsed)),
                ];
        });

    private static string RouteOf(HttpContext context) =>
        (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(no route)";

    // The framework puts the path of the request on every line; paths can hold what somebody asked.
    private sealed class WithoutPath : ILogEventEnricher
    {
        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) =>
            logEvent.RemovePropertyIfPresent("RequestPath");
    }
}
