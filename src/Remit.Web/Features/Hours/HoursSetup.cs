using Remit.Web.Jobs;

namespace Remit.Web.Features.Hours;

/// <summary>When people work, and when they are away.</summary>
internal static class HoursSetup
{
    /// <summary>The page on which somebody says it.</summary>
    public const string Path = "/account/hours";

    public static void AddHours(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<HoursSentences>();
        builder.Services.AddScoped<WorkingCalendars>();
        builder.Services.AddScoped<FindHours>();
        builder.Services.AddScoped<SetHours>();
        builder.Services.AddScoped<SetZone>();
        builder.Services.AddScoped<PlanDaysAway>();
        builder.Services.AddScoped<AgeDaysAway>();
        builder.Services.AddScoped<IAging, OldDaysAway>();
    }
}
