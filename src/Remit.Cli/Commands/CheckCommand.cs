using System.CommandLine;
using Remit.Rules;

namespace Remit.Cli;

/// <summary><c>remit check</c>: is the file right?</summary>
internal sealed class CheckCommand : DocumentedCommand
{
    private readonly Terminal terminal;
    private readonly Argument<string> file = FileArgument.Of();
    private readonly Option<bool> strict = new("--strict")
    {
        Description = "Let notes count as well; problems and mistakes of reading always count",
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
            Every mistake of reading is reported as FILE:LINE:COLUMN: message, all in one run. Of a file that can be read,
            problems and notes are reported as FILE: problem: message and FILE: note: message.

            Example:
              remit check docs/example.yaml

            Exit codes:
              0  nothing to report, or notes alone
              1  the file cannot be read as an agreement
              2  at least one problem; with --strict, at least one note
            """;

    private int Run(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(file);
        if (UsageErrors.HasUnknownOption(parsed, terminal) || AgreementFile.Read(path, terminal) is not { } agreement)
        {
            return ExitCode.NoAnswer;
        }

        var findings = agreement.CheckFrame();
        terminal.Write(FindingLines.Of(path, findings));
        return findings.Any(finding => finding.Severity == FindingSeverity.Problem || parsed.GetValue(strict))
            ? ExitCode.Otherwise
            : ExitCode.Fine;
    }
}
