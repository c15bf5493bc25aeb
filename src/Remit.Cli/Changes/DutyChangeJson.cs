using Remit.Rules;

namespace Remit.Cli;

/// <summary>Cases at the same level of which somebody else is told or asked.</summary>
internal sealed record DutyChangeJson(
    string Kind,
    string Cases,
    string Level,
    string From,
    string To,
    WitnessJson Witness
)
{
    /// <summary>A change.</summary>
    /// <param name="change">The change.</param>
    public static DutyChangeJson Of(DutyChange change) =>
        new(
            change.Kind,
            change.Cases.Text,
            LevelKeys.Of(change.Level),
            change.From,
            change.To,
            WitnessJson.Of(change.Witness)
        );
}
