using Remit.Web.Features.Hours;

namespace Remit.Web.Features.Covers;

/// <summary>Who answers while somebody is away.</summary>
internal static class CoversSetup
{
    public static void AddCovers(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<CoverLines>();
        builder.Services.AddScoped<IGoesWithDaysAway, CoversOfDays>();
        builder.Services.AddScoped<CoverSentences>();
        builder.Services.AddScoped<FindCovers>();
        builder.Services.AddScoped<FindCoverPlan>();
        builder.Services.AddScoped<AnsweringHours>();
        builder.Services.AddScoped<ChooseCover>();
    }
}
