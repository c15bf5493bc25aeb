namespace Remit.Web.Features.Covers;

/// <summary>Who answers a kind of decision during an absence.</summary>
public enum CoverState
{
    /// <summary>Nobody was named for the absence.</summary>
    Nobody,

    /// <summary>The cover does.</summary>
    Answers,

    /// <summary>Nobody: who is away did not hand it over.</summary>
    Withheld,

    /// <summary>Nobody: it would be the cover's own question (W6).</summary>
    Own,
}
