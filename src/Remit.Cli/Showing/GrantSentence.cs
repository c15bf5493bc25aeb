using Remit.Rules;

namespace Remit.Cli;

/// <summary>A grant in one line.</summary>
/// <param name="agreement">The agreement.</param>
/// <param name="people">What people are called.</param>
/// <param name="kind">The kind it belongs to.</param>
/// <param name="grant">The grant.</param>
internal sealed class GrantSentence(Agreement agreement, People people, DecisionKind kind, Grant grant)
{
    /// <summary>The line.</summary>
    public override string ToString() =>
        $"{Conditions}: {LevelSentence.Of(agreement, people, kind, grant)}{ClauseExtras.Of(agreement, people, grant)}."
        + $"{Limits}{Trial}{Undone}{Why} [{grant.Id}]";

    private string Conditions =>
        (grant.IsEmergency, grant.When.IsEmpty) switch
        {
            (true, true) => "In an emergency",
            (true, false) => $"In an emergency, {ClauseSentence.Conditions(kind, grant)}",
            (false, true) => IsWhatIsLeft ? "Otherwise" : "Always",
            _ => $"For {ClauseSentence.Conditions(kind, grant)}",
        };

    /// <summary>Whether every other grant gives as much or more, so that this one speaks where none of them does.</summary>
    private bool IsWhatIsLeft => kind.Grants.Length > 1 && kind.Grants.All(other => other.Level >= grant.Level);

    private string Limits =>
        grant.Limits.IsEmpty
            ? ""
            : $" Limits: {string.Join("; ", grant.Limits.Select(limit => LimitText.Write(limit, kind.Facts)))}.";

    private string Trial =>
        grant.Trial is { } trial
            ? $" Tried out until {DayText.Write(trial.Until)}, then {(trial.Then == AfterTrial.Keep ? "kept" : "gone")} unless the two choose."
            : "";

    private string Undone => grant.IrreversibleOk is { } reason ? $" Also where it cannot be undone: {reason}." : "";

    private string Why => grant.Why is { } reason ? $" {reason}." : "";
}
