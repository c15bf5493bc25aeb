using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Journal;
using Remit.Web.Features.People;
using Remit.Web.Features.Proposals.Answering;
using Remit.Web.Features.Proposals.Deciding;
using Remit.Web.Features.Proposals.Starts;

namespace Remit.Web.Features.Proposals;

/// <summary>
/// Takes away pages that were sent, with their links, what was said to their lines, and what the journal holds of them, in the turn that is held. What was
/// agreed stays where it is: it is a text of the pair's.
/// </summary>
internal sealed class ProposalTraces(RemitDb db, TimeProvider time)
{
    /// <summary>Of somebody who leaves: what they sent and what was sent to them, and the address by which they agreed.</summary>
    /// <param name="personId">Who.</param>
    /// <param name="mail">Their address, if it is known to be theirs; null where it is not.</param>
    /// <param name="cancellationToken">Gives up; then nothing has happened.</param>
    /// <returns>Who they were as a guest, without an account; these have left as well.</returns>
    public async Task<ImmutableArray<Person>> EraseOfAsync(
        Guid personId,
        string? mail,
        CancellationToken cancellationToken
    )
    {
        var address = mail is null ? null : AddressOwners.Kept(mail);

        // Before they had an account they may have answered or agreed by that address, as a guest.
        var assents = db.Set<Assent>()
            .Where(one => one.PersonId == personId || (address != null && one.Address == address));
        var byAddress = db.Set<Proposal>()
            .Where(one =>
                address != null
                && (
                    one.ByAddress == address
                    || db.Set<GuestLink>().Any(link => link.ProposalId == one.Id && link.Mail == address)
                )
            );
        var guests = await GuestsAsync(assents, byAddress, cancellationToken);
        Guid[] whoever = [personId, .. guests.Select(guest => guest.Id)];
        var theirs = db.Set<Proposal>()
            .Where(one =>
                whoever.Contains(one.ById)
                || (one.ToId != null && whoever.Contains(one.ToId.Value))
                || byAddress.Any(page => page.Id == one.Id)
            );
        await EraseAsync(await theirs.Select(one => one.Id).ToListAsync(cancellationToken), cancellationToken);
        guests.ForEach(guest => guest.Leave(time.GetUtcNow()));

        await ForgetDeciderAsync(personId, address, cancellationToken);

        // That it was by an address stays, and not by which.
        await assents
            .Where(one => one.Address != null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Address, ""), cancellationToken);
        return [.. guests];
    }

    // Who was to agree to a page of others is not reached any more; what they wrote goes.
    private Task<int> ForgetDeciderAsync(Guid personId, string? address, CancellationToken cancellationToken) =>
        db.Set<DeciderAssent>()
            .Where(one => one.PersonId == personId || (address != null && one.Mail == address))
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(one => one.Mail, "")
                        .SetProperty(one => one.Different, one => one.Different == null ? null : ""),
                cancellationToken
            );

    private Task<List<Person>> GuestsAsync(
        IQueryable<Assent> assents,
        IQueryable<Proposal> pages,
        CancellationToken cancellationToken
    ) =>
        db.Set<Person>()
            .Where(one => one.IsGuest && one.LeftAt == null)
            .Where(one =>
                assents.Any(assent => assent.PersonId == one.Id)
                || pages.Any(page => page.ToId == one.Id || page.ById == one.Id)
            )
            .ToListAsync(cancellationToken);

    /// <summary>Certain ones.</summary>
    /// <param name="ids">Which.</param>
    /// <param name="cancellationToken">Gives up; then nothing has happened.</param>
    public async Task EraseAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var links = db.Set<GuestLink>().Where(link => ids.Contains(link.ProposalId)).Select(link => link.Id);
        var replies = db.Set<LineReply>().Where(one => ids.Contains(one.ProposalId)).Select(one => one.Id);
        var starts = db.Set<StartingPoint>().Where(one => ids.Contains(one.ProposalId)).Select(one => one.Id);
        var asked = db.Set<DeciderAssent>().Where(one => ids.Contains(one.ProposalId)).Select(one => one.Id);
        await JournalEntry.EraseAllAsync(
            db.Set<JournalEntry>()
                .Where(row =>
                    ids.Contains(row.SubjectId)
                    || links.Contains(row.SubjectId)
                    || replies.Contains(row.SubjectId)
                    || starts.Contains(row.SubjectId)
                    || asked.Contains(row.SubjectId)
                ),
            cancellationToken
        );
        await db.Set<Proposal>().Where(one => ids.Contains(one.Id)).ExecuteDeleteAsync(cancellationToken);
    }
}
