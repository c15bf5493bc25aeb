using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>The further lines of an answer, the same for people and programs.</summary>
internal static class AnswerNotes
{
    /// <summary>Each a sentence.</summary>
    /// <param name="agreement">The agreement asked.</param>
    /// <param name="answer">Its answer.</param>
    /// <param name="question">What was asked.</param>
    /// <param name="call">What a person is called, given the whole name.</param>
    public static ImmutableArray<string> Of(
        Agreement agreement,
        Answer answer,
        Question question,
        Func<string, string> call
    )
    {
        var decider = call(agreement.DeciderOf(answer.Kind));
        var isUndoAssumed =
            answer.Kind.Reversible == Reversibility.Partly && !question.Facts.ContainsKey(Fact.Reversible);
        return
        [
            .. isUndoAssumed
                ? ["Can this one be undone? Taken as yes; if not, ask again with reversible=no."]
                : (string[])[],
            .. answer.TellAtOnceIf.Select(sentence => $"Tell {decider} at once if: {sentence}."),
            .. answer.Notes.Select(note => Text(answer.Kind, note, call)).Distinct(StringComparer.Ordinal),
        ];
    }

    private static string Text(DecisionKind kind, Note note, Func<string, string> call) =>
        note.Kind == NoteKind.Judged && kind.FindFact(note.Subject) is { JudgedBy: { } judge }
            ? $"'{note.Subject}' is for {call(judge)} to judge."
            : note.Text;
}
