namespace Remit.Web.Features.Drafts;

/// <summary>From which side of the two a draft is written.</summary>
public enum DraftRole
{
    /// <summary>By who would like to decide more.</summary>
    Contributor,

    /// <summary>By who leads, and offers room.</summary>
    Lead,
}
