namespace Remit.Web.Features.People;

/// <summary>Which mails somebody wants to get by themselves.</summary>
public enum MailWish
{
    /// <summary>Only what waits for them, and what they asked for.</summary>
    OnlyWaiting,

    /// <summary>Also one about the week, every Monday morning.</summary>
    AlsoWeek,
}
