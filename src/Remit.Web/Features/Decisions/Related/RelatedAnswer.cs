namespace Remit.Web.Features.Decisions;

/// <summary>What the contributor says about decisions that together are above a limit for one (W7).</summary>
public enum RelatedAnswer
{
    /// <summary>They belong together.</summary>
    Related,

    /// <summary>They do not, and why was said.</summary>
    Separate,
}
