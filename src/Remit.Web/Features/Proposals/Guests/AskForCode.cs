using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals;

/// <summary>
/// Whoever opened a link would like to agree, and is sent a code to the address the link was sent to. With that the two
/// are a pair, in which nothing is agreed yet.
/// </summary>
internal sealed class AskForCode(
    RemitDb db,
    CurrentActor current,
    FindGuestLink links,
    BecomePair begin,
    ProposalTurn turns,
    ProposalLetters letters,
    IPasswordHasher<GuestLink> codes
)
{
    private const int Digits = 6;
    private const int Codes = 1_000_000;

    public async Task<Outcome<GuestLink>> RunAsync(CancellationToken cancellationToken)
    {
        if (await links.FindAsync(cancellationToken) is not { } opened)
        {
            return Refusal.Conflict("guest-link-over");
        }

        if (
            opened.IsOwn
            || (await current.FindAsync(cancellationToken) is { } actor && actor.PersonId == opened.SenderId)
        )
        {
            return Refusal.Conflict("proposal-own");
        }

        return await SendAsync(opened, cancellationToken);
    }

    /// <summary>A code is sent to the address of a link.</summary>
    /// <param name="opened">The link, which is good.</param>
    /// <param name="cancellationToken">Gives up; then none is sent.</param>
    public async Task<Outcome<GuestLink>> SendAsync(OpenedLink opened, CancellationToken cancellationToken)
    {
        if (!await letters.CanSendAsync(cancellationToken))
        {
            return Refusal.Conflict("mail-none");
        }

        await begin.RunAsync(opened, cancellationToken);
        var (turn, proposal) = await turns.TakeAsync(opened.Proposal.Id, cancellationToken);
        await using (turn)
        {
            if (!proposal.IsOpen)
            {
                return Refusal.Conflict("proposal-over");
            }

            var link = await db.Set<GuestLink>().SingleAsync(one => one.Id == opened.Link.Id, cancellationToken);
            var code = RandomNumberGenerator.GetInt32(Codes).ToString($"D{Digits}", CultureInfo.InvariantCulture);
            // A hash that is slow to make, since all the codes there are could be tried against a quick one.
            var outcome = link.Send(codes.HashPassword(link, code), turn.At);
            if (outcome.IsOk)
            {
                letters.PutCode(link.Mail!, opened.Proposal.By, code);
                await db.SaveAsync(
                    new Actor(proposal.ToId!.Value, opened.Proposal.By.Zone),
                    "code-sent",
                    link,
                    cancellationToken
                );
            }

            return outcome;
        }
    }
}
