using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Security;

namespace Remit.Web.Features.Diary;

/// <summary>Finds what somebody was asked to show first and has shown: it is time to go back with it.</summary>
internal sealed class GoalsToday(RemitDb db, CurrentActor current)
{
    private const int MostGoals = 5;

    /// <summary>The goals reached and not put away.</summary>
    public async Task<ImmutableArray<GoalProgress>> FindAsync(CancellationToken cancellationToken)
    {
        if (await current.FindAsync(cancellationToken) is not { } actor)
        {
            return [];
        }

        var goals = await db.GoalsFor(actor)
            .AsNoTracking()
            .Where(goal => goal.EndedAt == null)
            .OrderBy(goal => goal.Id)
            .Take(MostGoals)
            .ToListAsync(cancellationToken);
        if (goals.Count == 0)
        {
            return [];
        }

        var entries = await db.DiaryFor(actor)
            .AsNoTracking()
            .OrderByDescending(entry => entry.Id)
            .Take(SeenDiary.Most)
            .ToListAsync(cancellationToken);
        return [.. goals.Select(goal => GoalProgress.Of(goal, entries)).Where(progress => progress.IsReached)];
    }
}
