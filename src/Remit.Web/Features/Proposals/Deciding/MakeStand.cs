using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.People;
using Remit.Web.Features.Proposals.Starts;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Proposals.Deciding;

/// <summary>
/// Makes a page to which the last of those who have to agree did what stands, in the turn that is held; saving is the
/// caller's.
/// </summary>
internal sealed class MakeStand(
    RemitDb db,
    NextVersion versions,
    FindStarts starts,
    AskDeciders deciders,
    ProposalLetters letters
)
{
    /// <param name="proposal">The page.</param>
    /// <param name="other">When the other of the two agreed, and with a code to which address.</param>
    /// <param name="at">When the last did.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<AgreementVersion>> RunAsync(
        Proposal proposal,
        (DateTimeOffset At, string? Address) other,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var pair = await db.Set<Pair>()
            .Include(one => one.Contributor)
            .Include(one => one.Lead)
            .SingleAsync(one => one.Id == proposal.PairId, cancellationToken);
        var outcome = await versions.MakeAsync(pair, proposal.Text, at, cancellationToken);
        if (!outcome.TryGet(out var version))
        {
            return outcome;
        }

        // Who sent it agreed by sending.
        db.Add(AssentOf(version, proposal.ById, (proposal.SentAt, proposal.ByAddress)));
        db.Add(AssentOf(version, proposal.ToId!.Value, other));
        var asked = await deciders.AllAsync(proposal.Id, cancellationToken);
        foreach (var one in asked.Where(one => one is { AgreedAt: not null, PersonId: not null }))
        {
            db.Add(Assent.SignedIn(version, one.PersonId!.Value, one.AgreedAt!.Value));
        }

        await TakeBackAsync(proposal, at, cancellationToken);
        await starts.CloseAsync(proposal, pair, version, cancellationToken);
        await TellAsync(proposal, isByOthers: other.At != at, cancellationToken);
        return version;
    }

    // What the two agreed before this and still waits for somebody else would undo it.
    private async Task TakeBackAsync(Proposal stands, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var before = await db.Set<Proposal>()
            .WaitingForDeciders()
            .Where(one => one.PairId == stands.PairId && one.Id != stands.Id)
            .ToListAsync(cancellationToken);
        before.ForEach(one => one.Withdraw(at));
    }

    // The two have nothing to do any more, so only who cannot look for themselves, or waited for somebody else, is told.
    private async Task TellAsync(Proposal proposal, bool isByOthers, CancellationToken cancellationToken)
    {
        if (isByOthers)
        {
            await letters.PutToAsync(proposal.ById, proposal.Id, "Stands", cancellationToken);
            await letters.PutToAsync(proposal.ToId!.Value, proposal.Id, "Stands", cancellationToken);
        }
        else if (await db.Set<Person>().AnyAsync(one => one.Id == proposal.ById && one.IsGuest, cancellationToken))
        {
            await letters.PutToAsync(proposal.ById, proposal.Id, "Agreed", cancellationToken);
        }
    }

    private static Assent AssentOf(
        AgreementVersion version,
        Guid personId,
        (DateTimeOffset At, string? Address) known
    ) =>
        known.Address is { } address
            ? Assent.ByCode(version, personId, known.At, address)
            : Assent.SignedIn(version, personId, known.At);
}
