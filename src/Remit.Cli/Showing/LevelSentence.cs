using Remit.Rules;

namespace Remit.Cli;

/// <summary>What the level of a clause means between these two people.</summary>
internal static class LevelSentence
{
    /// <summary>The level as a sentence without its end.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="people">What people are called.</param>
    /// <param name="kind">The kind of decision.</param>
    /// <param name="clause">The clause.</param>
    public static string Of(Agreement agreement, People people, DecisionKind kind, Clause clause)
    {
        var (contributor, decider) = (people.Call(agreement.Contributor), people.Call(agreement.DeciderOf(kind)));
        return clause.Level switch
        {
            Level.Decide => $"{contributor} decides",
            Level.DecideTell => $"{contributor} decides, then tells {Told(agreement, people, clause.Tell)}",
            Level.Intend => $"{contributor} tells {decider} the plan, and {After(agreement, kind)}",
            Level.AskFirst =>
                $"{contributor} asks {(clause.GoFrom is { } goFrom ? Whose.Go(people, goFrom) : decider)} first",
            _ => $"{decider} decides",
        };
    }

    private static string Told(Agreement agreement, People people, Tell? tell) =>
        $"{people.Call(tell?.Who ?? agreement.Lead)} {AnswerSentence.When(agreement, tell?.Within)}";

    private static string After(Agreement agreement, DecisionKind kind) =>
        agreement.SilenceOf(kind) == Silence.Proceed
            ? $"goes ahead after {agreement.AnswerWithinOf(kind)} unless stopped"
            : "waits for the answer";
}
