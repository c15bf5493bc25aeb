namespace Remit.Rules;

/// <summary>The kinds of duty (G3).</summary>
public enum DutyKind
{
    /// <summary>Tell somebody afterwards.</summary>
    Tell,

    /// <summary>Ask for advice before deciding.</summary>
    Advice,
}
