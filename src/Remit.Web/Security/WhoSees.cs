namespace Remit.Web.Security;

/// <summary>
/// The one table of who sees what. The line under each field is written from it, and the queries that read the thing
/// keep to it.
/// </summary>
public static class WhoSees
{
    /// <summary>For how many months the lead still reads what was the pair's, once one of the two has ended it.</summary>
    public const int MonthsLeadReads = 6;

    /// <summary>
    /// For how many months others still see it once the two have ended: what they had together for
    /// <see cref="MonthsLeadReads"/>, when somebody works no longer. Null for what nobody else saw, or everybody does.
    /// </summary>
    /// <param name="what">What is written.</param>
    public static int? MonthsAfterEnd(Written what) =>
        Of(what) switch
        {
            Audience.YouAndLead or Audience.YouThenLead or Audience.YouAndReader or Audience.YouLeadAndShown =>
                MonthsLeadReads,
            Audience.YourPairs or Audience.WhoeverHasAddress => 0,
            _ => null,
        };

    /// <summary>Who sees what is written.</summary>
    /// <param name="what">What is written.</param>
    public static Audience Of(Written what) =>
        what switch
        {
            Written.Draft => Audience.OnlyYou,
            Written.Proposal => Audience.YouAndReader,
            Written.Start => Audience.YouUntilBoth,
            Written.Diary => Audience.OnlyYou,
            Written.Agreement => Audience.YouAndLead,
            Written.Pause => Audience.YouAndLead,
            Written.Card => Audience.WhoeverHasAddress,
            Written.MailWish => Audience.OnlyYou,
            Written.Decision => Audience.YouLeadAndShown,
            Written.Account => Audience.OnlyYou,
            Written.Hours => Audience.YourPairs,
            _ => throw new ArgumentOutOfRangeException(nameof(what), what, "Not in the table of who sees what."),
        };
}
