using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;

namespace Remit.Web.Tests.Features.Keeping;

/// <summary>Two people with three versions of what they agreed, in a database of their own.</summary>
internal sealed class KeptWorld : IAsyncDisposable
{
    private KeptWorld(World world, string connection) => (World, Connection) = (world, connection);

    public World World { get; }

    /// <summary>What the database is reached by.</summary>
    public string Connection { get; }

    /// <summary>A folder for backups, gone afterwards.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("remit-kept-").FullName;

    public Guid PairId => World.Pair.Id;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<KeptWorld> MakeAsync(Databases databases, Database database)
    {
        var connection = await databases.CopyAsync(database);
        var world = await World.InAsync(new App(connection));
        await world.AgreeAsync(AgreementTexts.Refunds);
        await world.AgreeAsync(AgreementTexts.Refunds);
        await world.SignInAsync(world.Ines);
        return new KeptWorld(world, connection);
    }

    /// <summary>Calls a command of the program as from the command line, on this database.</summary>
    public Task<Called> CallAsync(string word, params string[] arguments) =>
        Called.WithAsync(word, [.. arguments, "--database", Connection]);

    /// <summary>Does something to the database beside the product.</summary>
    public Task<int> TamperAsync(FormattableString statement) =>
        InAsync(db => db.Database.ExecuteSqlAsync(statement, Cancel));

    /// <summary>Does something to the database beside the product, looks, and takes it back.</summary>
    public Task<T> TryAsync<T>(FormattableString statement, Func<RemitDb, Task<T>> look) =>
        InAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
            Assert.NotEqual(0, await db.Database.ExecuteSqlAsync(statement, Cancel));
            return await look(db);
        });

    public async Task<T> InAsync<T>(Func<RemitDb, Task<T>> act)
    {
        await using var scope = World.App.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<RemitDb>());
    }

    /// <summary>Makes a backup that is intact.</summary>
    public async Task<string> BackUpAsync()
    {
        var file = Path.Combine(Folder, $"{Guid.CreateVersion7():N}.backup");
        var called = await CallAsync("backup", file);
        Assert.Equal((0, ""), (called.Status, called.Errors));
        return file;
    }

    public async ValueTask DisposeAsync()
    {
        await World.App.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
