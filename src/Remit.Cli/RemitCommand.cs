using System.CommandLine;
using System.CommandLine.Help;

namespace Remit.Cli;

/// <summary>The command <c>remit</c>: answers questions about agreements in files.</summary>
internal static class RemitCommand
{
    /// <summary>Runs one call and gives its exit code. Nothing that happens escapes as an exception.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="terminal">Where output goes.</param>
    /// <param name="time">Today is its local date.</param>
    /// <param name="cancel">Stops the call.</param>
    public static async Task<int> RunAsync(
        string[] args,
        Terminal terminal,
        TimeProvider time,
        CancellationToken cancel = default
    )
    {
        var root = Tree(terminal, time);
        var parsed = root.Parse(
            CommandFirst(args, root),
            new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false }
        );
        var configuration = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            return parsed.Errors.Count > 0
                ? UsageErrors.Report(parsed, terminal)
                : await parsed.InvokeAsync(configuration, cancel);
        }
        catch (IOException reason)
        {
            terminal.Complain($"remit: The answer cannot be written: {reason.Message}");
            return ExitCode.NoAnswer;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            terminal.Complain($"remit: a fault in the program, not in your input: {fault.Message}");
            return ExitCode.NoAnswer;
        }
    }

    private static RootCommand Tree(Terminal terminal, TimeProvider time)
    {
        var root = new RootCommand("Who may decide what: asks an agreement that lies in a file.")
        {
            new AskCommand(terminal, time),
            new CheckCommand(terminal),
            new TestCommand(terminal),
            new ShowCommand(terminal),
            new DiffCommand(terminal),
            new WhoCommand(terminal, time),
            new ChainCommand(terminal, time),
            new ImportCommand(terminal),
            new CompletionCommand(terminal),
        };
        root.Options.Clear();
        var help = new HelpOption("--help", "-h") { Description = "Explain a command", Recursive = true };
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        root.Options.Add(help);
        root.Options.Add(new VersionOption("--version") { Action = new PrintVersion(), Description = "Which version" });
        return root;
    }

    /// <summary>Options may stand anywhere, so also before the command's name.</summary>
    private static string[] CommandFirst(string[] args, RootCommand root)
    {
        if (args is not [['-', ..], ..])
        {
            return args;
        }

        var names = root.Subcommands.Select(command => command.Name).ToHashSet(StringComparer.Ordinal);
        var at = Array.FindIndex(args, names.Contains);
        return at < 0 ? args : [args[at], .. args[..at], .. args[(at + 1)..]];
    }
}
