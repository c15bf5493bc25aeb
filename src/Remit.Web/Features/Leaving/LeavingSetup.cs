using Remit.Web.Jobs;

namespace Remit.Web.Features.Leaving;

/// <summary>Ending what two agreed, leaving for good, and what goes with it.</summary>
internal static class LeavingSetup
{
    public static void AddLeaving(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<EndPair>();
        builder.Services.AddScoped<FindLeaving>();
        builder.Services.AddScoped<ConfirmLeaving>();
        builder.Services.AddScoped<EraseMyself>();
        builder.Services.AddScoped<OwnTraces>();
        builder.Services.AddScoped<PairTraces>();
        builder.Services.AddScoped<ErasePair>();
        builder.Services.AddScoped<IRoutine, NobodysPairs>();
    }
}
