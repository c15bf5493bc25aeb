using Remit.Rules;

namespace Remit.Cli;

/// <summary>Cases with another level.</summary>
internal sealed record LevelChangeJson(string Kind, string Cases, string From, string To, WitnessJson Witness)
{
    /// <summary>A change.</summary>
    /// <param name="change">The change.</param>
    public static LevelChangeJson Of(LevelChange change) =>
        new(
            change.Kind,
            change.Cases.Text,
            LevelKeys.Of(change.From),
            LevelKeys.Of(change.To),
            WitnessJson.Of(change.Witness)
        );
}
