using Remit.Rules;

namespace Remit.Cli;

/// <summary>What grants and caps carry besides their conditions: advice, telling, dates.</summary>
internal static class ClauseExtras
{
    /// <summary>The parts, each after a comma; empty when there are none.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="people">What people are called.</param>
    /// <param name="clause">The clause.</param>
    public static string Of(Agreement agreement, People people, Clause clause) =>
        string.Concat(Parts(agreement, people, clause).Select(part => $", {part}"));

    private static IEnumerable<string> Parts(Agreement agreement, People people, Clause clause)
    {
        if (!clause.Advice.IsEmpty)
        {
            yield return $"after asking {Phrase.And(clause.Advice.Select(people.Call))} for advice";
        }

        if (clause is { Tell: { } tell, Level: not Level.DecideTell })
        {
            yield return $"telling {people.Call(tell.Who)} {AnswerSentence.When(agreement, tell.Within)}";
        }

        if (clause.From is { } from)
        {
            yield return $"from {DayText.Write(from)}";
        }

        if (clause.Until is { } until)
        {
            yield return $"until {DayText.Write(until)}";
        }
    }
}
