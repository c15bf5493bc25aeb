using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.Diary;
using Remit.Web.Features.Drafts;
using Remit.Web.Features.Mail;
using Remit.Web.Features.Pausing;
using Remit.Web.Features.People;
using Remit.Web.Features.Proposals;
using Remit.Web.Hosting;
using Remit.Web.Jobs;
using Remit.Web.Security;
using Remit.Web.Ui;

namespace Remit.Web.Features.Examples;

/// <summary>The application's own actions on a database, with a clock that can be set, and nobody listening.</summary>
internal sealed class ScenarioHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private ScenarioHost(WebApplication app, ScenarioClock clock) => (this.app, Clock) = (app, clock);

    /// <summary>The clock its actions read.</summary>
    public ScenarioClock Clock { get; }

    /// <summary>Opens a database, and makes or updates it where needed.</summary>
    /// <param name="database">A PostgreSQL connection string, or the path of a SQLite file.</param>
    public static async Task<ScenarioHost> OpenAsync(string database)
    {
        var clock = new ScenarioClock();
        // It lives for one replay; settings that change meanwhile are not its own.
        string[] settings = [$"--Database={database}", "--hostBuilder:reloadConfigOnChange=false"];
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings });
        builder.AddSettings();
        builder.AddLog();
        builder.AddData();
        builder.AddSecurity();
        builder.AddUi();
        builder.AddJobs();
        builder.AddAccounts();
        builder.AddPeople();
        builder.AddMail();
        builder.AddDiary();
        builder.AddDrafts();
        builder.AddProposals();
        builder.AddAgreements();
        builder.AddPausing();
        builder.AddDecisions();
        builder.Services.AddScoped<WelcomePeople>();
        builder.Services.AddSingleton<TimeProvider>(clock);
        var built = builder.Build();
        await built.UseNewestSchemaAsync();
        return new ScenarioHost(built, clock);
    }

    /// <summary>Does something in a scope of its own, as one request would.</summary>
    public async Task InScopeAsync(
        Func<IServiceProvider, CancellationToken, Task> act,
        CancellationToken cancellationToken
    )
    {
        await using var scope = app.Services.CreateAsyncScope();
        await act(scope.ServiceProvider, cancellationToken);
    }

    /// <summary>Reads something in a scope of its own.</summary>
    public async Task<T> InScopeAsync<T>(
        Func<IServiceProvider, CancellationToken, Task<T>> act,
        CancellationToken cancellationToken
    )
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => app.DisposeAsync();
}
