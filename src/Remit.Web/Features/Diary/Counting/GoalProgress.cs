namespace Remit.Web.Features.Diary;

/// <summary>How far a goal is.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Counted">How many have counted so far.</param>
/// <param name="Changed">How many of those came back different.</param>
public sealed record GoalProgress(DiaryGoal Goal, int Counted, int Changed)
{
    /// <summary>What the line it is about is called; null where it is about all.</summary>
    public string? Title { get; init; }

    /// <summary>Whether it is reached.</summary>
    public bool IsReached => Counted >= Goal.Number;

    /// <summary>How far a goal is.</summary>
    /// <param name="goal">The goal.</param>
    /// <param name="entries">Its owner's entries; of those that are gone it keeps the number.</param>
    public static GoalProgress Of(DiaryGoal goal, IEnumerable<DiaryEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(goal);
        var counted = entries.Where(goal.Counts).ToList();
        return new(
            goal,
            goal.GoneCounted + counted.Count,
            goal.GoneChanged + counted.Count(entry => entry.Answer is DiaryAnswer.Different)
        );
    }
}
