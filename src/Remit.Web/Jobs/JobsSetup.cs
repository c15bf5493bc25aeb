namespace Remit.Web.Jobs;

/// <summary>One worker in each process, over one table.</summary>
internal static class JobsSetup
{
    public static void AddJobs(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<WorkerBell>();
        builder.Services.AddSingleton<Worker>();
        builder.Services.AddSingleton<EachAlone>();
        builder.Services.AddScoped<JobQueue>();
        builder.Services.AddHostedService<WorkerLoop>();
        builder.Services.AddScoped<IRoutine, OldJobs>();
    }
}
