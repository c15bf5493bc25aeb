using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Journal;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Accounts;

/// <summary>
/// A mail address is confirmed by who reads there: only then does it replace a forgotten password, and only then does
/// somebody who comes from a provider count as the same person.
/// </summary>
internal sealed class ConfirmMail(
    RemitDb db,
    CurrentActor current,
    MyAccount mine,
    AccountLetters letters,
    UserManager<Account> accounts,
    TimeProvider time
)
{
    /// <summary>How many mails to confirm an address one person may have sent in a day.</summary>
    public const int MostInADay = 5;

    private const string Asked = "confirmation-asked";

    /// <summary>Sends the mail once more.</summary>
    public async Task<Outcome<Account>> AskAsync(CancellationToken cancellationToken)
    {
        if (!await letters.CanSendAsync(cancellationToken))
        {
            return Refusal.Conflict("mail-none");
        }

        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var account = await mine.AccountAsync(cancellationToken);
        if (account is not { Email: not null, EmailConfirmed: false })
        {
            return Refusal.Conflict("mail-confirmed");
        }

        var yesterday = turn.At.AddDays(-1);
        if (
            await db.Set<JournalEntry>()
                .CountAsync(
                    row => row.ChainId == actor.PersonId && row.What == Asked && row.At > yesterday,
                    cancellationToken
                ) >= MostInADay
        )
        {
            return Refusal.Conflict("mails-enough", MostInADay.ToString(null, null));
        }

        var name = await db.Set<Person>()
            .Where(person => person.Id == actor.PersonId)
            .Select(person => person.CallMe)
            .SingleAsync(cancellationToken);
        await letters.PutConfirmationAsync(account, name);
        await db.SaveAsync(actor, Asked, account, cancellationToken);
        return account;
    }

    /// <summary>Takes the link of such a mail; once confirmed, it stays so.</summary>
    /// <param name="code">What the link holds.</param>
    /// <param name="cancellationToken">Gives up; then nothing is confirmed.</param>
    public async Task<Outcome<Account>> RunAsync(string? code, CancellationToken cancellationToken)
    {
        if (
            AccountLetters.Read(code) is not var (id, proof)
            || await accounts.FindByIdAsync(id) is not { } account
            || await db.ActorOfAsync(account, cancellationToken) is not { } actor
        )
        {
            return Refusal.Conflict("link-over");
        }

        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        if (!(await accounts.ConfirmEmailAsync(account, proof)).Succeeded)
        {
            return Refusal.Conflict("link-over");
        }

        await db.SaveAsync(actor, "mail-confirmed", account, cancellationToken);
        return account;
    }
}
