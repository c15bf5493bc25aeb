using Remit.Web.Features.Proposals.Starts;

namespace Remit.Web.Features.Proposals.Deciding;

/// <summary>Who else decides about some of a page, and where the two would start with it.</summary>
internal static class DecidingSetup
{
    public static void AddDeciding(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<SayStart>();
        builder.Services.AddScoped<FindStarts>();
        builder.Services.AddScoped<AskDeciders>();
        builder.Services.AddScoped<MakeStand>();
        builder.Services.AddScoped<AgreeAsDecider>();
        builder.Services.AddScoped<FindDeciding>();
    }
}
