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
        if (await db.OpenDraftAsync(actor, (id, turn.Number), cancellationToken) is not { } draft)
        {
            return Refusal.NotFound();
        }

        await db.SaveAsync(actor, "draft-opened", draft, cancellationToken);
        return draft;
    }
}
