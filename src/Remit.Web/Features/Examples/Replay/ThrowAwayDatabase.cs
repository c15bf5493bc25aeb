using Npgsql;
using Remit.Web.Hosting;

namespace Remit.Web.Features.Examples;

/// <summary>A database that is made for one run and gone after it.</summary>
internal sealed class ThrowAwayDatabase : IAsyncDisposable
{
    private readonly Func<Task> remove;

    private ThrowAwayDatabase(string connection, Func<Task> remove) => (Connection, this.remove) = (connection, remove);

    /// <summary>What it is reached by, as the setting <c>Database</c> takes it.</summary>
    public string Connection { get; }

    /// <summary>Makes one: on the PostgreSQL server that a connection names, else a SQLite file.</summary>
    /// <param name="near">
    /// A PostgreSQL connection string, next to whose database it is made; or the path of a SQLite file that is not there
    /// yet; null for a file among the temporary ones.
    /// </param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="IOException">The SQLite file is there already.</exception>
    public static Task<ThrowAwayDatabase> MakeAsync(string? near, CancellationToken cancellationToken) =>
        near is not null && Settings.NamesServer(near)
            ? OnServerAsync(near, cancellationToken)
            : Task.FromResult(AsFile(near));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await remove();

    private static ThrowAwayDatabase AsFile(string? path)
    {
        var file = path ?? Path.Combine(Path.GetTempPath(), $"remit-{Guid.CreateVersion7():N}.db");
        return File.Exists(file)
            ? throw new IOException($"'{file}' is there already; name a file that is not, or leave it out.")
            : new ThrowAwayDatabase(
                file,
                () =>
                {
                    Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
                    foreach (var part in new[] { file, file + "-wal", file + "-shm" })
                    {
                        File.Delete(part);
                    }

                    return Task.CompletedTask;
                }
            );
    }

    private static async Task<ThrowAwayDatabase> OnServerAsync(string near, CancellationToken cancellationToken)
    {
        var name = $"remit_{Guid.CreateVersion7():N}";
        await ExecuteAsync(near, $"CREATE DATABASE {name}", cancellationToken);
        var connection = new NpgsqlConnectionStringBuilder(near) { Database = name, Pooling = false };
        return new ThrowAwayDatabase(
            connection.ConnectionString,
            () => ExecuteAsync(near, $"DROP DATABASE {name} WITH (FORCE)", CancellationToken.None)
        );
    }

    // The name is made here of letters and digits, so it needs no quoting.
    private static async Task ExecuteAsync(string connection, string statement, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
