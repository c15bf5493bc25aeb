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
}
