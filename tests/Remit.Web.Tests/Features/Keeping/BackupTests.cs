using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Journal;
using Remit.Web.Features.Keeping;

namespace Remit.Web.Tests.Features.Keeping;

public sealed class BackupTests(Databases databases)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_backup_made_in_the_middle_of_a_change_comes_back_as_it_was_before(Database database)
    {
        await using var kept = await KeptWorld.MakeAsync(databases, database);
        var before = await kept.InAsync(HashesAsync);
        var file = await kept.InAsync(async db =>
        {
            await using var turn = await db.TakeTurnAsync(kept.PairId, kept.World.App.Clock, Cancel);
            return await kept.BackUpAsync();
        });
        await kept.World.AgreeAsync(AgreementTexts.Refunds);
        var target = await databases.EmptyAsync(database);

        var called = await Called.WithAsync("restore", file, "--database", target);

        Assert.Equal((0, ""), (called.Status, called.Errors));
        Assert.Contains("3 agreed versions", called.Output, StringComparison.Ordinal);
        await using var app = new App(target);
        await using var scope = app.Services.CreateAsyncScope();
        Assert.Equal(before, await HashesAsync(scope.ServiceProvider.GetRequiredService<RemitDb>()));
    }

    [Theory, EachDatabase]
    public async Task A_backup_is_one_file_that_only_its_owner_reads(Database database)
    {
        await using var kept = await KeptWorld.MakeAsync(databases, database);

        var file = await kept.BackUpAsync();

        Assert.Equal([file], Directory.GetFiles(kept.Folder));
        Assert.True(
            OperatingSystem.IsWindows()
                || File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite)
        );
    }

    [Theory, EachDatabase]
    public async Task A_backup_never_overwrites(Database database)
    {
        await using var kept = await KeptWorld.MakeAsync(databases, database);
        var file = Path.Combine(kept.Folder, "precious");
        await File.WriteAllTextAsync(file, "precious", Cancel);

        var called = await kept.CallAsync("backup", file);

        Assert.Equal(
            (1, $"backup: '{file}' is there already; name a file that is not.{Environment.NewLine}"),
            (called.Status, called.Errors)
        );
        Assert.Equal("precious", await File.ReadAllTextAsync(file, Cancel));
        Assert.Equal([file], Directory.GetFiles(kept.Folder));
    }

    [Theory, EachDatabase]
    public async Task A_backup_of_what_has_a_break_is_made_and_says_so(Database database)
    {
        await using var kept = await KeptWorld.MakeAsync(databases, database);
        await kept.TamperAsync($"""DELETE FROM "Journal" WHERE "ChainId" = {kept.PairId} AND "Turn" = 3""");
        var file = Path.Combine(kept.Folder, "broken");

        var called = await kept.CallAsync("backup", file);

        Assert.Equal(2, called.Status);
        Assert.Contains("row 3 is missing", called.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(file));
    }

    [Theory, EachDatabase]
    public async Task Of_a_database_that_is_none_of_ours_no_file_is_left(Database database)
    {
        var folder = Directory.CreateTempSubdirectory("remit-kept-").FullName;

        var called = await Called.WithAsync(
            "backup",
            Path.Combine(folder, "nothing"),
            "--database",
            await databases.EmptyAsync(database)
        );

        Assert.Equal((1, ""), (called.Status, called.Output));
        Assert.Empty(Directory.GetFiles(folder));
        Directory.Delete(folder);
    }

    [Fact]
    public void What_was_begun_and_given_up_leaves_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("remit-kept-").FullName;
        var path = Path.Combine(folder, "backup");
        using (var begun = NewFile.At(path))
        {
            File.WriteAllText(begun.Partial, "half");
            Assert.False(File.Exists(path));
        }

        Assert.Empty(Directory.GetFiles(folder));
        Directory.Delete(folder);
    }

    [Fact]
    public void What_took_the_name_meanwhile_stays()
    {
        var folder = Directory.CreateTempSubdirectory("remit-kept-").FullName;
        var path = Path.Combine(folder, "backup");
        using (var begun = NewFile.At(path))
        {
            File.WriteAllText(path, "precious");
            Assert.Throws<IOException>(begun.Complete);
        }

        Assert.Equal("precious", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(folder));
        Directory.Delete(folder, recursive: true);
    }

    private static Task<List<string>> HashesAsync(RemitDb db) =>
        db.Set<JournalEntry>()
            .OrderBy(row => row.ChainId)
            .ThenBy(row => row.Turn)
            .Select(row => row.Hash)
            .ToListAsync(Cancel);
}
