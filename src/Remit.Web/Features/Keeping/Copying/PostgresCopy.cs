using Microsoft.EntityFrameworkCore;
using Npgsql;
using Remit.Web.Data;

namespace Remit.Web.Features.Keeping;

/// <summary>Copies of a PostgreSQL database, made and brought back by PostgreSQL's own programs.</summary>
internal static class PostgresCopy
{
    private const string Tables = """
        SELECT relname::text FROM pg_class
        WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
        ORDER BY relkind <> 'r', relname
        """;

    /// <summary>Writes a database as a snapshot sees it into a file, and reads the file through once.</summary>
    public static async Task MakeAsync(
        Snapshot snapshot,
        (string From, string To) way,
        CancellationToken cancellationToken
    )
    {
        var instant = await snapshot.ReadAsync(
            "SELECT pg_export_snapshot()",
            row => row.GetString(0),
            cancellationToken
        );
        await PostgresTool.RunAsync(
            "pg_dump",
            way.From,
            ["--format=custom", "--no-owner", "--no-privileges", $"--snapshot={instant[0]}", $"--file={way.To}"],
            _ => { },
            cancellationToken
        );
        await PostgresTool.RunAsync("pg_restore", way.From, ["--file=-", way.To], _ => { }, cancellationToken);
    }

    /// <summary>What is in a database already; empty when nothing is.</summary>
    public static async Task<List<string>> WhatIsThereAsync(string database, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(Tables);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var names = new List<string>();
        while (await rows.ReadAsync(cancellationToken))
        {
            names.Add(rows.GetString(0));
        }

        return names;
    }

    /// <summary>The steps of the schema that a backup has taken; empty when it is none of ours.</summary>
    private static async Task<List<string>> StepsOfAsync(
        string file,
        string database,
        CancellationToken cancellationToken
    )
    {
        var steps = new List<string>();
        var isInside = false;
        await PostgresTool.RunAsync(
            "pg_restore",
            database,
            ["--data-only", "--table=__EFMigrationsHistory", "--file=-", file],
            line =>
            {
                isInside = line != "\\." && (isInside || line.StartsWith("COPY ", StringComparison.Ordinal));
                if (isInside && !line.StartsWith("COPY ", StringComparison.Ordinal))
                {
                    steps.Add(line.Split('\t')[0]);
                }
            },
            cancellationToken
        );
        return steps;
    }

    /// <summary>Brings a backup into an empty database, all of it or nothing, and to the newest schema.</summary>
    public static async Task BringBackAsync(string file, string database, CancellationToken cancellationToken)
    {
        var name = PostgresTool.NameOf(database).Replace("\\", @"\\", StringComparison.Ordinal);
        string[] arguments =
        [
            "--single-transaction",
            "--exit-on-error",
            "--no-owner",
            "--no-privileges",
            $"--dbname=dbname='{name.Replace("'", @"\'", StringComparison.Ordinal)}'",
            file,
        ];
        await PostgresTool.RunAsync("pg_restore", database, arguments, _ => { }, cancellationToken);
        await using var db = Open(database);
        await db.Database.MigrateAsync(cancellationToken);
    }

    /// <summary>Refuses a backup that this program cannot read.</summary>
    /// <exception cref="NotDoneException">It is none of ours, or of a newer version.</exception>
    public static async Task RefuseStrangersAsync(string file, string database, CancellationToken cancellationToken)
    {
        var steps = await StepsOfAsync(file, database, cancellationToken);
        if (steps.Count == 0)
        {
            throw new NotDoneException($"'{file}' holds nothing of Remit.");
        }

        await using var db = Open(database);
        if (SchemaAge.NewestUnknown(db, steps) is { } newer)
        {
            throw new NotDoneException(SchemaAge.SayNewer(file, newer));
        }
    }

    private static PostgresRemitDb Open(string database) =>
        new(new DbContextOptionsBuilder<PostgresRemitDb>().UseNpgsql(database).Options);
}
