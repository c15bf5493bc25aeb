using System.CommandLine;
using System.CommandLine.Completions;
using Remit.Documents;
using Remit.Rules;

namespace Remit.Cli;

/// <summary><c>remit ask</c>: may I decide this?</summary>
internal sealed class AskCommand : DocumentedCommand
{
    private readonly Terminal terminal;
    private readonly TimeProvider time;
    private readonly Argument<string> file = FileArgument.Of();
    private readonly Argument<string> kind = new("KIND") { Description = "The name of a kind of decision in it" };
    private readonly Argument<string[]> facts = new("FACT=VALUE")
    {
        Description = "What is known; what you leave out is unknown, never no",
        Arity = ArgumentArity.ZeroOrMore,
    };
    private readonly Option<string[]> used = new("--used")
    {
        Description = "What is used so far of a running limit; once per total",
        HelpName = "GRANT.BASIS=N",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly AsOfOption asOf = new("The date to ask for; today if you leave it out");
    private readonly Option<bool> json = new("--json")
    {
        Description = "Write the answer as one JSON object",
        Arity = ArgumentArity.Zero,
    };
    private readonly Option<bool> each = new("--each")
    {
        Description = "Answer each line of the input: JSON facts in, a short JSON answer out",
        Arity = ArgumentArity.Zero,
    };

    /// <summary>The command.</summary>
    /// <param name="terminal">Where output goes.</param>
    /// <param name="time">Today is its local date.</param>
    public AskCommand(Terminal terminal, TimeProvider time)
        : base("ask", "May I decide this?")
    {
        (this.terminal, this.time) = (terminal, time);
        kind.CompletionSources.Add(context => IsTyped(context, kind) ? [] : Completions.KindsIn(Typed(context, file)));
        facts.CompletionSources.Add(context =>
            Completions.FactsOf(Typed(context, file), Typed(context, kind), context.WordToComplete)
        );
        Arguments.Add(file);
        Arguments.Add(kind);
        Arguments.Add(facts);
        Options.Add(used);
        Options.Add(asOf.Option);
        Options.Add(json);
        Options.Add(each);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override string MoreHelp =>
        """
            Values:
              250EUR, "EUR 250", "49 EUR per month" · 12, "12 months", "3 days", "10 %" · yes, no
              2026-03-02 · a choice as it stands in the file · "not applicable" where it is allowed

            Totals:
              small.month=650         of the monthly limit of the grant 'small'
              small.30days=4          of a limit over 30 days
              small.month@acme=650    of a limit that counts apart, for 'acme'
              small.month.count=3     the count, where there is a sum on the same basis (.sum is the other)

            Examples:
              remit ask docs/example.yaml refund amount=38EUR customer=consumer
              remit ask docs/example.yaml refund amount=38EUR --used small.month=870 --as-of 2026-03-10
              remit ask docs/example.yaml refund "amount=84 EUR" --json
              echo '{"amount": "38 EUR", "customer": "consumer"}' | remit ask docs/example.yaml refund --each

            Exit codes:
              0  yours: go ahead, perhaps tell afterwards
              2  not yours alone: say what you intend, ask first, or it is your lead's
              3  not covered: you two have not agreed on this, or not for that date
              4  it depends: more than one of these is still possible
              1  no answer: a file, an argument or the usage is wrong
            With --each: 0 when every line has an answer, else 1
            """;

    // The word being completed is on the line too; it is not typed yet.
    private static bool IsTyped(CompletionContext context, Argument argument) =>
        Typed(context, argument) is { } typed
        && !string.Equals(typed, context.WordToComplete, StringComparison.Ordinal);

    private static string? Typed(CompletionContext context, Argument argument) =>
        context.ParseResult.GetResult(argument)?.Tokens is [var token, ..] ? token.Value : null;

    private int Run(ParseResult parsed)
    {
        if (UsageErrors.HasUnknownOption(parsed, terminal) || !asOf.TryGet(parsed, terminal, out var given))
        {
            return ExitCode.NoAnswer;
        }

        var date = given ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        return AgreementFile.Read(parsed.GetRequiredValue(file), terminal) is { } agreement
            ? Answer(agreement, date, parsed)
            : ExitCode.NoAnswer;
    }

    private int AnswerEach(Agreement agreement, (DecisionKind Kind, Question Question) asked)
    {
        if (!asked.Question.Facts.IsEmpty)
        {
            terminal.Complain("remit ask: With --each the facts come from the input. (leave out FACT=VALUE)");
            return ExitCode.NoAnswer;
        }

        using var questions = new JsonQuestions(agreement, asked.Kind, asked.Question);
        return new EachQuestion(terminal).Answer(questions);
    }

    private int Answer(Agreement agreement, DateOnly date, ParseResult parsed)
    {
        var texts = new QuestionTexts(
            parsed.GetRequiredValue(kind),
            [.. parsed.GetValue(facts) ?? []],
            [.. parsed.GetValue(used) ?? []]
        );
        var asked = texts.Read(agreement, date);
        if (parsed.GetValue(each) && asked.TryGet(out var which))
        {
            return AnswerEach(agreement, which);
        }

        var reply = asked.Then(read => Reply.To(agreement, read.Kind, read.Question));
        foreach (var problem in reply.Problems)
        {
            terminal.Complain(problem.ToString());
        }

        if (!reply.TryGet(out var said))
        {
            return ExitCode.NoAnswer;
        }

        if (parsed.GetValue(json))
        {
            terminal.Output.WriteLine(said.Json);
        }
        else
        {
            terminal.Write(said.Lines);
        }

        return said.Exit;
    }
}
