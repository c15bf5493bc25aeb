using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Drafts;
using Remit.Web.Security;

namespace Remit.Web.Features.Diary;

/// <summary>What somebody was asked to show first and has not put away.</summary>
internal static class OpenGoals
{
    private const int Most = 50;

    /// <summary>The goals, with what their line is called and how far they are.</summary>
    public static async Task<ImmutableArray<GoalProgress>> OpenGoalsAsync(
        this RemitDb db,
        Actor actor,
        IReadOnlyCollection<DiaryEntry> entries,
        CancellationToken cancellationToken
    )
    {
        var goals = await db.GoalsFor(actor)
            .AsNoTracking()
            .Where(goal => goal.EndedAt == null)
            .OrderBy(goal => goal.Id)
            .Take(Most)
            .ToListAsync(cancellationToken);
        var about = goals.Select(goal => goal.LineId).ToList();
        var lines = await db.DraftLinesFor(actor)
            .AsNoTracking()
            .Where(line => about.Contains(line.Id))
            .ToListAsync(cancellationToken);
        return
        [
            .. goals.Select(goal =>
                GoalProgress.Of(goal, entries) with
                {
                    Title = lines.Find(line => line.Id == goal.LineId)?.Answers.Find(LineAnswers.Title),
                }
            ),
        ];
    }
}
