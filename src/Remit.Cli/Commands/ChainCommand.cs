using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Remit.Rules;

namespace Remit.Cli;

/// <summary><c>remit chain</c>: does anybody give more than they hold?</summary>
internal sealed class ChainCommand : DocumentedCommand
{
    private readonly Terminal terminal;
    private readonly TimeProvider time;
    private readonly Argument<string> folder = FileArgument.Of("FOLDER", "Agreements of people who give to each other");
    private readonly AsOfOption asOf = new("The date to look at; today if you leave it out");
    private readonly Option<string> with = new("--with")
    {
        Description = "What if this were the agreement of its two people? Says what comes out differently",
        HelpName = "FILE",
    };
    private readonly Option<bool> json = new("--json")
    {
        Description = "Write the links as a JSON list",
        Arity = ArgumentArity.Zero,
    };

    /// <summary>The command.</summary>
    /// <param name="terminal">Where output goes.</param>
    /// <param name="time">Today is its local date.</param>
    public ChainCommand(Terminal terminal, TimeProvider time)
        : base("chain", "Does anybody give more than they hold?")
    {
        (this.terminal, this.time) = (terminal, time);
        Arguments.Add(folder);
        Options.Add(asOf.Option);
        Options.Add(with);
        Options.Add(json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override string MoreHelp =>
        """
            Every kind of decision that somebody was given is held against what the giver holds in an agreement of their
            own. People are the same when their names are equal; kinds when theirs are, or when a file says same_as.

            Examples:
              remit chain agreements
              remit chain agreements --with drafts/maarten.yaml

            Exit codes:
              0  nobody gives more than they hold, as far as is recorded and asked
              1  a file or the folder cannot be read
              2  somebody does
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

        var organisation = new Organisation(agreements);
        var links = organisation.Links(day);
        if (parsed.GetValue(with) is not { } path)
        {
            return Say(links, ChainLines.Of(links), parsed.GetValue(json));
        }

        if (AgreementFile.Read(path, terminal) is not { } edited)
        {
            return ExitCode.NoAnswer;
        }

        var after = organisation.With(edited).Links(day);
        return Say(after, ChainLines.Between(links, after), parsed.GetValue(json));
    }

    private int Say(ImmutableArray<ChainLink> links, IEnumerable<TextLine> lines, bool asJson)
    {
        if (asJson)
        {
            ImmutableArray<ChainLinkJson> data = [.. links.Select(ChainLinkJson.Of)];
            terminal.Output.WriteLine(JsonSerializer.Serialize(data, OutputJson.Readable.ImmutableArrayChainLinkJson));
        }
        else
        {
            terminal.Write(lines);
        }

        return links.Any(link => link.State == LinkState.Exceeds) ? ExitCode.Otherwise : ExitCode.Fine;
    }
}
