using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Remit.Web.Tests.Data.Kept;

/// <summary>The tables of a database and what stands in them, without the model.</summary>
/// <param name="connection">What it is reached by.</param>
/// <param name="database">Which of the two it is.</param>
internal sealed class Tables(string connection, Database database)
{
    private const string Columns =
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'";

    private const string SqliteColumns =
        "SELECT t.name, c.name FROM sqlite_master t JOIN pragma_table_info(t.name) c "
        + "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The columns of each table.</summary>
    public async Task<Dictionary<string, string[]>> ColumnsAsync()
    {
        var columns = await ReadAsync(database == Database.Sqlite ? SqliteColumns : Columns);
        return columns
            .GroupBy(row => (string)row[0], row => (string)row[1], StringComparer.Ordinal)
            .ToDictionary(table => table.Key, table => table.Order().ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Every row of a table as text, in order.</summary>
    public async Task<string[]> RowsAsync(string table, IEnumerable<string> columns)
    {
        var names = string.Join(", ", columns.Select(name => $"\"{name}\""));
        var rows = await ReadAsync($"SELECT {names} FROM \"{table}\"");
        return [.. rows.Select(row => string.Join(" | ", row.Select(Said))).Order(StringComparer.Ordinal)];
    }

    private static string Said(object value) =>
        value is byte[] bytes ? Convert.ToHexString(bytes) : FormattableString.Invariant($"{value}");

    private async Task<List<object[]>> ReadAsync(string statement)
    {
        await using DbConnection opened =
            database == Database.Sqlite
                ? new SqliteConnection($"Data Source={connection};Pooling=False")
                : new NpgsqlConnection($"{connection};Pooling=false");
        await opened.OpenAsync(Cancel);
        await using var command = opened.CreateCommand();
        command.CommandText = statement;
        await using var reader = await command.ExecuteReaderAsync(Cancel);
        var rows = new List<object[]>();
        while (await reader.ReadAsync(Cancel))
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }
}
