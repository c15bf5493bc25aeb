using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Accounts;

/// <summary>Takes a token of who acts back; from then on it is good for nothing.</summary>
internal sealed class EndToken(RemitDb db, CurrentActor current, TimeProvider time)
{
    /// <param name="id">Which.</param>
    /// <param name="cancellationToken">Gives up; then it stays good.</param>
    public async Task<Outcome<ApiToken>> RunAsync(Guid id, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var token = await db.Set<ApiToken>()
            .SingleOrDefaultAsync(one => one.Id == id && one.PersonId == actor.PersonId, cancellationToken);
        if (token is null)
        {
            return Refusal.NotFound();
        }

        db.Remove(token);
        await db.SaveAsync(actor, "token-ended", token, cancellationToken);
        return token;
    }
}
