using System.CommandLine;
using System.Text.Json;

namespace Remit.Cli;

/// <summary><c>remit diff</c>: what changes from one version to the next?</summary>
internal sealed class DiffCommand : DocumentedCommand
{
    private readonly Terminal terminal;
    private readonly Argument<string> earlier = FileArgument.Of("OLD", "The earlier version");
    private readonly Argument<string> later = FileArgument.Of("NEW", "The later version");
    private readonly AsOfOption asOf = new(
        "The one date to compare on; if you leave it out, the later version's first day and each later one on which something else changes"
    );
    private readonly LogOption log = new(
        "Decisions (CSV: kind, date, a column for each fact), to say which would have gone differently"
    );
    private readonly Option<bool> json = new("--json")
    {
        Description = "Write what changes as one JSON object",
        Arity = ArgumentArity.Zero,
    };

    /// <summary>The command.</summary>
    /// <param name="terminal">Where output goes.</param>
    public DiffCommand(Terminal terminal)
        : base("diff", "What changes from one version to the next?")
    {
        this.terminal = terminal;
        Arguments.Add(earlier);
        Arguments.Add(later);
        Options.Add(asOf.Option);
        Options.Add(log.Option);
        Options.Add(json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override string MoreHelp =>
        """
            Versions are compared by what may be decided, not by their text: where you may do more, where less, running
            limits, and who is told, asked, or must agree. What is in none of these does not change.

            Examples:
              remit diff refunds-1.yaml refunds-2.yaml
              remit diff refunds-1.yaml refunds-2.yaml --log march.csv

            Exit codes:
              0  nothing changes
              1  a file cannot be read
              2  something changes
            """;

    private int Run(ParseResult parsed)
    {
        if (UsageErrors.HasUnknownOption(parsed, terminal) || !asOf.TryGet(parsed, terminal, out var day))
        {
            return ExitCode.NoAnswer;
        }

        var (one, other) = (
            AgreementFile.Read(parsed.GetRequiredValue(earlier), terminal),
            AgreementFile.Read(parsed.GetRequiredValue(later), terminal)
        );
        if (one is null || other is null)
        {
            return ExitCode.NoAnswer;
        }

        if (!log.TryGet(parsed, terminal, [one, other], out var decisions))
        {
            return ExitCode.NoAnswer;
        }

        var change = Change.Between(one, other, day, decisions);
        Say(change, parsed.GetValue(json));
        return change.IsSame ? ExitCode.Fine : ExitCode.Otherwise;
    }

    private void Say(Change change, bool asJson)
    {
        if (asJson)
        {
            terminal.Output.WriteLine(JsonSerializer.Serialize(DiffJson.Of(change), OutputJson.Readable.DiffJson));
        }
        else
        {
            terminal.Write(new ChangeLines(change).All);
        }
    }
}
