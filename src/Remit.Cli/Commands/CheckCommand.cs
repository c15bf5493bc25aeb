using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Remit.Rules;

namespace Remit.Cli;

/// <summary><c>remit check</c>: is the file right?</summary>
internal sealed class CheckCommand : DocumentedCommand
{
    private const int UsualSeconds = 10;
    private const int MostSeconds = 3600;

    private readonly Terminal terminal;
    private readonly Argument<string> file = FileArgument.Of();
    private readonly Option<bool> strict = new("--strict")
    {
        Description = "Let notes count as well; problems and mistakes of reading always count",
        Arity = ArgumentArity.Zero,
    };

    private readonly Option<int> within = new("--within")
    {
        Description = "How long it may take; what was found by then is reported, and said to be incomplete",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => UsualSeconds,
    };
    private readonly LogOption log = new(
        "Decisions (CSV: kind, date, a column for each fact), to say how many lie where nothing is said"
    );
    private readonly Option<bool> json = new("--json")
    {
        Description = "Write what was found as one JSON object",
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
        Options.Add(within);
        Options.Add(log.Option);
        Options.Add(json);
        within.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !IsTime(token.Value))
            {
                result.AddError(
                    $"'{token.Value}' is no time: write a whole number of seconds from 1 to {MostSeconds}."
                );
            }
        });
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override string MoreHelp =>
        """
            Every mistake of reading is reported as FILE:LINE:COLUMN: message, all in one run. Of a file that can be read,
            problems and notes are reported as FILE: problem: message and FILE: note: message, and below a problem what
            would settle it.

            Example:
              remit check docs/example.yaml

            Exit codes:
              0  nothing to report, or notes alone
              1  the file cannot be read as an agreement
              2  at least one problem; with --strict, at least one note; or it could not look at everything
            """;

    private static bool IsTime(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds is >= 1 and <= MostSeconds;

    private int Run(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(file);
        if (UsageErrors.HasUnknownOption(parsed, terminal) || AgreementFile.Read(path, terminal) is not { } agreement)
        {
            return ExitCode.NoAnswer;
        }

        if (!log.TryGet(parsed, terminal, [agreement], out var decisions))
        {
            return ExitCode.NoAnswer;
        }

        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(parsed.GetValue(within)));
        var report = agreement.Analyze(
            [
                .. (decisions ?? [])
                    .GroupBy(decision => decision.Kind, StringComparer.Ordinal)
                    .Select(kind => new KindLog(kind.Key, [.. kind.Select(decision => decision.Entry)])),
            ],
            stop.Token
        );
        var counts = report.Findings.Any(finding =>
            finding.Severity == FindingSeverity.Problem || parsed.GetValue(strict)
        );
        var exit = counts || report.IsIncomplete ? ExitCode.Otherwise : ExitCode.Fine;
        if (parsed.GetValue(json))
        {
            var data = new CheckJson(exit, report.IsIncomplete, [.. report.Findings.Select(FindingJson.Of)]);
            terminal.Output.WriteLine(JsonSerializer.Serialize(data, OutputJson.Readable.CheckJson));
        }
        else
        {
            terminal.Write(new FindingLines(path).Of(report));
        }

        return exit;
    }
}
