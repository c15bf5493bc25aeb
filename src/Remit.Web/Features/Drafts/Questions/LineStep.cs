namespace Remit.Web.Features.Drafts;

/// <summary>The five questions of a line, one a screen, in their order.</summary>
public enum LineStep
{
    /// <summary>One thing you keep asking about and could decide yourself?</summary>
    What,

    /// <summary>Up to where would you feel safe?</summary>
    Far,

    /// <summary>What should come out of it, and what must never happen?</summary>
    Aim,

    /// <summary>How has it gone so far?</summary>
    SoFar,

    /// <summary>How will your lead know it is going well?</summary>
    Told,
}
