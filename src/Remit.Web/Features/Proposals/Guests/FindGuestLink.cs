using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals;

/// <summary>
/// Opens the link of a page: the secret is exchanged for a short cookie, and the browser goes on to an address without
/// it. Opening it changes nothing, so a mail scanner may.
/// </summary>
internal sealed class FindGuestLink(RemitDb db, IHttpContextAccessor http, TimeProvider time)
{
    private const string Claim = "guest-link";

    /// <param name="secret">What the link holds.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Where to go on.</returns>
    public async Task<string> OpenAsync(string? secret, CancellationToken cancellationToken)
    {
        var hash = SecretText.HashOf(secret ?? "");
        var id = await db.Set<GuestLink>()
            .Where(one => one.Hash == hash)
            .Select(one => (Guid?)one.Id)
            .SingleOrDefaultAsync(cancellationToken);
        if (id is null || await FindAsync(id.Value, cancellationToken) is null)
        {
            await http.HttpContext!.SignOutAsync(ProposalsSetup.Scheme);
            return ProposalsSetup.ReadPath;
        }

        var identity = new ClaimsIdentity([new(Claim, id.Value.ToString())], ProposalsSetup.Scheme);
        await http.HttpContext!.SignInAsync(ProposalsSetup.Scheme, new ClaimsPrincipal(identity));
        return ProposalsSetup.ReadPath;
    }

    /// <summary>What this browser opened, as long as it is good; else null.</summary>
    public async Task<OpenedLink?> FindAsync(CancellationToken cancellationToken)
    {
        var cookie = await http.HttpContext!.AuthenticateAsync(ProposalsSetup.Scheme);
        return Guid.TryParse(cookie.Principal?.FindFirstValue(Claim), out var id)
            ? await FindAsync(id, cancellationToken)
            : null;
    }

    private async Task<OpenedLink?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var known =
            from link in db.Set<GuestLink>().AsNoTracking()
            join proposal in db.Set<Proposal>().AsNoTracking().Include(one => one.By)
                on link.ProposalId equals proposal.Id
            where link.Id == id
            select new { link, proposal };
        if (
            await known.SingleOrDefaultAsync(cancellationToken) is not { } found
            || !found.link.IsGood(time.GetUtcNow())
            || await LastAsync(found.proposal, cancellationToken) is not { WithdrawnAt: null } last
        )
        {
            return null;
        }

        var opened = new OpenedLink(found.link, last, found.proposal.ById);
        // Whoever has an account by now reads it there, and nobody acts in their name by a link.
        return
            opened.GuestId is { } reader
            && !await db.Set<Person>().AnyAsync(one => one.Id == reader && one.IsGuest, cancellationToken)
            ? null
            : opened;
    }

    // A page that was answered with another leads on to that one.
    private async Task<Proposal> LastAsync(Proposal first, CancellationToken cancellationToken)
    {
        var last = first;
        while (
            last.AnsweredAt is not null
            && await db.Set<Proposal>()
                .AsNoTracking()
                .Include(one => one.By)
                .SingleOrDefaultAsync(one => one.AnswersId == last.Id, cancellationToken)
                is { } next
        )
        {
            last = next;
        }

        return last;
    }
}
