namespace Remit.Web.Security;

/// <summary>What people write, as far as it matters who sees it.</summary>
public enum Written
{
    /// <summary>A draft, and every answer from which it is made.</summary>
    Draft,

    /// <summary>The diary of proposals: what somebody asked, what they would have done, what came back.</summary>
    Diary,

    /// <summary>Which mails somebody wants.</summary>
    MailWish,

    /// <summary>A decision, and how it turned out.</summary>
    Decision,
}
