namespace Remit.Web.Features.Today;

/// <summary>The first page, and what stands around every page.</summary>
internal static class TodaySetup
{
    public static void AddToday(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<LookAtToday>();
        builder.Services.AddScoped<Surroundings>();
        builder.Services.AddSingleton(new Ui.Look(typeof(PersonLayout)));
    }
}
