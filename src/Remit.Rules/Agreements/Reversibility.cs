namespace Remit.Rules;

/// <summary>Whether decisions of a kind can be undone (G6).</summary>
public enum Reversibility
{
    /// <summary>Taken as yes unless the asker says no.</summary>
    Yes,

    /// <summary>The same, and the question is shown each time.</summary>
    Partly,

    /// <summary>Never.</summary>
    No,
}
