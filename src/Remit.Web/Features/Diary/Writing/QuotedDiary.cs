using Microsoft.EntityFrameworkCore;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Drafts;
using Remit.Web.Security;

namespace Remit.Web.Features.Diary;

/// <summary>
/// Keeps the counts that a draft quotes true to the diary they were counted from. The draft holds the counts and nothing
/// else of the diary, so whoever reads the page sees no more.
/// </summary>
internal sealed class QuotedDiary(RemitDb db)
{
    /// <summary>Counts anew after a change of the diary, before it is saved; nothing where the draft quotes none.</summary>
    public async Task KeepAsync(Actor actor, CancellationToken cancellationToken)
    {
        foreach (
            var draft in (await db.DraftsFor(actor).DraftsInOrderAsync(cancellationToken)).Where(draft =>
                draft.Answers.Find(DraftAnswers.QuoteCount) is not null
            )
        )
        {
            await QuoteAsync(actor, draft, cancellationToken);
        }
    }

    /// <summary>Puts the counts into a draft.</summary>
    public async Task QuoteAsync(Actor actor, Draft draft, CancellationToken cancellationToken)
    {
        await db.DiaryFor(actor).OrderByDescending(entry => entry.Id).Take(SeenDiary.Most).LoadAsync(cancellationToken);
        var hours = await db.LeadHoursFor(actor).SingleOrDefaultAsync(cancellationToken);
        var calendar = (hours ?? LeadHours.UsualOf(actor.PersonId)).In(actor.Zone);
        draft.Answer(GivenAnswers.None.With(DraftAnswers.QuoteCount, QuotedCount.Write(CountsBy(calendar))));
    }

    private IEnumerable<QuotedCount> CountsBy(WorkingCalendar calendar) =>
        db.Set<DiaryEntry>()
            .Local.Where(entry => entry.LineId is not null && DiaryCount.IsCounted(entry))
            .GroupBy(entry => entry.LineId!.Value)
            .OrderBy(line => line.Key)
            .Select(line => (Line: line.Key, Count: DiaryCount.Of(line, calendar)))
            .Select(one => new QuotedCount(
                one.Line,
                one.Count.Proposals,
                one.Count.Weeks,
                one.Count.Known,
                one.Count.Changed
            ));
}
