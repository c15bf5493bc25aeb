namespace Remit.Web.Features.Proposals;

/// <summary>For what a page waits.</summary>
public enum Waiting
{
    /// <summary>The other sent it, and it is to be answered.</summary>
    Page,

    /// <summary>The other answered with it, and it is to be agreed to or answered in turn.</summary>
    Answer,

    /// <summary>The other would like to go on as the two agreed.</summary>
    Renewal,

    /// <summary>The other has a question to it.</summary>
    Question,

    /// <summary>Two others agreed to it, and who looks decides about some of it.</summary>
    Decider,
}
