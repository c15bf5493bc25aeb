using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals;

/// <summary>Whoever opened a link agrees to the page, with the code that was sent to their address.</summary>
internal sealed class AgreeByCode(
    RemitDb db,
    FindGuestLink links,
    ProposalTurn turns,
    AgreeToProposal agree,
    IPasswordHasher<GuestLink> codes
)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The code; spaces in it do not count.</summary>
        public string? Code { get; set; }

        /// <inheritdoc cref="AgreeToProposal.Input.Mark"/>
        public string? Mark { get; set; }
    }

    public async Task<Outcome<Proposal>> RunAsync(Input input, CancellationToken cancellationToken) =>
        await links.FindAsync(cancellationToken) is { } opened
            ? await WithAsync(opened, input, cancellationToken)
            : Refusal.Conflict("guest-link-over");

    /// <summary>The same, by a link that is known to be good.</summary>
    /// <param name="opened">The link.</param>
    /// <param name="input">What is asked.</param>
    /// <param name="cancellationToken">Gives up; then nothing is agreed.</param>
    public async Task<Outcome<Proposal>> WithAsync(OpenedLink opened, Input input, CancellationToken cancellationToken)
    {
        var code = string.Concat((input.Code ?? "").Where(char.IsAsciiDigit));
        if (code.Length == 0)
        {
            return Refusal.Invalid("code-missing", "code");
        }

        var (turn, proposal) = await turns.TakeAsync(opened.Proposal.Id, cancellationToken);
        await using (turn)
        {
            var link = await db.Set<GuestLink>().SingleAsync(one => one.Id == opened.Link.Id, cancellationToken);
            if (opened.IsOwn || proposal.ToId is not { } guest || !proposal.IsOpen)
            {
                return Refusal.Conflict("proposal-over");
            }

            var actor = new Actor(guest, opened.Proposal.By.Zone);
            var had = link.HasCode(turn.At);
            var used = link.Use(had && IsRight(link, code), turn.At);
            if (used.IsOk)
            {
                return await agree.InTurnAsync(proposal, actor, new(turn.At, link.Mail, input.Mark), cancellationToken);
            }

            if (had)
            {
                // A wrong one counts, whoever gave it.
                await db.SaveAsync(actor, "code-wrong", link, cancellationToken);
            }

            return Outcome<Proposal>.Refuse(used.Refusals);
        }
    }

    private bool IsRight(GuestLink link, string code) =>
        codes.VerifyHashedPassword(link, link.CodeHash!, code) is not PasswordVerificationResult.Failed;
}
