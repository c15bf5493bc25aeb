using Remit.Rules;

namespace Remit.Web.Features.Examples;

/// <summary>What is agreed for one kind on one day.</summary>
/// <param name="Level">The level within the limits.</param>
/// <param name="Limits">The limits.</param>
/// <param name="OnSilence">What silence means.</param>
/// <param name="Trial">The try-out it stands in; null when it is none.</param>
/// <param name="Before">What stood before the try-out, and stands again when it goes back.</param>
internal sealed record ScenarioState(
    Level Level,
    List<ScenarioLimit> Limits,
    Silence OnSilence,
    Trial? Trial,
    ScenarioState? Before
)
{
    /// <summary>The state of a kind on a day, by its changes up to and on that day.</summary>
    public static ScenarioState Of(Scenario scenario, ScenarioKind kind, DateOnly day) =>
        scenario
            .LevelChanges.Where(change => change.Type == kind.Key && change.Date <= day)
            .OrderBy(change => change.Date)
            .Aggregate(
                new ScenarioState(LevelOf(kind.Level), kind.Limits, SilenceOf(kind.OnSilence), null, null),
                (state, change) => state.After(change)
            );

    private static Level LevelOf(string key) => LevelKeys.Find(key)!.Value;

    private static Silence SilenceOf(string key) => key == "proceed" ? Silence.Proceed : Silence.Wait;

    private ScenarioState After(ScenarioChange change) =>
        this with
        {
            Level = LevelOf(change.To),
            Limits = change.LimitsTo ?? Limits,
            OnSilence = change.OnSilenceTo is { } silence ? SilenceOf(silence) : OnSilence,
            Trial = change is { IsTrial: true, Until: { } until }
                ? new Trial(until, change.IfNobodyActs == "keep" ? AfterTrial.Keep : AfterTrial.GoBack)
                : null,
            Before = change.IsTrial ? this with { Trial = null, Before = null } : null,
        };
}
