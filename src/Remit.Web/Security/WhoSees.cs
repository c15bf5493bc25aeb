namespace Remit.Web.Security;

/// <summary>
/// The one table of who sees what. The line under each field is written from it, and the queries that read the thing
/// keep to it.
/// </summary>
public static class WhoSees
{
    /// <summary>Who sees what is written.</summary>
    /// <param name="what">What is written.</param>
    public static Audience Of(Written what) =>
        what switch
        {
            Written.Draft => Audience.OnlyYou,
            Written.Proposal => Audience.YouAndReader,
            Written.Diary => Audience.OnlyYou,
            Written.Agreement => Audience.YouAndLead,
            Written.MailWish => Audience.OnlyYou,
            Written.Decision => Audience.YouLeadAndShown,
            Written.Account => Audience.OnlyYou,
            Written.Hours => Audience.YourPairs,
            _ => throw new ArgumentOutOfRangeException(nameof(what), what, "Not in the table of who sees what."),
        };
}
