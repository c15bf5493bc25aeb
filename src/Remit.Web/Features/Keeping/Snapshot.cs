using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Remit.Web.Data;
using Remit.Web.Hosting;

namespace Remit.Web.Features.Keeping;

/// <summary>
/// A database as it is at one instant, for reading alone. The product may run and write meanwhile; nothing waits.
/// </summary>
internal sealed class Snapshot : IAsyncDisposable
{
    private readonly DbConnection connection;
    private readonly DbTransaction transaction;

    private Snapshot(DbConnection connection, DbTransaction transaction, RemitDb db) =>
        (this.connection, this.transaction, Db) = (connection, transaction, db);

    /// <summary>The model over it.</summary>
    public RemitDb Db { get; }

    /// <summary>Whether it is PostgreSQL.</summary>
    public bool IsPostgres => connection is NpgsqlConnection;

    /// <summary>Opens one.</summary>
    /// <param name="database">A PostgreSQL connection string, or the path of a SQLite file.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="NotDoneException">It is no database of ours, or of a newer version.</exception>
    public static async Task<Snapshot> OpenAsync(string database, CancellationToken cancellationToken)
    {
        DbConnection opened = Settings.NamesServer(database) ? Server(database) : ExistingFile(database);
        try
        {
            await opened.OpenAsync(cancellationToken);
            var snapshot = await BeginAsync(opened, cancellationToken);
            await snapshot.RefuseStrangersAsync(database, cancellationToken);
            return snapshot;
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }
    }

    /// <summary>The rows a statement gives, one column of each.</summary>
    /// <param name="statement">The statement, without anything from outside in it.</param>
    /// <param name="read">Reads a row.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<List<T>> ReadAsync<T>(
        string statement,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken
    )
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandTimeout = 0;
        command.CommandText = statement;
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var all = new List<T>();
        while (await rows.ReadAsync(cancellationToken))
        {
            all.Add(read(rows));
        }

        return all;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Db.DisposeAsync();
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }

    private static NpgsqlConnection Server(string database) =>
        new(new NpgsqlConnectionStringBuilder(database) { Pooling = false }.ConnectionString);

    private static SqliteConnection ExistingFile(string path) =>
        File.Exists(path)
            ? new SqliteConnection(
                new SqliteConnectionStringBuilder
                {
                    DataSource = path,
                    Mode = SqliteOpenMode.ReadOnly,
                    Pooling = false,
                }.ConnectionString
            )
            : throw new NotDoneException($"There is no file '{path}'.");

    private static async Task<Snapshot> BeginAsync(DbConnection opened, CancellationToken cancellationToken)
    {
        // SQLite: deferred, so that it never holds up who writes. PostgreSQL: every statement sees the same instant.
        var begun = opened is SqliteConnection file
            ? file.BeginTransaction(deferred: true)
            : await opened.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        RemitDb db =
            opened is SqliteConnection
                ? new SqliteRemitDb(new DbContextOptionsBuilder<SqliteRemitDb>().UseSqlite(opened).Options)
                : new PostgresRemitDb(new DbContextOptionsBuilder<PostgresRemitDb>().UseNpgsql(opened).Options);
        db.Database.SetCommandTimeout(0);
        await db.Database.UseTransactionAsync(begun, cancellationToken);
        var snapshot = new Snapshot(opened, begun, db);
        if (snapshot.IsPostgres)
        {
            await snapshot.ReadAsync("SET TRANSACTION READ ONLY", _ => "", cancellationToken);
        }

        return snapshot;
    }

    private async Task RefuseStrangersAsync(string database, CancellationToken cancellationToken)
    {
        var name = IsPostgres ? connection.Database : database;
        List<string> applied;
        try
        {
            applied = await ReadAsync(
                "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"",
                row => row.GetString(0),
                cancellationToken
            );
        }
        catch (DbException problem) when (problem is SqliteException { SqliteErrorCode: 1 } or { SqlState: "42P01" })
        {
            throw new NotDoneException($"'{name}' holds nothing of Remit.");
        }

        if (SchemaAge.NewestUnknown(Db, applied) is { } newer)
        {
            throw new NotDoneException(SchemaAge.SayNewer(name, newer));
        }
    }
}
