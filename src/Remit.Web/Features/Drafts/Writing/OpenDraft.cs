using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Drafts;

/// <summary>Somebody takes another of their drafts in hand.</summary>
internal sealed class OpenDraft(RemitDb db, CurrentActor current, TimeProvider time)
{
    public async Task<Outcome<Draft>> RunAsync(Guid id, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var draft = await db.DraftsFor(actor).SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (draft is null)
        {
            return Refusal.NotFound();
        }

        draft.Open(turn.Number);
        await db.SaveAsync(actor, "draft-opened", draft, cancellationToken);
        return draft;
    }
}
