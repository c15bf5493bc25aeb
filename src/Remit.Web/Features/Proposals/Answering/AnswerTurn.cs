using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals.Answering;

/// <summary>
/// Whoever a page was sent to answers it, signed in or by a link that was sent to their address. By a link the two become
/// a pair with the first answer.
/// </summary>
internal sealed class AnswerTurn(
    RemitDb db,
    CurrentActor current,
    FindGuestLink links,
    BecomePair begin,
    ProposalTurn turns
)
{
    /// <param name="Turn">The turn, to be disposed of.</param>
    /// <param name="Proposal">The page, as it is in the turn.</param>
    /// <param name="Actor">Who answers.</param>
    public sealed record Held(Turn Turn, Proposal Proposal, Actor Actor) : IAsyncDisposable
    {
        /// <inheritdoc/>
        public ValueTask DisposeAsync() => Turn.DisposeAsync();
    }

    /// <param name="id">The page, for somebody signed in; null for that of the link this browser opened.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public Task<Outcome<Held>> TakeAsync(Guid? id, CancellationToken cancellationToken) =>
        id is { } own ? TakeOwnAsync(own, cancellationToken) : TakeLinkedAsync(cancellationToken);

    private async Task<Outcome<Held>> TakeOwnAsync(Guid id, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (
            !await db.ProposalsFor(actor).AnyAsync(one => one.Id == id && one.ToId == actor.PersonId, cancellationToken)
        )
        {
            return Refusal.NotFound();
        }

        var (turn, proposal) = await turns.TakeAsync(id, cancellationToken);
        return await OpenAsync(new(turn, proposal, actor));
    }

    private async Task<Outcome<Held>> TakeLinkedAsync(CancellationToken cancellationToken)
    {
        if (await links.FindAsync(cancellationToken) is not { } opened)
        {
            return Refusal.Conflict("guest-link-over");
        }

        if (await current.FindAsync(cancellationToken) is { } actor && actor.PersonId == opened.SenderId)
        {
            return Refusal.Conflict("proposal-own");
        }

        if (opened.IsOwn || opened.Link.Mail is null)
        {
            return Refusal.Conflict(opened.IsOwn ? "proposal-own" : "link-reads-only");
        }

        await begin.RunAsync(opened, cancellationToken);
        var (turn, proposal) = await turns.TakeAsync(opened.Proposal.Id, cancellationToken);
        return proposal.ToId is { } guest
            ? await OpenAsync(new(turn, proposal, new Actor(guest, opened.Proposal.By.Zone)))
            : await OverAsync(turn);
    }

    private static async Task<Outcome<Held>> OpenAsync(Held held) =>
        held.Proposal.IsOpen ? held : await OverAsync(held.Turn);

    private static async Task<Outcome<Held>> OverAsync(Turn turn)
    {
        await turn.DisposeAsync();
        return Refusal.Conflict("proposal-over");
    }
}
