using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Remit.Rules;

namespace Remit.Cli;

/// <summary><c>remit who</c>: who may decide this?</summary>
internal sealed class WhoCommand : DocumentedCommand
{
    private readonly Terminal terminal;
    private readonly TimeProvider time;
    private readonly Argument<string> folder = FileArgument.Of("FOLDER", "Agreements of people who give to each other");
    private readonly Argument<string> kind = new("KIND")
    {
        Description = "The name of a kind of decision in one of them",
    };
    private readonly Argument<string[]> facts = new("FACT=VALUE")
    {
        Description = "What is known; what you leave out is unknown, never no",
        Arity = ArgumentArity.ZeroOrMore,
    };
    private readonly Option<string> from = new("--from")
    {
        Description = "Who asks; those nearest along the lines come first",
        HelpName = "NAME",
        Required = true,
    };
    private readonly AsOfOption asOf = new("The date to ask for; today if you leave it out");
    private readonly Option<bool> json = new("--json")
    {
        Description = "Write everybody with an agreement for it as a JSON list",
        Arity = ArgumentArity.Zero,
    };

    /// <summary>The command.</summary>
    /// <param name="terminal">Where output goes.</param>
    /// <param name="time">Today is its local date.</param>
    public WhoCommand(Terminal terminal, TimeProvider time)
        : base("who", "Who may decide this?")
    {
        (this.terminal, this.time) = (terminal, time);
        Arguments.Add(folder);
        Arguments.Add(kind);
        Arguments.Add(facts);
        Options.Add(from);
        Options.Add(asOf.Option);
        Options.Add(json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override string MoreHelp =>
        """
            Everybody who may decide it alone, nearest first. Nobody above is passed over: who was given more than the
            giver holds has no more than the giver. Nothing counts as used.

            Example:
              remit who agreements refund amount=250EUR --from "Inês Tavora"

            Exit codes:
              0  somebody may, at least depending on something
              1  no answer: a file, an argument or the usage is wrong
              3  nobody
            """;

    private int Run(ParseResult parsed)
    {
        if (UsageErrors.HasUnknownOption(parsed, terminal) || !asOf.TryGet(parsed, terminal, out var given))
        {
            return ExitCode.NoAnswer;
        }

        var day = given ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        if (AgreementFolder.Read(parsed.GetRequiredValue(folder), day, terminal) is not { } agreements)
        {
            return ExitCode.NoAnswer;
        }

        var asked = new AskedOrganisation(agreements, parsed.GetRequiredValue(kind), parsed.GetRequiredValue(from));
        var holders = asked.Holders(day, [.. parsed.GetValue(facts) ?? []]);
        foreach (var problem in holders.Problems)
        {
            terminal.Complain(problem.ToString());
        }

        return holders.TryGet(out var found) ? Say(found, parsed.GetValue(json)) : ExitCode.NoAnswer;
    }

    private int Say(ImmutableArray<Holder> holders, bool asJson)
    {
        if (asJson)
        {
            ImmutableArray<HolderJson> data = [.. holders.Select(HolderJson.Of)];
            terminal.Output.WriteLine(JsonSerializer.Serialize(data, OutputJson.Readable.ImmutableArrayHolderJson));
        }
        else
        {
            terminal.Write(HolderLines.Of(holders));
        }

        return holders.Any(HolderLines.MayDecide) ? ExitCode.Fine : ExitCode.NotCovered;
    }
}
