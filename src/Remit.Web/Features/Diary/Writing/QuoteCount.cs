using Remit.Web.Data;
using Remit.Web.Features.Drafts;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Diary;

/// <summary>Somebody puts the count of their diary on the page of their draft, or takes it off.</summary>
internal sealed class QuoteCount(RemitDb db, CurrentActor current, QuotedDiary quoted, TimeProvider time)
{
    public async Task<Outcome<Draft>> RunAsync(bool isQuoted, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var drafts = await db.DraftsFor(actor).DraftsInOrderAsync(cancellationToken);
        if (drafts.Find(one => one.Role is DraftRole.Contributor) is not { } draft)
        {
            return Refusal.NotFound();
        }

        if (isQuoted)
        {
            await quoted.QuoteAsync(actor, draft, cancellationToken);
        }
        else
        {
            draft.Answer(GivenAnswers.None.With(DraftAnswers.QuoteCount, ""));
        }

        await db.SaveAsync(actor, isQuoted ? "count-quoted" : "count-taken-off", draft, cancellationToken);
        return draft;
    }
}
