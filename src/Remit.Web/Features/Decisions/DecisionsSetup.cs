using Remit.Web.Features.Agreements.Versions;
using Remit.Web.Features.Decisions.Replayed;
using Remit.Web.Features.Decisions.Shown;
using Remit.Web.Jobs;

namespace Remit.Web.Features.Decisions;

/// <summary>The log: what was decided, and how it turned out.</summary>
internal static class DecisionsSetup
{
    public static void AddDecisions(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<PairAnswers>();
        builder.Services.AddScoped<DecisionWeighing>();
        builder.Services.AddScoped<DecisionLog>();
        builder.Services.AddScoped<WriteDecision>();
        builder.Services.AddScoped<FixDecision>();
        builder.Services.AddScoped<ActualAmounts>();
        builder.Services.AddScoped<RecordResult>();
        builder.Services.AddScoped<WithdrawDecision>();
        builder.Services.AddScoped<Pages.WriteFromForm>();
        builder.Services.AddScoped<Pages.DecisionViews>();
        builder.Services.AddScoped<Pages.MendFromForm>();
        builder.Services.AddScoped<TextsThen>();
        builder.Services.AddScoped<FindShown>();
        builder.Services.AddScoped<ShowDecision>();
        builder.Services.AddScoped<EndShowing>();
        builder.Services.AddScoped<RelatedDecisions>();
        builder.Services.AddScoped<AnswerRelated>();
        builder.Services.AddScoped<StillCounted>();
        builder.Services.AddScoped<TooLongAgo>();
        builder.Services.AddScoped<AgeDecisions>();
        builder.Services.AddScoped<IAging, OldDecisions>();
        builder.Services.AddScoped<ReplayLog>();
        builder.Services.AddScoped<IVersionNote, ReplayNotes>();
    }
}
