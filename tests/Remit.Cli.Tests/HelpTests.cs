namespace Remit.Cli.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("ask")]
    [InlineData("check")]
    [InlineData("test")]
    [InlineData("show")]
    [InlineData("import")]
    [InlineData("completion")]
    public async Task Each_command_explains_itself_with_examples_and_exit_codes(string command)
    {
        var run = await Run.Of(command, "--help");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains($"  remit {command} ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes:", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n  1  ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_command_the_help_lists_them()
    {
        var run = await Run.Of("--help");

        Assert.Equal(0, run.Exit);
        Assert.All(
            ["ask", "check", "test", "show", "import", "completion"],
            name => Assert.Contains($"\n  {name} ", run.Output, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_version_stands_alone()
    {
        var run = await Run.Of("--version");

        Assert.Equal(0, run.Exit);
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+\\s*$", run.Output);
    }
}
