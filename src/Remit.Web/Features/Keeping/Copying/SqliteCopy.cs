using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;

namespace Remit.Web.Features.Keeping;

/// <summary>Copies of a SQLite database, made by SQLite itself.</summary>
internal static class SqliteCopy
{
    /// <summary>Copies a database as it is at one instant, into one file; the product may write meanwhile.</summary>
    /// <param name="from">The file it lies in.</param>
    /// <param name="to">An empty file.</param>
    public static void Make(string from, string to)
    {
        using var source = Open(from, SqliteOpenMode.ReadOnly);
        using var copy = Open(to, SqliteOpenMode.ReadWrite);
        source.BackupDatabase(copy);

        // Else whoever opens the copy, also to read, would lay two more files beside it. Starting on it changes it back.
        Execute(copy, "PRAGMA journal_mode = DELETE");
    }

    /// <summary>Brings a copy to the newest schema.</summary>
    public static async Task BringUpToDateAsync(string path, CancellationToken cancellationToken)
    {
        var options = new DbContextOptionsBuilder<SqliteRemitDb>().UseSqlite(Text(path, SqliteOpenMode.ReadWrite));
        await using var db = new SqliteRemitDb(options.Options);
        await db.Database.MigrateAsync(cancellationToken);
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(Text(path, mode));
        connection.Open();
        return connection;
    }

    // Not pooled, so that closing it lets go of the file.
    private static string Text(string path, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
        }.ConnectionString;

    private static void Execute(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
