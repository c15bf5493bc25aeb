using System.CommandLine;
using System.CommandLine.Invocation;

namespace Remit.Cli;

/// <summary>Prints the version alone, without the commit it was built from.</summary>
internal sealed class PrintVersion : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(PrintVersion).Assembly.GetName().Version!;
        parseResult.InvocationConfiguration.Output.WriteLine(version.ToString(fieldCount: 3));
        return ExitCode.Fine;
    }
}
