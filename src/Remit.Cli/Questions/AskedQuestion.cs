using System.Collections.Immutable;
using Remit.Documents;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>A question of a file, what was expected, and what came.</summary>
/// <param name="Expected">The question.</param>
/// <param name="Possible">The levels possible, lowest first; empty when it could not be asked.</param>
/// <param name="Errors">Why it could not be asked, with its place in the file.</param>
internal sealed record AskedQuestion(
    ExpectedAnswer Expected,
    ImmutableArray<Level> Possible,
    ImmutableArray<DocumentError> Errors
)
{
    /// <summary>Whether something else came than was expected.</summary>
    public bool IsDifferent => !Possible.SequenceEqual(Expected.Expect);

    /// <summary>Asks a question.</summary>
    /// <param name="agreement">The agreement asked.</param>
    /// <param name="question">The question.</param>
    public static AskedQuestion Of(Agreement agreement, ExpectedAnswer question)
    {
        var texts = new QuestionTexts(question.Ask, [.. question.Facts.Select(Word)], [.. question.Used.Select(Word)]);
        var possible = texts
            .Read(agreement, question.AsOf ?? agreement.InForce.From)
            .Then(read => LevelsOf(agreement.Answer(read.Kind.Name, read.Question)));
        return new AskedQuestion(
            question,
            possible.IsOk ? possible.Value : [],
            [.. possible.Problems.Select(problem => At(question, problem))]
        );
    }

    /// <summary>As <c>LINE:COLUMN: kind: expected this, got that</c>.</summary>
    public override string ToString() =>
        $"{Expected.Line}:{Expected.Column}: {Expected.Ask}: expected {Text(Expected.Expect)}, got {Text(Possible)}";

    private static string Word(GivenText given) => $"{given.Name}={given.Text}";

    private static Result<ImmutableArray<Level>> LevelsOf(Result<Answer> answer) =>
        answer.Problems is [{ Code: AgreementAnswers.NotInForce }]
            ? ImmutableArray.Create(Level.NotCovered)
            : answer.Then<ImmutableArray<Level>>(found => found.Possible);

    private static DocumentError At(ExpectedAnswer question, Problem problem) =>
        new(question.Line, question.Column, problem.Subject, problem.Code, problem.Message, problem.Hint);

    private static string Text(ImmutableArray<Level> levels) => Phrase.Or(levels.Select(LevelKeys.Of));
}
