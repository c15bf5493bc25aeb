using Remit.Web.Jobs;

namespace Remit.Web.Features.Keeping;

/// <summary>For how long what people write is kept.</summary>
internal static class TermsSetup
{
    public static void AddKeeping(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<SetTerms>();
        builder.Services.AddScoped<IRoutine, AgeDaily>();
    }
}
