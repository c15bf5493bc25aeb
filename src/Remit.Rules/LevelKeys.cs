using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>The names of levels in files, on the command line and in JSON.</summary>
public static class LevelKeys
{
    /// <summary>Every level a clause may give, lowest first. <see cref="Level.NotCovered"/> is not among them.</summary>
    public static ImmutableArray<Level> Givable { get; } =
    [Level.LeadDecides, Level.AskFirst, Level.Intend, Level.DecideTell, Level.Decide];

    /// <summary>The key of a level, such as <c>decide_tell</c>.</summary>
    /// <param name="level">Any of the six.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a level.</exception>
    public static string Of(Level level) =>
        level switch
        {
            Level.NotCovered => "not_covered",
            Level.LeadDecides => "lead_decides",
            Level.AskFirst => "ask_first",
            Level.Intend => "intend",
            Level.DecideTell => "decide_tell",
            Level.Decide => "decide",
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not a level."),
        };

    /// <summary>The level with a key, exactly as written (case matters); null when there is none.</summary>
    /// <param name="key">A key, such as <c>ask_first</c> or <c>not_covered</c>.</param>
    public static Level? Find(string key) =>
        key switch
        {
            "not_covered" => Level.NotCovered,
            "lead_decides" => Level.LeadDecides,
            "ask_first" => Level.AskFirst,
            "intend" => Level.Intend,
            "decide_tell" => Level.DecideTell,
            "decide" => Level.Decide,
            _ => null,
        };
}
