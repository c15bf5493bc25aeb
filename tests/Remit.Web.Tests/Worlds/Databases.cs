using Microsoft.Data.Sqlite;
using Npgsql;
using Remit.Web.Tests.Worlds;

[assembly: AssemblyFixture(typeof(Databases))]

namespace Remit.Web.Tests.Worlds;

/// <summary>
/// The databases of one run of the tests. Each app gets its own copy of one that was brought up to date once; most tests
/// share one app per database and each has its own people in it.
/// </summary>
public sealed class Databases : IAsyncLifetime
{
    private const string Template = "template_remit";
    private const int Threads = 64;

    private readonly string folder = Directory.CreateTempSubdirectory("remit-tests-").FullName;
    private readonly Dictionary<Database, App> shared = [];
    private PostgresCluster cluster = null!;
    private int made;

    private string TemplateFile => Path.Combine(folder, $"{Template}.db");

    public async ValueTask InitializeAsync()
    {
        // Starting an application in a test waits on a thread; with as many threads as cores all of them would wait.
        ThreadPool.SetMinThreads(Threads, Threads);

        // Each application would watch its settings for changes; the system allows one user few watches.
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
        cluster = await PostgresCluster.StartAsync();
        await BringUpToDateAsync(TemplateFile);
        await BringUpToDateAsync(await cluster.CreateAsync(Template));
        NpgsqlConnection.ClearAllPools();
        SqliteConnection.ClearAllPools();
        foreach (var database in Enum.GetValues<Database>())
        {
            shared[database] = await OwnAsync(database);
        }
    }

    /// <summary>The app most tests share; its clock stands still.</summary>
    public App Shared(Database database) => shared[database];

    /// <summary>An app of one's own, on an up-to-date database in which nobody is.</summary>
    public async Task<App> OwnAsync(Database database) => new(await CopyAsync(database));

    /// <summary>The connection to an up-to-date database in which nobody is.</summary>
    public async Task<string> CopyAsync(Database database)
    {
        var name = $"remit_{Interlocked.Increment(ref made)}";
        if (database == Database.Postgres)
        {
            return await cluster.CreateAsync(name, Template);
        }

        var file = Path.Combine(folder, $"{name}.db");
        File.Copy(TemplateFile, file);
        return file;
    }

    /// <summary>The connection to a database that does not exist (SQLite) or is empty (PostgreSQL).</summary>
    public async Task<string> EmptyAsync(Database database)
    {
        var name = $"empty_{Interlocked.Increment(ref made)}";
        return database == Database.Postgres ? await cluster.CreateAsync(name) : Path.Combine(folder, name, "remit.db");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var app in shared.Values)
        {
            await app.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        await cluster.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    // Starting the application is what brings a database up to date.
    private static async Task BringUpToDateAsync(string connection)
    {
        await using var app = new App(connection);
        _ = app.Services;
    }
}
