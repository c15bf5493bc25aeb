using Microsoft.Data.Sqlite;

namespace Remit.Web.Tests.Features.Keeping;

/// <summary>What ends with 1: nothing was said about what is kept.</summary>
public sealed class CannotVerifyTests(Databases databases)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_database_of_something_else_cannot_be_verified(Database database)
    {
        var connection = await databases.EmptyAsync(database);
        if (database == Database.Sqlite)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(connection)!);
            await File.WriteAllBytesAsync(connection, [], Cancel);
        }

        var called = await Called.WithAsync("verify", "--database", connection);

        Assert.Equal((1, ""), (called.Status, called.Output));
        Assert.EndsWith($"holds nothing of Remit.{Environment.NewLine}", called.Errors, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_database_of_a_newer_version_cannot_be_verified(Database database)
    {
        await using var kept = await KeptWorld.MakeAsync(databases, database);
        await kept.TamperAsync($"""INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Later', '99.0')""");

        var called = await kept.CallAsync("verify");

        Assert.Equal((1, ""), (called.Status, called.Output));
        Assert.Contains("newer version of Remit (29990101000000_Later", called.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named_and_not_made()
    {
        var file = await databases.EmptyAsync(Database.Sqlite);

        var called = await Called.WithAsync("verify", "--database", file);

        Assert.Equal((1, $"verify: There is no file '{file}'.{Environment.NewLine}"), (called.Status, called.Errors));
        Assert.False(File.Exists(file));
    }

    [Fact]
    public async Task A_file_that_is_no_database_cannot_be_verified()
    {
        var file = await databases.CopyAsync(Database.Sqlite);
        SqliteConnection.ClearAllPools();
        await File.WriteAllTextAsync(file, new string('x', 5000), Cancel);

        var called = await Called.WithAsync("verify", "--database", file);

        Assert.Equal((1, ""), (called.Status, called.Output));
    }

    [Theory]
    [InlineData("--database")]
    [InlineData("--color", "always")]
    [InlineData("remit.db")]
    public async Task What_it_does_not_know_is_answered_with_how_it_is_called(params string[] arguments)
    {
        var called = await Called.WithAsync("verify", arguments);

        Assert.Equal(1, called.Status);
        Assert.StartsWith("usage: verify", called.Errors, StringComparison.Ordinal);
    }
}
