namespace Remit.Rules;

/// <summary>A try-out with its end and what follows (G2).</summary>
/// <param name="Until">The last agreed day.</param>
/// <param name="Then">What holds when nobody chose.</param>
public sealed record Trial(DateOnly Until, AfterTrial Then)
{
    /// <summary>Days after <see cref="Until"/> in which the choice may still be made and the clause still stands.</summary>
    public const int DaysToChoose = 7;

    /// <summary>The last day on which the try-out stands: seven days after its end, or the last of the calendar.</summary>
    public DateOnly LastDay =>
        Until > DateOnly.MaxValue.AddDays(-DaysToChoose) ? DateOnly.MaxValue : Until.AddDays(DaysToChoose);
}
