using Remit.Web.Jobs;

namespace Remit.Web.Features.Weeks;

/// <summary>The mail about the week, for those who want it.</summary>
internal static class WeeksSetup
{
    public static void AddWeeks(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<IRoutine, WeekMails>();
        builder.Services.AddScoped<CloseWeek>();
        builder.Services.AddScoped<LookAtWeek>();
        builder.Services.AddScoped<WeekLetters>();
        builder.Services.AddScoped<WeekSentences>();
    }
}
