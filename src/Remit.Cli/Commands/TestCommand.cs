using System.Collections.Immutable;
using System.CommandLine;

namespace Remit.Cli;

/// <summary><c>remit test</c>: are these questions answered as expected?</summary>
internal sealed class TestCommand : DocumentedCommand
{
    private readonly Terminal terminal;
    private readonly Argument<string> file = FileArgument.Of();
    private readonly Argument<string> questions = FileArgument.Of("QUESTIONS", "The questions and what to expect");

    /// <summary>The command.</summary>
    /// <param name="terminal">Where output goes.</param>
    public TestCommand(Terminal terminal)
        : base("test", "Are these questions answered as expected?")
    {
        this.terminal = terminal;
        Arguments.Add(file);
        Arguments.Add(questions);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override string MoreHelp =>
        """
            A file of questions:
              questions:
                - { ask: refund, facts: { amount: 60 EUR, customer: consumer }, expect: decide_tell }
                - { ask: refund, facts: { amount: 38 EUR }, used: { small.month: 870 }, as_of: 2026-03-10,
                    expect: [ ask_first, decide_tell ] }

            Example:
              remit test docs/example.yaml docs/example.questions.yaml

            Exit codes:
              0  all as expected
              2  some differ; each is shown
              1  one of the files cannot be read, or a question cannot be asked
            """;

    private int Run(ParseResult parsed)
    {
        if (UsageErrors.HasUnknownOption(parsed, terminal))
        {
            return ExitCode.NoAnswer;
        }

        var path = parsed.GetRequiredValue(questions);
        var agreement = AgreementFile.Read(parsed.GetRequiredValue(file), terminal);
        return QuestionFile.Read(path, terminal) is { } asked && agreement is not null
            ? Compare(path, [.. asked.Select(question => AskedQuestion.Of(agreement, question))])
            : ExitCode.NoAnswer;
    }

    private int Compare(string path, ImmutableArray<AskedQuestion> asked)
    {
        FileErrors.Report(path, asked.SelectMany(question => question.Errors), terminal);
        if (asked.Any(question => !question.Errors.IsEmpty))
        {
            return ExitCode.NoAnswer;
        }

        var different = asked.Where(question => question.IsDifferent).ToArray();
        terminal.Write(different.Select(question => new TextLine($"{path}:{question}", Tone.No)));
        var word = asked.Length == 1 ? "question" : "questions";
        terminal.Write(
            different.Length == 0
                ? new TextLine($"{asked.Length} {word}, all as expected.", Tone.Yes)
                : new TextLine($"{asked.Length} {word}, {different.Length} not as expected.", Tone.No)
        );
        return different.Length == 0 ? ExitCode.Fine : ExitCode.Otherwise;
    }
}
