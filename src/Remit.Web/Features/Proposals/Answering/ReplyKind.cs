namespace Remit.Web.Features.Proposals.Answering;

/// <summary>What one says to a line of a page that was sent.</summary>
public enum ReplyKind
{
    /// <summary>Yes, as it stands.</summary>
    Yes,

    /// <summary>Yes, with another size or another way.</summary>
    Change,

    /// <summary>Something to be answered first.</summary>
    Question,

    /// <summary>Not yet, and what would change it.</summary>
    NotYet,

    /// <summary>No, of who would decide more and was offered it; without a reason.</summary>
    No,
}
