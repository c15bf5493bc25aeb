namespace Remit.Web.Features.Drafts.More;

/// <summary>What a line may say behind <em>More</em>, as one looks for it.</summary>
internal enum MorePart
{
    /// <summary>Which of the five sentences holds?</summary>
    Which,

    /// <summary>And above that?</summary>
    Beyond,

    /// <summary>Only when, never when?</summary>
    When,

    /// <summary>How much, or how many, at most in another stretch of time?</summary>
    Often,

    /// <summary>Can it be undone?</summary>
    Undo,

    /// <summary>What is told at once?</summary>
    AtOnce,

    /// <summary>What is measured, from where to where?</summary>
    Figures,

    /// <summary>What does each do for the other?</summary>
    Each,

    /// <summary>Under which heading does it stand?</summary>
    Heading,
}
