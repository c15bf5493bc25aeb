namespace Remit.Web.Features.Decisions;

/// <content>What of a decision goes, and when.</content>
public sealed partial class Decision
{
    /// <summary>
    /// Takes away what its writer, who has left, wrote: words, amounts, what they expected and how sure they were. What
    /// stays is which kind, on which day, how it was answered, and how it turned out.
    /// </summary>
    public void EraseWords()
    {
        (Title, Subject, Expect, Sure, RelatedWhy, RequestKey) = (null, null, null, null, null, null);
        (Facts, Actual, Sums) = (Nothing<string>(), Nothing<string>(), Nothing<decimal>());
        Result = Result is null ? null : Result with { Note = null, Cost = null };
        Version++;
    }

    /// <summary>How it turned out becomes a number; nothing where nobody knows.</summary>
    /// <param name="month">The numbers of its month and kind.</param>
    /// <param name="at">Now.</param>
    public void CountResult(DecisionMonth month, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(month);
        if (Result is not null)
        {
            month.AddResult(this);
            WasNotDone = Result.Kind is DecisionResultKind.NotCarriedOut;
            (Result, ResultCountedAt, Version) = (null, at, Version + 1);
        }
    }

    /// <summary>Forgets how sure its writer was.</summary>
    /// <returns>Whether anything was known.</returns>
    public bool ForgetHowSure()
    {
        var wasKnown = Sure is not null;
        (Sure, Version) = (null, wasKnown ? Version + 1 : Version);
        return wasKnown;
    }

    /// <summary>
    /// Takes its words away where its numbers still count towards a limit that runs: else the limit would change by itself.
    /// </summary>
    public void KeepNumbers()
    {
        (Title, Subject, Expect, Sure, RelatedWhy, RequestKey) = (null, null, null, null, null, null);
        Version++;
    }

    /// <summary>Whether it still has words, or how it turned out.</summary>
    internal bool HasWords =>
        (Title ?? Subject ?? Expect ?? RelatedWhy ?? RequestKey) is not null || Result is not null || Sure is not null;
}
