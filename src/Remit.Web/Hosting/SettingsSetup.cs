namespace Remit.Web.Hosting;

/// <summary>Makes the settings known.</summary>
internal static class SettingsSetup
{
    public static void AddSettings(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(Settings.Of(builder.Configuration, builder.Environment.ContentRootPath));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Addresses>();
    }
}
