using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.People;
using Remit.Web.Features.Proposals.Answering;
using Remit.Web.Features.Proposals.Starts;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals;

/// <summary>
/// Somebody with an account whose confirmed address is that of a link goes on in their own name: the page, and what they
/// agreed there by a code, become theirs, and the link is good no more.
/// </summary>
internal sealed class TakeOverLink(RemitDb db, CurrentActor current, FindGuestLink links, ProposalTurn turns)
{
    /// <summary>Whether who is signed in may do so.</summary>
    /// <param name="opened">The link.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<bool> IsOfferedAsync(OpenedLink opened, CancellationToken cancellationToken) =>
        opened.Link.Mail is { } mail
        && await current.FindAsync(cancellationToken) is { } actor
        && actor.PersonId != opened.SenderId
        && await db.ByAddressAsync(mail, cancellationToken) == actor.PersonId;

    public async Task<Outcome<Proposal>> RunAsync(CancellationToken cancellationToken)
    {
        if (await links.FindAsync(cancellationToken) is not { } opened)
        {
            return Refusal.Conflict("guest-link-over");
        }

        if (!await IsOfferedAsync(opened, cancellationToken))
        {
            return Refusal.NotFound();
        }

        var actor = await current.GetAsync(cancellationToken);
        var (turn, proposal) = await turns.TakeAsync(opened.Proposal.Id, cancellationToken);
        await using (turn)
        {
            var guestId = proposal.ById == opened.SenderId ? proposal.ToId : proposal.ById;
            var outcome = await PairAsync(proposal, (opened.SenderId, guestId), actor, cancellationToken);
            if (!outcome.TryGet(out var pair))
            {
                return Outcome<Proposal>.Refuse(outcome.Refusals);
            }

            var link = await db.Set<GuestLink>().SingleAsync(one => one.Id == opened.Link.Id, cancellationToken);
            link.TakeOver(turn.At);
            await TakeAllAsync(proposal, (guestId, actor.PersonId), (pair, turn.At), cancellationToken);
            await DropAsync(guestId, turn.At, cancellationToken);
            await db.SaveAsync(actor, "link-taken-over", link, cancellationToken);
            return proposal;
        }
    }

    // Every page of the two with its link, and what they said to lines.
    private async Task TakeAllAsync(
        Proposal proposal,
        (Guid? Guest, Guid Me) who,
        (Pair Pair, DateTimeOffset At) to,
        CancellationToken cancellationToken
    )
    {
        var pages = await db.Set<Proposal>()
            .Where(one => one.Id == proposal.Id || (one.PairId == proposal.PairId && one.PairId != null))
            .ToListAsync(cancellationToken);
        var me = await db.Set<Person>().SingleAsync(one => one.Id == who.Me, cancellationToken);
        foreach (var page in pages)
        {
            page.TakeOver(who.Guest ?? Guid.Empty, me);
            page.BelongTo(to.Pair);
        }

        var ids = pages.ConvertAll(page => page.Id);
        var all = await db.Set<GuestLink>()
            .Where(one => ids.Contains(one.ProposalId) && one.TakenOverAt == null)
            .ToListAsync(cancellationToken);
        all.ForEach(one => one.TakeOver(to.At));
        await db.Set<LineReply>()
            .Where(one => one.ById == who.Guest)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.ById, who.Me), cancellationToken);
        await db.Set<StartingPoint>()
            .Where(one => one.PersonId == who.Guest)
            .Where(one =>
                db.Set<StartingPoint>()
                    .Any(mine => mine.PersonId == who.Me && mine.ProposalId == one.ProposalId && mine.Kind == one.Kind)
            )
            .ExecuteDeleteAsync(cancellationToken);
        await db.Set<StartingPoint>()
            .Where(one => one.PersonId == who.Guest)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.PersonId, who.Me), cancellationToken);
    }

    // Who agreed by a code stays by that name; who only asked for one is nobody now.
    private async Task DropAsync(Guid? guestId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var guest = await db.Set<Person>()
            .Where(person => person.Id == guestId && person.IsGuest)
            .Where(person => !db.Set<Assent>().Any(assent => assent.PersonId == person.Id))
            .SingleOrDefaultAsync(cancellationToken);
        guest?.Leave(at);
    }

    private async Task<Outcome<Pair>> PairAsync(
        Proposal proposal,
        (Guid Sender, Guid? Guest) two,
        Actor actor,
        CancellationToken cancellationToken
    )
    {
        var isSenderLead = proposal.IsOffer == (proposal.ById == two.Sender);
        var here = await db.Set<Pair>()
            .Where(pair => pair.EndedAt == null)
            .SingleOrDefaultAsync(
                pair =>
                    isSenderLead
                        ? pair.ContributorId == actor.PersonId && pair.LeadId == two.Sender
                        : pair.ContributorId == two.Sender && pair.LeadId == actor.PersonId,
                cancellationToken
            );
        var asGuest = await db.Set<Pair>().SingleOrDefaultAsync(pair => pair.Id == proposal.PairId, cancellationToken);
        if (here is not null)
        {
            // What two people agreed stays where it is, so of two pages of the same two neither is moved.
            return here.Id != asGuest?.Id && asGuest?.FirstAgreedOn is not null ? Refusal.Conflict("pair-twice") : here;
        }

        var me = await db.Set<Person>().SingleAsync(one => one.Id == actor.PersonId, cancellationToken);
        if (asGuest is not null)
        {
            asGuest.TakeOver(two.Guest!.Value, me);
            return asGuest;
        }

        var sender = await db.Set<Person>().SingleAsync(one => one.Id == two.Sender, cancellationToken);
        var pair = isSenderLead ? Pair.Of(me, sender) : Pair.Of(sender, me);
        db.Add(pair);
        return pair;
    }
}
