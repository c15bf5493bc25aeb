using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Remit.Cli;

/// <summary>The usual help of a command, and behind it its examples and exit codes.</summary>
/// <param name="usual">The usual help.</param>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    private const string OfRoot = """
        Examples:
          remit ask docs/example.yaml refund amount=38EUR customer=consumer
          remit show docs/example.yaml
          remit ask --help

        Exit code 1 is everything that is not an answer. Each command explains its others.
        """;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        var more = parseResult.CommandResult.Command is DocumentedCommand command ? command.MoreHelp : OfRoot;
        parseResult.InvocationConfiguration.Output.WriteLine(more.ReplaceLineEndings());
        return code;
    }
}
