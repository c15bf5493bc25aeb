using System.Collections.Immutable;
using System.Text.Json;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>What the command line says to a question, in its three forms.</summary>
/// <param name="Exit">The exit code.</param>
/// <param name="Data">For programs.</param>
/// <param name="Lines">For people; the first is the answer's sentence.</param>
internal sealed record Reply(int Exit, AnswerJson Data, ImmutableArray<TextLine> Lines)
{
    /// <summary><see cref="Data"/> as one line of JSON.</summary>
    public string Json => JsonSerializer.Serialize(Data, OutputJson.Readable.AnswerJson);

    /// <summary>
    /// Asks. That an agreement is not in force on a date is an answer too: on that date the two have agreed on nothing.
    /// </summary>
    /// <param name="agreement">The agreement asked.</param>
    /// <param name="kind">The kind of decision.</param>
    /// <param name="question">What is known.</param>
    public static Result<Reply> To(Agreement agreement, DecisionKind kind, Question question)
    {
        var answer = agreement.Answer(kind.Name, question);
        return answer.Problems is [{ Code: AgreementAnswers.NotInForce } problem]
            ? OutOfForce(agreement, kind, question.AsOf, problem.Message)
            : answer.Then<Reply>(found => Of(agreement, found, question));
    }

    private static Reply Of(Agreement agreement, Answer answer, Question question)
    {
        var people = new People(agreement);
        var notes = AnswerNotes.Of(agreement, answer, question, people.Call);
        var whole = AnswerNotes.Of(agreement, answer, question, name => name);
        var exit = ExitCode.Of(answer.Possible);
        return new Reply(
            exit,
            AnswerJson.Of(answer, exit, whole),
            [.. new AnswerLines(agreement, people, answer, notes).All(ToneOf(exit))]
        );
    }

    private static Reply OutOfForce(Agreement agreement, DecisionKind kind, DateOnly asOf, string message) =>
        new(
            ExitCode.NotCovered,
            AnswerJson.OutOfForce(kind.Name, asOf, agreement.DeciderOf(kind), message),
            [new TextLine(message, Tone.No)]
        );

    private static Tone ToneOf(int exit) =>
        exit switch
        {
            ExitCode.Fine => Tone.Yes,
            ExitCode.NotCovered => Tone.No,
            _ => Tone.Careful,
        };
}
