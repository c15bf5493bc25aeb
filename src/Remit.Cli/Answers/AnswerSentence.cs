using Remit.Rules;

namespace Remit.Cli;

/// <summary>The answer as one sentence: the first line, and the only place where it is worded.</summary>
internal static class AnswerSentence
{
    /// <summary>The sentence.</summary>
    /// <param name="agreement">The agreement asked.</param>
    /// <param name="people">What people are called.</param>
    /// <param name="answer">Its answer.</param>
    public static string Of(Agreement agreement, People people, Answer answer) =>
        answer.Level switch
        {
            Level.Decide => "Go ahead.",
            Level.DecideTell => $"Go ahead, then tell {Telling(agreement, people, answer)}.",
            Level.Intend => Intending(people.Call(answer.Ask), answer),
            Level.AskFirst => $"Ask {Asked(people, answer)} first.",
            Level.LeadDecides => $"This one is {people.Call(answer.Ask)}'s.",
            Level.NotCovered => "You two have not agreed on this yet.",
            _ when answer.Missing.IsEmpty => "It depends.",
            _ => $"It depends on: {string.Join(", ", answer.Missing.Select(fact => fact.Key))}.",
        };

    /// <summary>When somebody is told: <c>within 5 working days</c>, <c>at once</c>, or with the next note.</summary>
    /// <param name="agreement">The agreement, for its rhythm.</param>
    /// <param name="within">The time allowed; null means with the next note or check-in (V3).</param>
    public static string When(Agreement agreement, Span? within) =>
        (within, agreement) switch
        {
            ({ IsAtOnce: true }, _) => "at once",
            ({ } span, _) => $"within {span}",
            (_, { Note: not null }) => "with the next note",
            (_, { CheckIn: not null }) => "at the next check-in",
            _ => "with the next note or check-in",
        };

    private static string Telling(Agreement agreement, People people, Answer answer) =>
        Phrase.And(
            answer
                .Duties.Where(duty => duty is { Kind: DutyKind.Tell, IsConditional: false })
                .GroupBy(duty => When(agreement, duty.Within), StringComparer.Ordinal)
                .Select(group =>
                    $"{Phrase.And(group.Select(duty => people.Call(duty.Who)).Distinct(StringComparer.Ordinal))} {group.Key}"
                )
        );

    // Going ahead on silence is said only where it was agreed; else an intention waits for its answer.
    private static string Intending(string decider, Answer answer) =>
        answer.Silence == Silence.Proceed
            ? $"Tell {decider} what you plan; go ahead {After(answer.AnswerWithin)} unless stopped."
            : $"Tell {decider} what you plan, and wait for the answer.";

    private static string After(Span span) => span.IsAtOnce ? "at once" : $"after {span}";

    private static string Asked(People people, Answer answer) =>
        answer.GoFrom.IsEmpty
            ? people.Call(answer.Ask)
            : string.Join(", and ", answer.GoFrom.Select(goFrom => Whose.Go(people, goFrom)));
}
