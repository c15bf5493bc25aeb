namespace Remit.Web.Security;

/// <summary>What people write, as far as it matters who sees it.</summary>
public enum Written
{
    /// <summary>A draft, and every answer from which it is made.</summary>
    Draft,

    /// <summary>A page as it was sent to the other of the two, who need not have an account, and what is said to its lines.</summary>
    Proposal,

    /// <summary>Where one of two would start with a line, until both have agreed.</summary>
    Start,

    /// <summary>The diary of proposals: what somebody asked, what they would have done, what came back.</summary>
    Diary,

    /// <summary>What the two of a pair agreed.</summary>
    Agreement,

    /// <summary>A decision, and how it turned out.</summary>
    Decision,

    /// <summary>That one of two has paused what they agreed, and why.</summary>
    Pause,

    /// <summary>A card for colleagues, with what two have chosen to show.</summary>
    Card,

    /// <summary>When somebody works, and when they are away.</summary>
    Hours,

    /// <summary>Which mails somebody wants.</summary>
    MailWish,

    /// <summary>The mail address somebody signs in with, and where they are signed in.</summary>
    Account,
}
