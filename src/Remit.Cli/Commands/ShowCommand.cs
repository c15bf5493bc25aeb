using System.CommandLine;

namespace Remit.Cli;

/// <summary><c>remit show</c>: what does the file say?</summary>
internal sealed class ShowCommand : DocumentedCommand
{
    private readonly Terminal terminal;
    private readonly Argument<string> file = FileArgument.Of();

    /// <summary>The command.</summary>
    /// <param name="terminal">Where output goes.</param>
    public ShowCommand(Terminal terminal)
        : base("show", "What does the file say?")
    {
        this.terminal = terminal;
        Arguments.Add(file);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override string MoreHelp =>
        """
            Example:
              remit show docs/example.yaml

            Exit codes:
              0  shown
              1  the file cannot be read as an agreement
            """;

    private int Run(ParseResult parsed)
    {
        if (
            UsageErrors.HasUnknownOption(parsed, terminal)
            || AgreementFile.Read(parsed.GetRequiredValue(file), terminal) is not { } agreement
        )
        {
            return ExitCode.NoAnswer;
        }

        terminal.Write(AgreementSentences.Of(agreement));
        return ExitCode.Fine;
    }
}
