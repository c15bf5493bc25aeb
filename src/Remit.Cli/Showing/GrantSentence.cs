using Remit.Rules;

namespace Remit.Cli;

/// <summary>A grant in one line.</summary>
/// <param name="agreement">The agreement.</param>
/// <param name="kind">The kind it belongs to.</param>
/// <param name="grant">The grant.</param>
internal sealed class GrantSentence(Agreement agreement, DecisionKind kind, Grant grant)
{
    /// <summary>The line.</summary>
    public override string ToString() =>
        $"{Conditions}: {LevelSentence.Of(agreement, kind, grant)}{ClauseExtras.Of(agreement, grant)}."
        + $"{Limits}{Trial}{Undone}{Why} [{grant.Id}]";

    private string Conditions =>
        (grant.IsEmergency, grant.When.IsEmpty) switch
        {
            (true, true) => "In an emergency",
            (true, false) => $"In an emergency, {ClauseSentence.Conditions(kind, grant)}",
            (false, true) => "Always",
            _ => ClauseSentence.Conditions(kind, grant),
        };

    private string Limits =>
        grant.Limits.IsEmpty
            ? ""
            : $" Together: {string.Join("; ", grant.Limits.Select(limit => LimitText.Write(limit, kind.Facts)))}.";

    private string Trial =>
        grant.Trial is { } trial
            ? $" Tried out until {DayText.Write(trial.Until)}, then {(trial.Then == AfterTrial.Keep ? "kept" : "gone")} unless the two choose."
            : "";

    private string Undone => grant.IrreversibleOk is { } reason ? $" Also where it cannot be undone: {reason}." : "";

    private string Why => grant.Why is { } reason ? $" {reason}." : "";
}
