using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.Covers;
using Remit.Web.Features.Decisions.Shown;
using Remit.Web.Features.Diary;
using Remit.Web.Features.Drafts;
using Remit.Web.Features.Hours;
using Remit.Web.Features.Joining;
using Remit.Web.Features.Journal;
using Remit.Web.Features.People;
using Remit.Web.Features.Proposals;
using Remit.Web.Features.Starting;
using Remit.Web.Jobs;
using Remit.Web.Security;

namespace Remit.Web.Features.Leaving;

/// <summary>
/// Erases what is one person's alone, in the turn that is held: the account with all that hangs on it, what they prepared
/// and noted, their hours, what waits to be sent to them, and what the journal holds of all that.
/// </summary>
internal sealed class OwnTraces(RemitDb db, ProposalTraces pages)
{
    /// <param name="person">Who leaves, as they were until now.</param>
    /// <param name="cancellationToken">Gives up; then nothing has happened.</param>
    public async Task EraseAsync(Person person, CancellationToken cancellationToken)
    {
        var account = await db.Users.SingleOrDefaultAsync(one => one.Id == person.AccountId, cancellationToken);
        await EraseJournalAsync(person, account?.Email, cancellationToken);
        await EraseMailAsync(account?.Email, cancellationToken);
        await EraseThingsAsync(new Actor(person.Id, person.Zone), account?.Email, cancellationToken);
        if (account is not null)
        {
            // Sessions, passkeys and what a provider calls them hang on the account and go with it.
            db.Remove(account);
        }
    }

    private async Task EraseThingsAsync(Actor actor, string? mail, CancellationToken cancellationToken)
    {
        var id = actor.PersonId;
        await db.Set<ShownDecision>().Where(shown => shown.ToId == id).ExecuteDeleteAsync(cancellationToken);
        await pages.EraseOfAsync(id, mail, cancellationToken);
        await db.DraftLinesFor(actor).ExecuteDeleteAsync(cancellationToken);
        await db.DraftsFor(actor).ExecuteDeleteAsync(cancellationToken);
        await db.DiaryFor(actor).ExecuteDeleteAsync(cancellationToken);
        await db.DiaryMonthsFor(actor).ExecuteDeleteAsync(cancellationToken);
        await db.GoalsFor(actor).ExecuteDeleteAsync(cancellationToken);
        await db.LeadHoursFor(actor).ExecuteDeleteAsync(cancellationToken);
        await db.Set<Cover>()
            .Where(cover => cover.PersonId == id || cover.CoverId == id)
            .ExecuteDeleteAsync(cancellationToken);
        await db.Set<DaysAway>().Where(away => away.PersonId == id).ExecuteDeleteAsync(cancellationToken);
        await db.Set<OwnHours>().Where(hours => hours.PersonId == id).ExecuteDeleteAsync(cancellationToken);
        await db.Set<ApiToken>().Where(token => token.PersonId == id).ExecuteDeleteAsync(cancellationToken);
        await InvitationsOf(id, mail).ExecuteDeleteAsync(cancellationToken);
    }

    // What waits for an address holds it as JSON writes it.
    private async Task EraseMailAsync(string? mail, CancellationToken cancellationToken)
    {
        if (mail is not null)
        {
            var written = AsWritten(mail);
            await db.Set<Job>()
                .Where(job => job.Content != null && job.Content.Contains(written))
                .ExecuteDeleteAsync(cancellationToken);
        }
    }

    private async Task EraseJournalAsync(Person person, string? mail, CancellationToken cancellationToken)
    {
        var journal = db.Set<JournalEntry>();
        await JournalEntry.EraseAllAsync(journal.Where(row => row.ChainId == person.Id), cancellationToken);

        // In the installation's chain: what was done to them, and every row that names them or their address.
        var name = AsWritten(person.Name);
        var address = AsWritten(mail ?? person.Name);
        var invitations = InvitationsOf(person.Id, mail).Select(one => one.Id);
        await JournalEntry.EraseAllAsync(
            journal
                .Where(row => row.ChainId == Installation.OnlyId)
                .Where(row =>
                    row.SubjectId == person.Id
                    || row.SubjectId == person.AccountId
                    || invitations.Contains(row.SubjectId)
                    || row.Content!.Contains(name)
                    || row.Content!.Contains(address)
                ),
            cancellationToken
        );
    }

    private IQueryable<Invitation> InvitationsOf(Guid personId, string? mail) =>
        db.Set<Invitation>()
            .Where(one =>
                one.AcceptedById == personId || one.PersonId == personId || (one.Mail != null && one.Mail == mail)
            );

    private static string AsWritten(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
