using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals.Deciding;

/// <summary>
/// Somebody who decides about some of a page agrees to it once the two have, or says what they would want different. With
/// the last of them it stands.
/// </summary>
internal sealed class AgreeAsDecider(
    RemitDb db,
    CurrentActor current,
    ProposalTurn turns,
    AskDeciders deciders,
    MakeStand stand,
    ProposalLetters letters
)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <inheritdoc cref="AgreeToProposal.Input.Mark"/>
        public string? Mark { get; set; }

        /// <summary>What they would want different, in one sentence.</summary>
        public string? Different { get; set; }
    }

    /// <summary>They agree to exactly what they read.</summary>
    /// <param name="id">What is asked of them.</param>
    /// <param name="input">What is asked.</param>
    /// <param name="cancellationToken">Gives up; then nothing is agreed.</param>
    public Task<Outcome<DeciderAssent>> AgreeAsync(Guid id, Input input, CancellationToken cancellationToken) =>
        InTurnAsync(
            id,
            async held =>
            {
                if (AgreeToProposal.MarkOf(held.Proposal.Text) != input.Mark)
                {
                    return Refusal.Conflict("page-changed");
                }

                var outcome = held.Mine.Agree(held.Actor.PersonId, held.At);
                return outcome.IsOk ? await AgreedAsync(held, cancellationToken) : outcome;
            },
            cancellationToken
        );

    /// <summary>They would want something different, which closes the page as it is.</summary>
    /// <param name="id">What is asked of them.</param>
    /// <param name="input">What is asked.</param>
    /// <param name="cancellationToken">Gives up; then nothing is said.</param>
    public Task<Outcome<DeciderAssent>> DifferAsync(Guid id, Input input, CancellationToken cancellationToken) =>
        InTurnAsync(
            id,
            async held =>
            {
                var outcome = held.Mine.Differ(held.Actor.PersonId, input.Different);
                if (outcome.IsOk)
                {
                    held.Proposal.Close(held.At);
                    await letters.PutToAsync(held.Proposal.ById, held.Proposal.Id, "Different", cancellationToken);
                    await db.SaveAsync(held.Actor, "decider-differs", held.Mine, cancellationToken);
                }

                return outcome;
            },
            cancellationToken
        );

    private sealed record Held(Proposal Proposal, DeciderAssent Mine, Actor Actor, DateTimeOffset At);

    private async Task<Outcome<DeciderAssent>> InTurnAsync(
        Guid id,
        Func<Held, Task<Outcome<DeciderAssent>>> act,
        CancellationToken cancellationToken
    )
    {
        var actor = await current.GetAsync(cancellationToken);
        var mine = await db.DecidingForAsync(actor, cancellationToken);
        if (await mine.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellationToken) is not { } asked)
        {
            return Refusal.NotFound();
        }

        var (turn, proposal) = await turns.TakeAsync(asked.ProposalId, cancellationToken);
        await using (turn)
        {
            var now = await db.Set<DeciderAssent>().SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
            return now is null || !proposal.WaitsForDeciders
                ? Refusal.Conflict("proposal-over")
                : await act(new(proposal, now, actor, turn.At));
        }
    }

    private async Task<Outcome<DeciderAssent>> AgreedAsync(Held held, CancellationToken cancellationToken)
    {
        var (proposal, mine, actor, at) = held;
        var all = await deciders.AllAsync(proposal.Id, cancellationToken);
        if (all.Exists(one => one.AgreedAt is null))
        {
            await db.SaveAsync(actor, "decider-agreed", mine, cancellationToken);
            return mine;
        }

        var other = (proposal.OtherAt!.Value, proposal.OtherAddress);
        proposal.Stand(at);
        var made = await stand.RunAsync(proposal, other, at, cancellationToken);
        if (!made.TryGet(out var version))
        {
            return Outcome<DeciderAssent>.Refuse(made.Refusals);
        }

        await db.SaveAsync(actor, NextVersion.What, version, cancellationToken);
        return mine;
    }
}
