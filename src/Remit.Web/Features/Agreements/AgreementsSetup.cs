using Remit.Web.Features.Agreements.Versions;

namespace Remit.Web.Features.Agreements;

/// <summary>What two people agreed.</summary>
internal static class AgreementsSetup
{
    public static void AddAgreements(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<AgreedTexts>();
        builder.Services.AddScoped<StandingAgreements>();
        builder.Services.AddScoped<AgreementOfPair>();
        builder.Services.AddScoped<OneDecider>();
        builder.Services.AddScoped<NextVersion>();
        builder.Services.AddScoped<FindAssents>();
        builder.Services.AddScoped<AgreementToTake>();
        builder.Services.AddScoped<FindVersions>();
    }
}
