using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Features.Examples;
using Remit.Web.Features.Journal;

namespace Remit.Web.Tests.Features.Keeping;

public sealed class VerifyTests(Databases databases)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task What_was_not_touched_is_intact_and_counted(Database database)
    {
        await using var kept = await KeptWorld.MakeAsync(databases, database);
        var (chains, rows) = await kept.InAsync(async db =>
            (
                await db.Set<JournalEntry>().Select(row => row.ChainId).Distinct().CountAsync(Cancel),
                await db.Set<JournalEntry>().CountAsync(Cancel)
            )
        );

        var called = await kept.CallAsync("verify");

        Assert.Equal((0, ""), (called.Status, called.Errors));
        Assert.StartsWith(
            $"Checked: {chains} chains of the journal with {rows} rows, 3 agreed versions, and the database itself.",
            called.Output,
            StringComparison.Ordinal
        );
    }

    [Theory, EachDatabase]
    public async Task A_database_in_which_nobody_is_is_intact(Database database)
    {
        var called = await Called.WithAsync("verify", "--database", await databases.CopyAsync(database));

        Assert.Equal((0, ""), (called.Status, called.Errors));
        Assert.Contains("0 chains of the journal with 0 rows, 0 agreed versions", called.Output);
    }

    [Theory, EachDatabase]
    public async Task An_erased_row_is_intact(Database database)
    {
        await using var kept = await KeptWorld.MakeAsync(databases, database);
        await kept.TamperAsync($"""UPDATE "Journal" SET "Content" = NULL, "Salt" = NULL""");

        var called = await kept.CallAsync("verify");

        Assert.Equal((0, ""), (called.Status, called.Errors));
    }

    [Theory, EachDatabase]
    public async Task The_worked_example_is_intact_and_so_is_what_is_left_once_it_is_emptied(Database database)
    {
        var connection = await databases.CopyAsync(database);
        await using var app = new App(connection);
        await using var scope = app.Services.CreateAsyncScope();
        var stage = scope.ServiceProvider.GetRequiredService<ExampleStage>();

        await stage.SetAsync(ExampleStage.Weeks[0], by: null, Cancel);
        var shown = await Called.WithAsync("verify", "--database", connection);
        await stage.ClearAsync(isExample: false, by: null, Cancel);
        var emptied = await Called.WithAsync("verify", "--database", connection);

        Assert.Equal((0, ""), (shown.Status, shown.Errors));
        Assert.DoesNotContain("0 agreed versions", shown.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (emptied.Status, emptied.Errors));
        Assert.StartsWith("Checked: 1 chain of the journal with ", emptied.Output, StringComparison.Ordinal);
        Assert.Contains(", 0 agreed versions,", emptied.Output, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_break_is_named_by_number_and_instant_and_ends_with_2(Database database)
    {
        await using var kept = await KeptWorld.MakeAsync(databases, database);
        await kept.TamperAsync(
            $"""UPDATE "Journal" SET "Content" = 'green' WHERE "ChainId" = {kept.PairId} AND "Turn" = 2"""
        );

        var called = await kept.CallAsync("verify");

        Assert.Equal(2, called.Status);
        Assert.Equal(
            $"The journal of the pair {kept.PairId}: the content of row 2 of 2026-02-17 10:00:00 UTC was changed."
                + Environment.NewLine,
            called.Errors
        );
        Assert.DoesNotContain("green", called.Output, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task It_looks_while_somebody_is_in_the_middle_of_a_change(Database database)
    {
        await using var kept = await KeptWorld.MakeAsync(databases, database);

        var called = await kept.InAsync(async db =>
        {
            await using var turn = await db.TakeTurnAsync(kept.PairId, kept.World.App.Clock, Cancel);
            return await kept.CallAsync("verify");
        });

        Assert.Equal((0, ""), (called.Status, called.Errors));
    }

    [Theory, EachDatabase]
    public async Task A_row_that_refers_to_nothing_is_a_break(Database database)
    {
        await using var kept = await KeptWorld.MakeAsync(databases, database);
        await kept.InAsync(async db =>
        {
            await db.Database.OpenConnectionAsync(Cancel);
            var unguarded =
                database == Database.Sqlite ? "PRAGMA foreign_keys = 0" : "SET session_replication_role = replica";
            var guarded =
                database == Database.Sqlite ? "PRAGMA foreign_keys = 1" : "SET session_replication_role = DEFAULT";
            await db.Database.ExecuteSqlRawAsync(unguarded, Cancel);
            var deleted = await db.Database.ExecuteSqlAsync($"""DELETE FROM "Pairs" """, Cancel);
            await db.Database.ExecuteSqlRawAsync(guarded, Cancel);
            return deleted;
        });

        var called = await kept.CallAsync("verify");

        Assert.Equal(2, called.Status);
        Assert.Equal(
            $"A row of AgreementVersions refers to a row of Pairs that is not there.{Environment.NewLine}",
            called.Errors
        );
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_is_a_break()
    {
        await using var kept = await KeptWorld.MakeAsync(databases, Database.Sqlite);
        var nobody = "nobody";
        await kept.TamperAsync(
            $"""UPDATE "Journal" SET "ById" = {nobody} WHERE "ChainId" = {kept.PairId} AND "Turn" = 2"""
        );

        var called = await kept.CallAsync("verify");

        Assert.Equal(2, called.Status);
        Assert.Equal(
            $"The journal of the pair {kept.PairId}: what comes after row 1 cannot be read.{Environment.NewLine}",
            called.Errors
        );
    }

    [Fact]
    public async Task A_file_with_a_page_of_zeros_is_damaged()
    {
        string file;
        await using (var kept = await KeptWorld.MakeAsync(databases, Database.Sqlite))
        {
            file = kept.Connection;
            await kept.InAsync(db => db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", Cancel));
        }

        SqliteConnection.ClearAllPools();
        const int pageSize = 4096;
        await using (var bytes = File.OpenWrite(file))
        {
            bytes.Position = bytes.Length / pageSize / 2 * pageSize;
            await bytes.WriteAsync(new byte[pageSize], Cancel);
        }

        var called = await Called.WithAsync("verify", "--database", file);

        Assert.Equal(2, called.Status);
        Assert.StartsWith("The database is damaged:", called.Errors, StringComparison.Ordinal);
    }
}
