using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Keeping;

namespace Remit.Web.Tests.Features.Keeping;

public sealed class RestoreTests(Databases databases)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_database_in_which_something_is_stays_as_it_is(Database database)
    {
        await using var kept = await KeptWorld.MakeAsync(databases, database);
        var file = await kept.BackUpAsync();

        var called = await kept.CallAsync("restore", file);

        Assert.Equal((1, ""), (called.Status, called.Output));
        Assert.Contains(
            database == Database.Sqlite
                ? $"'{kept.Connection}' is there already, with "
                : "such as the table AgreementVersions",
            called.Errors,
            StringComparison.Ordinal
        );
        Assert.Equal(0, (await kept.CallAsync("verify")).Status);
    }

    [Theory, EachDatabase]
    public async Task A_backup_of_the_other_kind_is_refused(Database database)
    {
        await using var kept = await KeptWorld.MakeAsync(databases, database);
        var file = await kept.BackUpAsync();
        var other = database == Database.Sqlite ? Database.Postgres : Database.Sqlite;

        var called = await Called.WithAsync("restore", file, "--database", await databases.EmptyAsync(other));

        Assert.Equal(1, called.Status);
        Assert.EndsWith(
            $"data is not moved from one to the other.{Environment.NewLine}",
            called.Errors,
            StringComparison.Ordinal
        );
    }

    [Theory, EachDatabase]
    public async Task A_file_of_text_is_no_backup(Database database)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "Dear diary", Cancel);

        var called = await Called.WithAsync("restore", file, "--database", await databases.EmptyAsync(database));

        Assert.Equal((1, ""), (called.Status, called.Output));
        Assert.Contains("is no backup of Remit", called.Errors, StringComparison.Ordinal);
        File.Delete(file);
    }

    [Theory, EachDatabase]
    public async Task A_backup_that_was_cut_off_is_refused_and_leaves_nothing(Database database)
    {
        await using var kept = await KeptWorld.MakeAsync(databases, database);
        var file = await kept.BackUpAsync();
        await using (var bytes = File.OpenWrite(file))
        {
            bytes.SetLength(bytes.Length * 2 / 3);
        }

        var target = await databases.EmptyAsync(database);
        var called = await Called.WithAsync("restore", file, "--database", target);

        Assert.Equal((1, ""), (called.Status, called.Output));
        Assert.StartsWith("restore: ", called.Errors, StringComparison.Ordinal);
        await AssertNothingIsInAsync(target, database);
    }

    [Theory, EachDatabase]
    public async Task A_backup_of_a_newer_version_is_refused(Database database)
    {
        await using var kept = await KeptWorld.MakeAsync(databases, database);
        var file = Path.Combine(kept.Folder, "newer");
        if (database == Database.Sqlite)
        {
            await kept.TamperAsync($"""INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Later', '99.0')""");
            await File.WriteAllBytesAsync(file, [], Cancel);
            SqliteCopy.Make(kept.Connection, file);
        }
        else
        {
            await kept.TamperAsync($"""INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Later', '99.0')""");
            await PostgresTool.RunAsync(
                "pg_dump",
                kept.Connection,
                ["--format=custom", $"--file={file}"],
                _ => { },
                Cancel
            );
        }

        var target = await databases.EmptyAsync(database);
        var called = await Called.WithAsync("restore", file, "--database", target);

        Assert.Equal((1, ""), (called.Status, called.Output));
        Assert.Contains("newer version of Remit (29990101000000_Later", called.Errors, StringComparison.Ordinal);
        await AssertNothingIsInAsync(target, database);
    }

    [Theory, EachDatabase]
    public async Task An_older_backup_is_brought_up_to_date(Database database)
    {
        var older = await databases.EmptyAsync(database);
        await using (var db = Open(older, database))
        {
            if (database == Database.Sqlite)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(older)!);
            }

            await db.Database.MigrateAsync(db.Database.GetMigrations().First(), Cancel);
        }

        var file = Path.Combine(Directory.CreateTempSubdirectory("remit-kept-").FullName, "older");
        Assert.NotEqual(1, (await Called.WithAsync("backup", file, "--database", older)).Status);
        var target = await databases.EmptyAsync(database);

        var called = await Called.WithAsync("restore", file, "--database", target);

        Assert.Equal((0, ""), (called.Status, called.Errors));
        await using var restored = Open(target, database);
        Assert.Empty(await restored.Database.GetPendingMigrationsAsync(Cancel));
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Fact]
    public async Task A_restored_file_is_one_file_and_read_while_it_is_written_once_it_is_started_on()
    {
        await using var kept = await KeptWorld.MakeAsync(databases, Database.Sqlite);
        var target = await databases.EmptyAsync(Database.Sqlite);
        await Called.WithAsync("restore", await kept.BackUpAsync(), "--database", target);
        Assert.Equal([target], Directory.GetFiles(Path.GetDirectoryName(target)!));

        await using var app = new App(target);
        _ = app.Services;
        await using var connection = new SqliteConnection($"Data Source={target};Pooling=False");
        await connection.OpenAsync(Cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode";
        Assert.Equal("wal", await command.ExecuteScalarAsync(Cancel));
    }

    private static async Task AssertNothingIsInAsync(string target, Database database)
    {
        if (database == Database.Postgres)
        {
            Assert.Empty(await PostgresCopy.WhatIsThereAsync(target, Cancel));
        }
        else
        {
            Assert.True(
                !Directory.Exists(Path.GetDirectoryName(target)!)
                    || Directory.GetFiles(Path.GetDirectoryName(target)!).Length == 0
            );
        }
    }

    private static RemitDb Open(string connection, Database database) =>
        database == Database.Postgres
            ? new PostgresRemitDb(new DbContextOptionsBuilder<PostgresRemitDb>().UseNpgsql(connection).Options)
            : new SqliteRemitDb(
                new DbContextOptionsBuilder<SqliteRemitDb>()
                    .UseSqlite($"Data Source={connection};Pooling=False")
                    .Options
            );
}
