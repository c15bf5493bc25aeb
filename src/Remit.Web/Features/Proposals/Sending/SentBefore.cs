using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Drafts;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals;

/// <summary>Finds what somebody sent before: what a page that is sent again takes the place of, or is once more.</summary>
internal sealed class SentBefore(RemitDb db)
{
    /// <summary>How long the same page to the same address counts as one button pressed twice.</summary>
    public static readonly TimeSpan PressedTwice = TimeSpan.FromMinutes(1);

    /// <param name="Mail">The address; null for a link to hand over, and for an account.</param>
    /// <param name="Pair">The two, where it goes into an account.</param>
    public sealed record Target(string? Mail, Pair? Pair);

    /// <summary>
    /// The same page that went the same way a moment ago and waits. A link to hand over is shown once only, so there a
    /// second press makes another.
    /// </summary>
    /// <param name="actor">Who sends.</param>
    /// <param name="whole">The draft.</param>
    /// <param name="target">Where it goes.</param>
    /// <param name="at">Now.</param>
    public IQueryable<Proposal> SameJustNow(Actor actor, WholeDraft whole, Target target, DateTimeOffset at)
    {
        var since = Instants.Cut(at - PressedTwice);
        var (mail, pair) = (target.Mail, target.Pair?.Id);
        var same = Open(actor, whole.Seen.Draft.Id).Where(one => one.Text == whole.Yaml && one.SentAt > since);
        return pair is null
            ? same.Where(one =>
                mail != null && db.Set<GuestLink>().Any(link => link.ProposalId == one.Id && link.Mail == mail)
            )
            : same.Where(one => one.PairId == pair && !db.Set<GuestLink>().Any(link => link.ProposalId == one.Id));
    }

    /// <summary>What somebody sent of a draft that waits, but for certain ones.</summary>
    /// <param name="kept">These.</param>
    /// <param name="actor">Who sent it.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<List<Guid>> OlderThanAsync(
        IQueryable<Proposal> kept,
        Actor actor,
        Guid draft,
        CancellationToken cancellationToken
    ) =>
        Open(actor, draft)
            .Where(one => !kept.Any(same => same.Id == one.Id))
            .Select(one => one.Id)
            .ToListAsync(cancellationToken);

    /// <summary>The pair with who did something here by an address; null where nobody did.</summary>
    /// <param name="actor">Who sends.</param>
    /// <param name="whole">The draft.</param>
    /// <param name="mail">The address; null for none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Pair?> KnownAsync(
        Actor actor,
        WholeDraft whole,
        string? mail,
        CancellationToken cancellationToken
    )
    {
        var isOffer = whole.Seen.Draft.Role is DraftRole.Lead;
        var mine = db.Set<Proposal>().Where(one => one.ById == actor.PersonId && one.IsOffer == isOffer);
        return mail is null
            ? null
            : await db.Set<Pair>()
                .AsNoTracking()
                .Include(pair => pair.Contributor)
                .Include(pair => pair.Lead)
                .Where(pair => pair.EndedAt == null)
                .Where(pair =>
                    mine.Any(one =>
                        one.PairId == pair.Id
                        && db.Set<GuestLink>().Any(link => link.ProposalId == one.Id && link.Mail == mail)
                    )
                )
                .FirstOrDefaultAsync(cancellationToken);
    }

    private IQueryable<Proposal> Open(Actor actor, Guid draft) =>
        db.Set<Proposal>().Unsettled().Where(one => one.ById == actor.PersonId && one.DraftId == draft);
}
