using System.CommandLine;
using Remit.Documents;

namespace Remit.Cli;

/// <summary><c>remit import</c>: an agreement made of a table.</summary>
internal sealed class ImportCommand : DocumentedCommand
{
    private readonly Terminal terminal;
    private readonly Argument<string> table = FileArgument.Of("TABLE", "The table, comma-separated values");
    private readonly Argument<string> mapping = FileArgument.Of("MAPPING", "What its columns and texts mean");

    /// <summary>The command.</summary>
    /// <param name="terminal">Where output goes.</param>
    public ImportCommand(Terminal terminal)
        : base("import", "Make an agreement of a table")
    {
        this.terminal = terminal;
        Arguments.Add(table);
        Arguments.Add(mapping);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override string MoreHelp =>
        """
            The agreement is written to standard output. Nothing in the table is guessed or repaired: a text without a
            meaning is an error, and bands that overlap or leave a gap are taken over as they stand.

            A mapping says who agrees on what, as an agreement does, and what the table means:
              table:
                when: { amount: { over: From, up_to: To } }
                who: { column: Who decides, texts: { Team: decide, Manager: ask_first } }

            Example:
              remit import docs/purchases.csv docs/purchases.mapping.yaml > purchases.yaml

            Exit codes:
              0  written
              1  the table or the mapping cannot be read, or a text in the table has no meaning
            """;

    private int Run(ParseResult parsed)
    {
        if (UsageErrors.HasUnknownOption(parsed, terminal))
        {
            return ExitCode.NoAnswer;
        }

        var (csv, yaml) = (parsed.GetRequiredValue(table), parsed.GetRequiredValue(mapping));
        var (rows, meaning) = (TextFile.Read(csv, terminal), TextFile.Read(yaml, terminal));
        if (rows is null || meaning is null)
        {
            return ExitCode.NoAnswer;
        }

        var (agreement, inTable, inMapping) = AgreementImport.Read(rows, meaning);
        FileErrors.Report(yaml, inMapping, terminal);
        FileErrors.Report(csv, inTable, terminal);
        if (agreement is null)
        {
            return ExitCode.NoAnswer;
        }

        terminal.Output.Write(AgreementWriter.Write(agreement));
        return ExitCode.Fine;
    }
}
