using System.CommandLine;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>The option <c>--as-of YYYY-MM-DD</c>.</summary>
internal sealed class AsOfOption
{
    /// <summary>The option.</summary>
    /// <param name="description">What the date is for, and what it is when it is left out.</param>
    public AsOfOption(string description) =>
        Option = new Option<string[]>("--as-of")
        {
            Description = description,
            HelpName = "YYYY-MM-DD",
            Arity = ArgumentArity.OneOrMore,
        };

    /// <summary>For the command.</summary>
    public Option<string[]> Option { get; }

    /// <summary>The date given, or null where none is.</summary>
    /// <param name="parsed">The call.</param>
    /// <param name="terminal">Where to say what is wrong.</param>
    /// <param name="day">The date.</param>
    /// <returns>Whether it is right as it stands.</returns>
    public bool TryGet(ParseResult parsed, Terminal terminal, out DateOnly? day)
    {
        day = null;
        switch (parsed.GetValue(Option))
        {
            case null or []:
                return true;
            case [var text]:
                var read = DayText.Read(text);
                if (read.TryGet(out var given))
                {
                    day = given;
                    return true;
                }

                terminal.Complain($"--as-of: {read.Problems[0]}");
                return false;
            default:
                terminal.Complain("--as-of is given twice (give one date).");
                return false;
        }
    }
}
