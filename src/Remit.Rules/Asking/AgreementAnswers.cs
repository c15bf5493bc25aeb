namespace Remit.Rules;

/// <summary>Asking an agreement.</summary>
public static class AgreementAnswers
{
    /// <summary>The code of the problem that an agreement does not stand on the date asked for.</summary>
    public const string NotInForce = "not-in-force";

    /// <summary>
    /// Answers "may I decide this?" (V1 to V6). Never throws on what a person typed: wrong input is a problem that names
    /// the fact and what would be accepted.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="kind">The name of the kind of decision.</param>
    /// <param name="question">What is known.</param>
    public static Result<Answer> Answer(this Agreement agreement, string kind, Question question) =>
        throw new NotSupportedException();
}
