using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Drafts;
using Remit.Web.Security;

namespace Remit.Web.Features.Diary;

/// <summary>Reads the diary of who looks.</summary>
internal sealed class FindDiary(RemitDb db, CurrentActor current, FindDraft drafts)
{
    /// <summary>The diary; null when nobody is signed in.</summary>
    public async Task<SeenDiary?> RunAsync(CancellationToken cancellationToken)
    {
        if (await current.FindAsync(cancellationToken) is not { } actor)
        {
            return null;
        }

        var entries = await db.DiaryFor(actor)
            .AsNoTracking()
            .OrderByDescending(entry => entry.Id)
            .Take(SeenDiary.Most)
            .ToListAsync(cancellationToken);
        var hours =
            await db.LeadHoursFor(actor).AsNoTracking().SingleOrDefaultAsync(cancellationToken)
            ?? LeadHours.UsualOf(actor.PersonId);
        var diary = new SeenDiary(
            [.. entries],
            await db.OpenGoalsAsync(actor, entries, cancellationToken),
            hours,
            hours.In(actor.Zone),
            await drafts.OfSideAsync(DraftRole.Contributor, cancellationToken)
                ?? await drafts.RunAsync(cancellationToken)
        );
        var elsewhere = entries
            .Where(entry => entry.LineId is not null && diary.LineOf(entry) is null)
            .Select(entry => entry.LineId!.Value)
            .Distinct()
            .ToList();
        return diary with
        {
            KeepsWaiting = await db.KeepsWaitingAsync(cancellationToken),
            Months = [.. await MonthsAsync(actor, cancellationToken)],
            OtherLines = [.. await LinesAsync(actor, elsewhere, cancellationToken)],
        };
    }

    private Task<List<DiaryMonth>> MonthsAsync(Actor actor, CancellationToken cancellationToken) =>
        db.DiaryMonthsFor(actor)
            .AsNoTracking()
            .Where(month => month.Proposals > 0)
            .OrderByDescending(month => month.Month)
            .Take(SeenDiary.Most)
            .ToListAsync(cancellationToken);

    private Task<List<DraftLine>> LinesAsync(Actor actor, List<Guid> ids, CancellationToken cancellationToken) =>
        db.DraftLinesFor(actor).AsNoTracking().Where(line => ids.Contains(line.Id)).ToListAsync(cancellationToken);
}
