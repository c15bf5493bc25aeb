namespace Remit.Web.Features.Asking;

/// <summary>May I?</summary>
internal static class AskingSetup
{
    public static void AddAsking(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<AskQuestion>();
        builder.Services.AddScoped<Asked>();
    }
}
