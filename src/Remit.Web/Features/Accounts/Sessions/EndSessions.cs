using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Accounts;

/// <summary>Signs who acts out elsewhere, or everywhere.</summary>
internal sealed class EndSessions(
    RemitDb db,
    CurrentActor current,
    MyAccount mine,
    SignInManager<Account> signIn,
    TimeProvider time
)
{
    /// <summary>Ends one.</summary>
    /// <param name="id">Which.</param>
    /// <param name="cancellationToken">Gives up; then it goes on.</param>
    public async Task<Outcome<Session>> OneAsync(Guid id, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var account = await mine.AccountAsync(cancellationToken);
        var session = await db.Set<Session>()
            .SingleOrDefaultAsync(one => one.Id == id && one.AccountId == account.Id, cancellationToken);
        if (session is null)
        {
            return Refusal.NotFound();
        }

        db.Remove(session);
        await db.SaveAsync(actor, "signed-out", session, cancellationToken);
        return session;
    }

    /// <summary>Ends all of them, this one too.</summary>
    public async Task EveryAsync(CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using (var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken))
        {
            var account = await mine.AccountAsync(cancellationToken);
            await db.Set<Session>()
                .Where(session => session.AccountId == account.Id)
                .ExecuteDeleteAsync(cancellationToken);
            await db.SaveAsync(actor, "signed-out-everywhere", account, cancellationToken);
        }

        await signIn.SignOutAsync();
    }
}
