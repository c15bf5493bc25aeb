using Remit.Web.Features.Examples;

namespace Remit.Web.Tests.Scenarios;

/// <summary>Three pairs over twelve weeks, played through the application's own actions, come to the values they must.</summary>
public sealed class ReplayTests(Databases databases)
{
    private static readonly string[] Computed =
    [
        "counts",
        "routes",
        "taken_differently",
        "alignment_gaps",
        "related_questions",
        "month_sums",
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("1-support-ines", Database.Sqlite)]
    [InlineData("1-support-ines", Database.Postgres)]
    [InlineData("2-platform-noor", Database.Sqlite)]
    [InlineData("2-platform-noor", Database.Postgres)]
    [InlineData("3-field-achieng", Database.Sqlite)]
    [InlineData("3-field-achieng", Database.Postgres)]
    public async Task A_scenario_comes_to_its_expected_values(string name, Database database)
    {
        var (status, output, errors) = await ReplayAsync(FileOf(name), await NearAsync(database));

        Assert.Equal("", errors);
        Assert.Equal(0, status);
        var computed = Sections.Read(output);
        var expected = Sections.Read(await File.ReadAllTextAsync(FileOf($"{name}.expected"), Cancel));
        Assert.All(Computed, section => Assert.Equal(expected[section], computed[section]));
    }

    [Fact]
    public async Task Replaying_twice_writes_the_same()
    {
        var first = await ReplayAsync(FileOf("1-support-ines"), null);
        var second = await ReplayAsync(FileOf("1-support-ines"), null);

        Assert.Equal(first.Output, second.Output);
    }

    [Fact]
    public async Task A_scenario_that_cannot_be_read_is_an_error_that_names_what_is_wrong()
    {
        var file = Path.GetTempFileName();
        var text = await File.ReadAllTextAsync(FileOf("1-support-ines"), Cancel);
        await File.WriteAllTextAsync(
            file,
            text.Replace("type: refund", "type: refunt", StringComparison.Ordinal),
            Cancel
        );

        var (status, output, errors) = await ReplayAsync(file, null);

        Assert.Equal((1, ""), (status, output));
        Assert.Contains("refunt", errors, StringComparison.Ordinal);
        File.Delete(file);
    }

    [Fact]
    public async Task The_throw_away_database_is_gone_afterwards_and_an_existing_file_is_never_taken()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7():N}.db");

        Assert.Equal(0, (await ReplayAsync(FileOf("1-support-ines"), file)).Status);
        Assert.False(File.Exists(file));

        await File.WriteAllTextAsync(file, "mine", Cancel);
        var (status, _, errors) = await ReplayAsync(FileOf("1-support-ines"), file);
        Assert.Equal(1, status);
        Assert.Contains(file, errors, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(file, Cancel));
        File.Delete(file);
    }

    private static string FileOf(string name) => Path.Combine(AppContext.BaseDirectory, "Scenarios", $"{name}.yaml");

    private async Task<string?> NearAsync(Database database) =>
        database == Database.Postgres ? await databases.EmptyAsync(database) : null;

    private static async Task<(int Status, string Output, string Errors)> ReplayAsync(string file, string? near)
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        string[] arguments = near is null ? [file] : [file, "--database", near];
        var status = await ReplayCommand.RunAsync(arguments, output, errors, Cancel);
        return (status, output.ToString(), errors.ToString());
    }
}
