using Remit.Rules.Engine;

namespace Remit.Rules;

/// <summary>Asking an agreement.</summary>
public static class AgreementAnswers
{
    /// <summary>The code of the problem that an agreement does not stand on the date asked for.</summary>
    public const string NotInForce = "not-in-force";

    /// <summary>The code of the problem that an agreement has no such kind of decision.</summary>
    public const string UnknownKind = "unknown-kind";

    /// <summary>
    /// Answers "may I decide this?" (V1 to V6). Never throws on what a person typed: wrong input is a problem that names
    /// the fact and what would be accepted.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="kind">The name of the kind of decision.</param>
    /// <param name="question">What is known.</param>
    public static Result<Answer> Answer(this Agreement agreement, string kind, Question question)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(question);
        if (agreement.FindDecision(kind) is not { } found)
        {
            var names = string.Join(", ", agreement.Decisions.Select(decision => decision.Name));
            return new Problem(UnknownKind, kind, $"There is no kind of decision '{kind}' here.", $"there is: {names}");
        }

        return agreement.InForce.Covers(question.AsOf)
            ? Inquiry.Of(agreement, found, question).Then(Verdict.On)
            : OutOfForce(agreement.InForce, question.AsOf);
    }

    private static Problem OutOfForce(InForce inForce, DateOnly asOf) =>
        asOf < inForce.From
            ? new Problem(
                NotInForce,
                "in_force",
                $"Not in force until {Figures.Text(inForce.From)}.",
                StandsFor(inForce)
            )
            : new Problem(
                NotInForce,
                "in_force",
                $"The agreement ended on {Figures.Text(inForce.Until!.Value)}.",
                StandsFor(inForce)
            );

    private static string StandsFor(InForce inForce) =>
        "it stands from "
        + Figures.Text(inForce.From)
        + (inForce.Until is { } until ? " until " + Figures.Text(until) : " on");
}
