using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Security;

namespace Remit.Web.Features.Diary;

/// <summary>Finds what somebody was asked to show first and has shown: it is time to go back with it.</summary>
internal sealed class GoalsToday(RemitDb db, CurrentActor current)
{
    /// <summary>The goals reached and not put away.</summary>
    public async Task<ImmutableArray<GoalProgress>> FindAsync(CancellationToken cancellationToken)
    {
        if (await current.FindAsync(cancellationToken) is not { } actor)
        {
            return [];
        }

        var entries = await db.DiaryFor(actor)
            .AsNoTracking()
            .OrderByDescending(entry => entry.Id)
            .Take(SeenDiary.Most)
            .ToListAsync(cancellationToken);
        var goals = await db.OpenGoalsAsync(actor, entries, cancellationToken);
        return [.. goals.Where(progress => progress.IsReached)];
    }
}
