using Remit.Rules;

namespace Remit.Cli;

/// <summary>Levels in a few words, said to the contributor.</summary>
internal static class LevelWords
{
    /// <summary>The words of a level.</summary>
    /// <param name="level">Any of the six.</param>
    public static string Of(Level level) =>
        level switch
        {
            Level.Decide => "you decide",
            Level.DecideTell => "you decide, then tell",
            Level.Intend => "you say what you plan",
            Level.AskFirst => "you ask first",
            Level.LeadDecides => "your lead decides",
            _ => "not covered",
        };
}
