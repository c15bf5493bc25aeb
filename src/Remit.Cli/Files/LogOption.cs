using System.Collections.Immutable;
using System.CommandLine;
using Remit.Documents;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>The decisions of a log, as an option: <c>--log FILE.csv</c>.</summary>
/// <param name="description">What they are for.</param>
internal sealed class LogOption(string description)
{
    /// <summary>The option.</summary>
    public Option<string> Option { get; } = new("--log") { Description = description, HelpName = "FILE.csv" };

    /// <summary>Reads the decisions.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Where errors go.</param>
    /// <param name="agreements">The agreements whose kinds and facts they may name.</param>
    /// <param name="decisions">The decisions; null where no log is named.</param>
    /// <returns>Whether the log could be read, or none is named.</returns>
    public bool TryGet(
        ParseResult parsed,
        Terminal terminal,
        ImmutableArray<Agreement> agreements,
        out ImmutableArray<LoggedDecision>? decisions
    )
    {
        decisions = null;
        if (parsed.GetValue(Option) is not { } path)
        {
            return true;
        }

        if (TextFile.Read(path, terminal) is not { } text)
        {
            return false;
        }

        var read = LogReader.Read(text, agreements);
        FileErrors.Report(path, read.Errors, terminal);
        decisions = read.Decisions;
        return read.Errors.IsEmpty;
    }
}
