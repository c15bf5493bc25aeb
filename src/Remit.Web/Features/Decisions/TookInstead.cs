namespace Remit.Web.Features.Decisions;

/// <summary>What somebody did where it was not what the answer said.</summary>
public enum TookInstead
{
    /// <summary>Decided it alone, though the answer was lower.</summary>
    DecidedAlone,

    /// <summary>Said what they intended and went ahead, though the answer was another.</summary>
    Intended,

    /// <summary>Asked first, though it was theirs.</summary>
    Asked,
}
