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
    public static ImmutableArray<string> Of(Agreement agreement, Answer answer, Question question)
    {
        var decider = agreement.DeciderOf(answer.Kind);
        var isUndoAssumed =
            answer.Kind.Reversible == Reversibility.Partly && !question.Facts.ContainsKey(Fact.Reversible);
        return
        [
            .. isUndoAssumed
                ? ["Can this one be undone? Taken as yes; if not, ask again with reversible=no."]
                : (string[])[],
            .. answer.TellAtOnceIf.Select(sentence => $"Tell {decider} at once if: {sentence}."),
            .. answer.Notes.Select(note => note.Text).Distinct(StringComparer.Ordinal),
        ];
    }
}
