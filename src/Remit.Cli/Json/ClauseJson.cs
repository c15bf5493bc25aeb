using Remit.Rules;

namespace Remit.Cli;

/// <summary>How one clause read.</summary>
internal sealed record ClauseJson(string Id, string Is, string Level, string State)
{
    /// <summary>A clause's reading.</summary>
    /// <param name="reading">The reading.</param>
    public static ClauseJson Of(ClauseReading reading) =>
        new(
            reading.Clause.Id,
            reading.IsGrant ? "grant" : "cap",
            LevelKeys.Of(reading.Level),
            reading.State switch
            {
                ClauseState.Holds => "holds",
                ClauseState.Fails => "fails",
                _ => "open",
            }
        );
}
