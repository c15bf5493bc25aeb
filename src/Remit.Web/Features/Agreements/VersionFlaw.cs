namespace Remit.Web.Features.Agreements;

/// <summary>What can be wrong with a version.</summary>
public enum VersionFlaw
{
    /// <summary>Nothing: it is as it was agreed and follows the one before.</summary>
    None,

    /// <summary>Its number is not the next one.</summary>
    NotNext,

    /// <summary>Its text is not the one its hash was taken of.</summary>
    TextChanged,

    /// <summary>It does not hold the hash of the version before.</summary>
    OutOfOrder,
}
