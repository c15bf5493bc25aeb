namespace Remit.Web.Features.Journal;

/// <summary>What can be wrong with a row of the journal.</summary>
public enum JournalFlaw
{
    /// <summary>Nothing: it is as it was written and follows the one before.</summary>
    None,

    /// <summary>Its number is not the next one.</summary>
    NotNext,

    /// <summary>It does not hold the hash of the row before.</summary>
    OutOfOrder,

    /// <summary>Of content and salt only one is there; erasing takes both.</summary>
    HalfErased,

    /// <summary>Its content is not the one its digest was taken of.</summary>
    ContentChanged,

    /// <summary>Something else in it is not what its hash was taken of.</summary>
    RowChanged,
}
