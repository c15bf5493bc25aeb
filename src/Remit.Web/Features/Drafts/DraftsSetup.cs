using Remit.Web.Features.Drafts.Findings;

namespace Remit.Web.Features.Drafts;

/// <summary>What one person prepares before anybody has seen it.</summary>
internal static class DraftsSetup
{
    public static void AddDrafts(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<LineKind>();
        builder.Services.AddSingleton<LineArea>();
        builder.Services.AddSingleton<AreaAnswers>();
        builder.Services.AddSingleton<ExpectedArea>();
        builder.Services.AddSingleton<DraftDocument>();
        builder.Services.AddSingleton<CountSentences>();
        builder.Services.AddSingleton<SaidSentences>();
        builder.Services.AddSingleton<DraftFindings>();
        builder.Services.AddScoped<RepairDraft>();
        builder.Services.AddScoped<CheckLine>();
        builder.Services.AddScoped<FindDraft>();
        builder.Services.AddScoped<DraftReading>();
        builder.Services.AddScoped<BeginLine>();
        builder.Services.AddScoped<AnswerLine>();
        builder.Services.AddScoped<OpenDraft>();
        builder.Services.AddScoped<RemoveLine>();
        builder.Services.AddScoped<TakeInDocument>();
        builder.Services.AddScoped<ChangeAgreement>();
        builder.Services.AddScoped<FindAgreed>();
        builder.Services.AddScoped<TakeInTable>();
    }

    public static void MapDrafts(this WebApplication app)
    {
        app.MapDraftForms();
        app.MapFindings();
    }
}
