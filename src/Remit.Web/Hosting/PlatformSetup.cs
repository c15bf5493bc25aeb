using Microsoft.AspNetCore.ResponseCompression;

namespace Remit.Web.Hosting;

/// <summary>What every answer goes through on its way out, and how it can be seen that all is well.</summary>
internal static class PlatformSetup
{
    public static void AddPlatform(this WebApplicationBuilder builder)
    {
        builder.AddTelemetry();
        builder.AddHealth();
        builder.Services.AddResponseCompression(compression =>
        {
            // Pages hold no secret beside what a stranger could make them repeat: form tokens differ each time.
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
        });

        // The files of the pages are found also when it was built and not published.
        builder.WebHost.UseStaticWebAssets();
    }

    public static void UsePlatform(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseResponseCompression();
        app.MapHealth();
    }
}
