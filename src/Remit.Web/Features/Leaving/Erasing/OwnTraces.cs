using System.Collections.Immutable;
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
    /// <returns>Who they were as a guest, by the same address; these have left as well.</returns>
    public async Task<ImmutableArray<Person>> EraseAsync(Person person, CancellationToken cancellationToken)
    {
        var account = await db.Users.SingleOrDefaultAsync(one => one.Id == person.AccountId, cancellationToken);
        var mail = account is null ? null : await MailOfAsync(account, person.Id, cancellationToken);
        await EraseJournalAsync(person, mail, cancellationToken);
        await EraseMailAsync(mail, cancellationToken);
        var guests = await EraseThingsAsync(new Actor(person.Id, person.Zone), mail, cancellationToken);
        await EraseMailAboutAsync([person.Id, .. guests.Select(guest => guest.Id)], cancellationToken);
        if (account is not null)
        {
            // Sessions, passkeys and what a provider calls them hang on the account and go with it.
            db.Remove(account);
        }

        return guests;
    }

    // An address that nobody has confirmed may be somebody else's: where others wrote to it, what is kept of it stays.
    private async Task<string?> MailOfAsync(Account account, Guid personId, CancellationToken cancellationToken)
    {
        if (account.EmailConfirmed || account.Email is not { } mail)
        {
            return account.Email;
        }

        var kept = AddressOwners.Kept(mail);
        var isWrittenTo =
            await db.Set<GuestLink>().AnyAsync(link => link.Mail == kept, cancellationToken)
            || await db.Set<Invitation>()
                .AnyAsync(
                    one => (one.Mail == mail || one.Mail == kept) && one.AcceptedById != personId,
                    cancellationToken
                );
        return isWrittenTo ? null : mail;
    }

    private async Task<ImmutableArray<Person>> EraseThingsAsync(
        Actor actor,
        string? mail,
        CancellationToken cancellationToken
    )
    {
        var id = actor.PersonId;
        var shown = db.Set<ShownDecision>().Where(one => one.ToId == id);
        var covers = db.Set<Cover>().Where(one => one.PersonId == id || one.CoverId == id);
        await EraseJournalOfAsync(shown.Select(one => one.Id), cancellationToken);
        await EraseJournalOfAsync(covers.Select(one => one.Id), cancellationToken);
        await shown.ExecuteDeleteAsync(cancellationToken);
        var guests = await pages.EraseOfAsync(id, mail, cancellationToken);
        await db.DraftLinesFor(actor).ExecuteDeleteAsync(cancellationToken);
        await db.DraftsFor(actor).ExecuteDeleteAsync(cancellationToken);
        await db.DiaryFor(actor).ExecuteDeleteAsync(cancellationToken);
        await db.DiaryMonthsFor(actor).ExecuteDeleteAsync(cancellationToken);
        await db.GoalsFor(actor).ExecuteDeleteAsync(cancellationToken);
        await db.LeadHoursFor(actor).ExecuteDeleteAsync(cancellationToken);
        await covers.ExecuteDeleteAsync(cancellationToken);
        await db.Set<DaysAway>().Where(away => away.PersonId == id).ExecuteDeleteAsync(cancellationToken);
        await db.Set<OwnHours>().Where(hours => hours.PersonId == id).ExecuteDeleteAsync(cancellationToken);
        await db.Set<ApiToken>().Where(token => token.PersonId == id).ExecuteDeleteAsync(cancellationToken);
        await InvitationsOf(id, mail).ExecuteDeleteAsync(cancellationToken);
        return guests;
    }

    // These stand in the chains of others.
    private Task<int> EraseJournalOfAsync(IQueryable<Guid> subjects, CancellationToken cancellationToken) =>
        JournalEntry.EraseAllAsync(
            db.Set<JournalEntry>().Where(row => subjects.Contains(row.SubjectId)),
            cancellationToken
        );

    // What waits for an address holds it as JSON writes it.
    private async Task EraseMailAsync(string? mail, CancellationToken cancellationToken)
    {
        if (mail is not null)
        {
            var (written, kept) = (AsWritten(mail), AsWritten(AddressOwners.Kept(mail)));
            await db.Set<Job>()
                .Where(job => job.Content != null && (job.Content.Contains(written) || job.Content.Contains(kept)))
                .ExecuteDeleteAsync(cancellationToken);
        }
    }

    // What would tell others of somebody who is no longer here: the page it leads to has gone as well.
    private async Task EraseMailAboutAsync(IEnumerable<Guid> people, CancellationToken cancellationToken)
    {
        foreach (var id in people)
        {
            var about = AsWritten(id.ToString());
            await db.Set<Job>()
                .Where(job => job.Content != null && job.Content.Contains(about))
                .ExecuteDeleteAsync(cancellationToken);
        }
    }

    private async Task EraseJournalAsync(Person person, string? mail, CancellationToken cancellationToken)
    {
        var journal = db.Set<JournalEntry>();
        await JournalEntry.EraseAllAsync(journal.Where(row => row.ChainId == person.Id), cancellationToken);

        // In the installation's chain: what was done to them, and every row that names them or their address; what was done
        // to somebody else of the same name is that one's.
        var words = new[] { person.Name, mail, mail is null ? null : AddressOwners.Kept(mail) }
            .OfType<string>()
            .ToList();
        var (name, address) = (AsWritten(person.Name), AsWritten(mail ?? person.Name));
        var mine = InvitationsOf(person.Id, mail).Select(one => one.Id);
        var known = await journal
            .Where(row => row.ChainId == Installation.OnlyId && row.Content != null)
            .Where(row =>
                row.SubjectId == person.Id
                || row.SubjectId == person.AccountId
                || mine.Contains(row.SubjectId)
                || (
                    (row.Content!.Contains(name) || row.Content!.Contains(address))
                    && !db.Set<Person>().Any(one => one.Id == row.SubjectId)
                    && !db.Set<Invitation>().Any(one => one.Id == row.SubjectId)
                )
            )
            .Select(row => new
            {
                row.Turn,
                row.Content,
                IsTheirs = row.SubjectId == person.Id
                    || row.SubjectId == person.AccountId
                    || mine.Contains(row.SubjectId),
            })
            .ToListAsync(cancellationToken);
        var turns = known.Where(row => row.IsTheirs || Says(row.Content!, words)).Select(row => row.Turn).ToList();
        await JournalEntry.EraseAllAsync(
            journal.Where(row => row.ChainId == Installation.OnlyId && turns.Contains(row.Turn)),
            cancellationToken
        );
    }

    // A value of the row, not a name of what it keeps.
    private static bool Says(string content, List<string> words)
    {
        using var json = JsonDocument.Parse(content);
        return Values(json.RootElement).Any(value => words.Contains(value, StringComparer.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Values(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => [element.GetString()!],
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Values),
            JsonValueKind.Object => element.EnumerateObject().SelectMany(one => Values(one.Value)),
            _ => [],
        };

    private IQueryable<Invitation> InvitationsOf(Guid personId, string? mail) =>
        db.Set<Invitation>()
            .Where(one =>
                one.AcceptedById == personId || one.PersonId == personId || (one.Mail != null && one.Mail == mail)
            );

    private static string AsWritten(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
