using System.CommandLine;
using System.CommandLine.Parsing;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>Says what is wrong with how a command was called.</summary>
internal static class UsageErrors
{
    /// <summary>Writes every mistake and where to read on.</summary>
    /// <param name="parsed">What was typed.</param>
    /// <param name="terminal">Where to write.</param>
    public static int Report(ParseResult parsed, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        var missing = command.Arguments.Where(argument => IsMissing(parsed, argument)).ToArray();
        var messages =
            command is RootCommand root ? [WithoutCommand(parsed, root)]
            : missing.Length > 0 ? missing.Select(argument => $"{argument.Name} is missing: {argument.Description}.")
            : parsed.Errors.Select(error => error.Message);
        foreach (var message in messages.Distinct(StringComparer.Ordinal))
        {
            terminal.Complain(message);
        }

        var name = command is RootCommand ? "" : command.Name + " ";
        terminal.Complain($"'remit {name}--help' explains it.");
        return ExitCode.NoAnswer;
    }

    /// <summary>Complains about a word that looks like an option and is none; false when there is no such word.</summary>
    /// <param name="parsed">What was typed.</param>
    /// <param name="terminal">Where to write.</param>
    public static bool HasUnknownOption(ParseResult parsed, Terminal terminal)
    {
        var options = parsed.CommandResult.Command.Options.Select(option => option.Name).Append("--help").ToArray();
        var unknown = parsed
            .Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument && token.Value is ['-', _, ..])
            .Select(token => token.Value)
            .ToArray();
        foreach (var word in unknown)
        {
            terminal.Complain($"'{word}' is no option here ({Nearest.Hint(word, options)}).");
        }

        return unknown.Length > 0;
    }

    private static bool IsMissing(ParseResult parsed, Argument argument) =>
        argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is not { Tokens.Count: > 0 };

    private static string WithoutCommand(ParseResult parsed, RootCommand root)
    {
        var names = root.Subcommands.Select(command => command.Name).ToArray();
        return parsed.UnmatchedTokens is [var word, ..]
            ? $"'{word}' is no command ({Nearest.Hint(word, names)})."
            : $"Which command? There is: {string.Join(", ", names)}.";
    }
}
