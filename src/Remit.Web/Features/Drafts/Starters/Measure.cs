namespace Remit.Web.Features.Drafts;

/// <summary>What the size of one decision of a <see cref="Starter"/> is measured in.</summary>
public enum Measure
{
    /// <summary>An amount of money, in the currency of the pair.</summary>
    Money,

    /// <summary>A count of something that the words of the starter name, such as shifts.</summary>
    Number,

    /// <summary>A count of days.</summary>
    Days,

    /// <summary>Nothing: one such decision is as large as another, and only how often it happens is limited.</summary>
    None,
}
