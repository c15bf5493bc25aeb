using Remit.Web.Jobs;

namespace Remit.Web.Features.Diary;

/// <summary>The diary of proposals: what one would have done, each time one asks anyway.</summary>
internal static class DiarySetup
{
    public static void AddDiary(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<DiarySentences>();
        builder.Services.AddScoped<FindDiary>();
        builder.Services.AddScoped<GoalsToday>();
        builder.Services.AddScoped<QuotedDiary>();
        builder.Services.AddScoped<WriteEntry>();
        builder.Services.AddScoped<FixEntry>();
        builder.Services.AddScoped<HearAnswer>();
        builder.Services.AddScoped<RemoveEntry>();
        builder.Services.AddScoped<QuoteCount>();
        builder.Services.AddScoped<BeginGoal>();
        builder.Services.AddScoped<EndGoal>();
        builder.Services.AddScoped<SetLeadHours>();
        builder.Services.AddScoped<AgeDiary>();
        builder.Services.AddScoped<IAging, OldDiaries>();
    }

    public static void MapDiary(this WebApplication app) => app.MapDiaryForms();
}
