using Remit.Rules;

namespace Remit.Cli;

/// <summary>What grants and caps carry besides their conditions: advice, telling, dates.</summary>
internal static class ClauseExtras
{
    /// <summary>The parts, each after a comma; empty when there are none.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="clause">The clause.</param>
    public static string Of(Agreement agreement, Clause clause) =>
        string.Concat(Parts(agreement, clause).Select(part => $", {part}"));

    private static IEnumerable<string> Parts(Agreement agreement, Clause clause)
    {
        if (!clause.Advice.IsEmpty)
        {
            yield return $"after asking {People.And(clause.Advice)} for advice";
        }

        if (clause is { Tell: { } tell, Level: not Level.DecideTell })
        {
            yield return $"telling {tell.Who} {AnswerSentence.When(agreement, tell.Within)}";
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
