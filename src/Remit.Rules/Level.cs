namespace Remit.Rules;

/// <summary>
/// How much of a decision is the contributor's, in the contributor's voice. The order is total and the numbers
/// follow it: a higher value is more room. Statement V1 takes minima and maxima over this order.
/// </summary>
public enum Level
{
    /// <summary>Nothing agreed matches. Not the same as <see cref="LeadDecides"/> (V2).</summary>
    NotCovered = 0,

    /// <summary>My lead decides; I may propose.</summary>
    LeadDecides = 1,

    /// <summary>I ask first; I need a clear go.</summary>
    AskFirst = 2,

    /// <summary>I say what I intend; it goes ahead unless stopped by then.</summary>
    Intend = 3,

    /// <summary>I decide, then tell.</summary>
    DecideTell = 4,

    /// <summary>I decide.</summary>
    Decide = 5,
}
