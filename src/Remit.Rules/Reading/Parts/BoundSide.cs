namespace Remit.Rules.Reading;

/// <summary>Which end of a range a word gives.</summary>
internal enum BoundSide
{
    /// <summary>Where it begins.</summary>
    Lower,

    /// <summary>Where it ends.</summary>
    Upper,

    /// <summary>Both, at one value.</summary>
    Both,
}
