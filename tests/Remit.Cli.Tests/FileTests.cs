namespace Remit.Cli.Tests;

public sealed class FileTests
{
    [Theory]
    [InlineData("check")]
    [InlineData("show")]
    [InlineData("ask", "refund")]
    public async Task Mistakes_in_a_file_are_said_with_their_place(string command, params string[] words)
    {
        var path = Sample.At("mistakes.yaml");

        var run = await Run.Of([command, path, .. words]);

        Assert.Equal((1, ""), (run.Exit, run.Output));
        var lines = run.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.All(
            lines,
            line => Assert.Matches($"^{System.Text.RegularExpressions.Regex.Escape(path)}:[0-9]+:[0-9]+: .+", line)
        );
        Assert.Contains(
            lines,
            line =>
                line.StartsWith($"{path}:5:1: ", StringComparison.Ordinal)
                && line.Contains("silence", StringComparison.Ordinal)
        );
        Assert.Contains(
            lines,
            line =>
                line.StartsWith($"{path}:13:", StringComparison.Ordinal)
                && line.Contains("decide_tell", StringComparison.Ordinal)
        );
        Assert.Contains(
            lines,
            line =>
                line.StartsWith($"{path}:14:", StringComparison.Ordinal)
                && line.Contains("amount", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_file_that_is_not_text_is_refused()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("remit").FullName, "bytes.yaml");
        await File.WriteAllBytesAsync(path, [0xC3, 0x28, 0xFF], TestContext.Current.CancellationToken);

        var run = await Run.Of("check", path);

        Assert.Equal(
            (1, "", $"{path}:1:1: This is not UTF-8 text.{Environment.NewLine}"),
            (run.Exit, run.Output, run.Error)
        );
    }

    [Fact]
    public async Task A_file_that_is_too_long_is_refused_however_long_it_is()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("remit").FullName, "long.yaml");
        await File.WriteAllTextAsync(path, new string('a', 3_000_000), TestContext.Current.CancellationToken);

        var run = await Run.Of("check", path);

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains("256 kB", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_no_file()
    {
        var run = await Run.Of("check", AppContext.BaseDirectory);

        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.StartsWith(AppContext.BaseDirectory, run.Error, StringComparison.Ordinal);
    }
}
