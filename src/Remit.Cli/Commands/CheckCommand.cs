using System.CommandLine;

namespace Remit.Cli;

/// <summary><c>remit check</c>: is the file right?</summary>
internal sealed class CheckCommand : DocumentedCommand
{
    private readonly Terminal terminal;
    private readonly Argument<string> file = FileArgument.Of();
    private readonly Option<bool> strict = new("--strict")
    {
        Description = "Let notes count as well; mistakes of reading always count",
        Arity = ArgumentArity.Zero,
    };

    /// <summary>The command.</summary>
    /// <param name="terminal">Where output goes.</param>
    public CheckCommand(Terminal terminal)
        : base("check", "Is the file right?")
    {
        this.terminal = terminal;
        Arguments.Add(file);
        Options.Add(strict);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override string MoreHelp =>
        """
            Every mistake is reported as FILE:LINE:COLUMN: message, all in one run.

            Example:
              remit check docs/example.yaml

            Exit codes:
              0  nothing to report
              1  the file cannot be read as an agreement
            """;

    private int Run(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(file);
        if (UsageErrors.HasUnknownOption(parsed, terminal) || AgreementFile.Read(path, terminal) is null)
        {
            return ExitCode.NoAnswer;
        }

        terminal.Write(new TextLine($"{path}: nothing to report.", Tone.Yes));
        return ExitCode.Fine;
    }
}
