using System.CommandLine;
using Remit.Rules;

namespace Remit.Cli;

/// <summary><c>remit completion</c>: a completion script for a shell.</summary>
internal sealed class CompletionCommand : DocumentedCommand
{
    private readonly Terminal terminal;
    private readonly Argument<string> shell = new("SHELL") { Description = "One of bash, zsh, fish, pwsh" };

    /// <summary>The command.</summary>
    /// <param name="terminal">Where output goes.</param>
    public CompletionCommand(Terminal terminal)
        : base("completion", "A completion script for bash, zsh, fish or pwsh")
    {
        this.terminal = terminal;
        shell.CompletionSources.Add(CompletionScript.Shells);
        Arguments.Add(shell);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override string MoreHelp =>
        """
            Examples:
              source <(remit completion bash)
              remit completion zsh > "${fpath[1]}/_remit"
              remit completion fish > ~/.config/fish/completions/remit.fish
              remit completion pwsh | Out-String | Invoke-Expression

            Exit codes:
              0  written
              1  no such shell
            """;

    private int Run(ParseResult parsed)
    {
        var name = parsed.GetRequiredValue(shell);
        if (!CompletionScript.Shells.Contains(name, StringComparer.Ordinal))
        {
            terminal.Complain($"'{name}' is no shell known here ({Nearest.Hint(name, CompletionScript.Shells)}).");
            return ExitCode.NoAnswer;
        }

        terminal.Output.Write(CompletionScript.For(name));
        return ExitCode.Fine;
    }
}
