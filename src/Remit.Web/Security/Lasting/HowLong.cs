namespace Remit.Web.Security;

/// <summary>
/// The one table of how long what is written is kept, beside that of who sees it. What becomes old is found by it, and the
/// page that says who can read what says this too. An installation may keep it for less, never for longer.
/// </summary>
public static class HowLong
{
    /// <summary>After how many months at most how something turned out becomes a number.</summary>
    public const int MostResultMonths = 12;

    /// <summary>After how many months at most an entry becomes a number.</summary>
    public const int MostEntryMonths = 24;

    /// <summary>For how long what is written is kept.</summary>
    /// <param name="what">What is written.</param>
    public static Kept Of(Written what) =>
        what switch
        {
            Written.Draft => new(KeptUntil.OwnerEnds),
            Written.Proposal => new(KeptUntil.TimeIsOver) { EntryMonths = MostEntryMonths },
            Written.Start => new(KeptUntil.BothAgreed),
            Written.Diary => new(KeptUntil.BecomesNumber) { EntryMonths = MostEntryMonths },
            Written.Agreement => new(KeptUntil.NobodyReads),
            Written.Decision => new(KeptUntil.BecomesNumber)
            {
                ResultMonths = MostResultMonths,
                EntryMonths = MostEntryMonths,
            },
            Written.Pause => new(KeptUntil.TimeIsOver) { EntryMonths = MostEntryMonths },
            Written.Card => new(KeptUntil.OwnerEnds),
            Written.MailWish => new(KeptUntil.OwnerEnds),
            Written.Account => new(KeptUntil.OwnerEnds),
            Written.Hours => new(KeptUntil.TimeIsOver) { EntryMonths = MostEntryMonths },
            _ => throw new ArgumentOutOfRangeException(nameof(what), what, "Not in the table of how long it is kept."),
        };
}
