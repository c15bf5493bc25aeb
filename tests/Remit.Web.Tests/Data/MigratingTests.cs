using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;

namespace Remit.Web.Tests.Data;

/// <summary>A process that was killed while it brought its database up to date does not keep the next from starting.</summary>
public sealed class MigratingTests(Databases databases)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("20261125042117_Beginning")]
    [InlineData(null)]
    public async Task A_start_goes_on_where_one_was_killed_in_the_middle(string? reached)
    {
        var file = await databases.EmptyAsync(Database.Sqlite);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await MigrateAsync(file, reached);

        await using var app = new App(file);
        await Task.Run(() => app.Services, Cancel).WaitAsync(Longest, Cancel);

        await using var scope = app.Services.CreateAsyncScope();
        var pending = await scope
            .ServiceProvider.GetRequiredService<RemitDb>()
            .Database.GetPendingMigrationsAsync(Cancel);
        Assert.Empty(pending);
        Assert.False(File.Exists($"{file}-migrating"));
    }

    // As far as it came, with the row that says somebody is at it.
    private static async Task MigrateAsync(string file, string? reached)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString;
        await using var db = new SqliteRemitDb(
            new DbContextOptionsBuilder<SqliteRemitDb>().UseSqlite(connection).Options
        );
        await db.GetService<IMigrator>().MigrateAsync(reached, Cancel);
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-02-17 10:00:00')",
            Cancel
        );
    }
}
