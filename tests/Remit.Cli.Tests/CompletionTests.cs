using System.CommandLine;

namespace Remit.Cli.Tests;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("bash", "#!/usr/bin/env bash", "complete -o bashdefault -o default -F _remit remit")]
    [InlineData("zsh", "#compdef remit", "compdef _remit remit")]
    [InlineData("fish", "# Completion of remit for fish", "complete -c remit -a '(__remit_complete)'")]
    [InlineData(
        "pwsh",
        "# Completion of remit for PowerShell",
        "Register-ArgumentCompleter -Native -CommandName remit"
    )]
    public async Task Each_shell_has_a_script_that_registers_itself(string shell, string first, string registers)
    {
        var run = await Run.Of("completion", shell);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.StartsWith(first, run.FirstLine, StringComparison.Ordinal);
        Assert.Contains(registers, run.Output, StringComparison.Ordinal);
        Assert.Contains("[suggest:", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "ask")]
    [InlineData("sh", "show")]
    [InlineData("im", "import")]
    [InlineData("completion f", "fish")]
    [InlineData("ask FILE ", "order")]
    [InlineData("ask FILE rep", "reply")]
    [InlineData("ask FILE order am", "amount=")]
    [InlineData("ask FILE order stock=", "stock=yes")]
    [InlineData("ask FILE order amount=1EUR st", "stock=")]
    [InlineData("ask FILE order --js", "--json")]
    public async Task What_may_come_next_is_read_from_the_agreement(string typed, string suggestion)
    {
        var line = typed.Replace("FILE", Sample.Path, StringComparison.Ordinal);

        var run = await Run.Of($"[suggest:{line.Length}]", line);

        Assert.Contains(suggestion, run.Output.Split(Environment.NewLine));
    }

    [Fact]
    public async Task A_kind_is_not_offered_twice()
    {
        var line = $"ask {Sample.Path} order ";

        var run = await Run.Of($"[suggest:{line.Length}]", line);

        Assert.DoesNotContain("reply", run.Output.Split(Environment.NewLine));
    }

    [Theory]
    [InlineData("ask nothing.yaml ")]
    [InlineData("ask nothing.yaml order ")]
    public async Task A_file_that_is_not_there_suggests_nothing_and_complains_of_nothing(string typed)
    {
        var run = await Run.Of($"[suggest:{typed.Length}]", typed);

        Assert.Equal((0, ""), (run.Exit, run.Error));
    }
}
