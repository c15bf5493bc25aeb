using System.IO.Compression;
using Microsoft.Data.Sqlite;
using Npgsql;
using Remit.Web.Features.Keeping;
using Remit.Web.Tests.Architecture;

namespace Remit.Web.Tests.Data.Kept;

/// <summary>
/// What a version of the product left behind on each database, packed, as files in this folder. A set is called as the
/// newest step of its schema, such as <c>People</c>.
/// </summary>
internal static class KeptDatabase
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Where they lie.</summary>
    public static string Folder { get; } = Path.Combine(SourceTree.Root, "tests/Remit.Web.Tests/Data/Kept");

    /// <summary>Every set there is.</summary>
    public static IEnumerable<string> Sets =>
        Directory.GetFiles(Folder, "*.gz").Select(file => Path.GetFileName(file).Split('.')[0]).Distinct().Order();

    /// <summary>The file of a set: a SQLite file or a plain dump of PostgreSQL, packed with gzip.</summary>
    public static string FileOf(string folder, string set, Database database) =>
        Path.Combine(folder, database == Database.Sqlite ? $"{set}.db.gz" : $"{set}.sql.gz");

    /// <summary>Unpacks a copy.</summary>
    /// <returns>What it is reached by.</returns>
    public static async Task<string> OpenAsync(Databases databases, string set, Database database)
    {
        var connection = await databases.EmptyAsync(database);
        await using var packed = File.OpenRead(FileOf(Folder, set, database));
        await using var plain = new GZipStream(packed, CompressionMode.Decompress);
        if (database == Database.Sqlite)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(connection)!);
            await using var file = File.Create(connection);
            await plain.CopyToAsync(file, Cancel);
        }
        else
        {
            using var text = new StreamReader(plain);
            await ExecuteAsync(new NpgsqlConnection($"{connection};Pooling=false"), await text.ReadToEndAsync(Cancel));
        }

        return connection;
    }

    /// <summary>Packs a database that nobody writes to meanwhile.</summary>
    public static async Task SaveAsync(string connection, string folder, string set, Database database)
    {
        var plain = Path.GetTempFileName();
        try
        {
            await (database == Database.Sqlite ? CopyAsync(connection, plain) : DumpAsync(connection, plain));
            await using var from = File.OpenRead(plain);
            await using var file = File.Create(FileOf(folder, set, database));
            await using var packed = new GZipStream(file, CompressionLevel.SmallestSize);
            await from.CopyToAsync(packed, Cancel);
        }
        finally
        {
            File.Delete(plain);
        }
    }

    // One file without free pages, and nothing beside it.
    private static async Task CopyAsync(string connection, string to)
    {
        File.Delete(to);
        await ExecuteAsync(new SqliteConnection($"Data Source={connection};Pooling=False"), $"VACUUM INTO '{to}'");
        await ExecuteAsync(new SqliteConnection($"Data Source={to};Pooling=False"), "PRAGMA journal_mode = DELETE");
    }

    // Rows as statements, so that it needs no psql to be read; what only psql reads is left out.
    private static async Task DumpAsync(string connection, string to)
    {
        var lines = new List<string>();
        string[] plain = ["--inserts", "--no-owner", "--no-privileges"];
        await PostgresTool.RunAsync("pg_dump", connection, plain, lines.Add, Cancel);
        await File.WriteAllLinesAsync(to, lines.Where(line => !IsForPsql(line)), Cancel);
    }

    private static bool IsForPsql(string line) =>
        line.StartsWith("\\restrict", StringComparison.Ordinal)
        || line.StartsWith("\\unrestrict", StringComparison.Ordinal);

    private static async Task ExecuteAsync(System.Data.Common.DbConnection connection, string statements)
    {
        await using (connection)
        {
            await connection.OpenAsync(Cancel);
            await using var command = connection.CreateCommand();
            command.CommandText = statements;
            await command.ExecuteNonQueryAsync(Cancel);
        }
    }
}
