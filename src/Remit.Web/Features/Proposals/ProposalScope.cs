using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Drafts;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals;

/// <summary>Which proposals somebody with an account may see. What is not in it does not exist for that person.</summary>
public static class ProposalScope
{
    /// <summary>What a person sent, and what was sent to them and not taken back: once the two are a pair, as long as they read it.</summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who asks.</param>
    public static IQueryable<Proposal> ProposalsFor(this RemitDb db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        return db.Set<Proposal>()
            .Where(one => one.ById == actor.PersonId || (one.ToId == actor.PersonId && one.WithdrawnAt == null))
            .Where(one => one.PairId == null || db.PairsFor(actor).Any(pair => pair.Id == one.PairId));
    }

    /// <summary>Of some pages those that wait for whom they were sent to (<see cref="Proposal.IsOpen"/>).</summary>
    /// <param name="pages">The pages.</param>
    public static IQueryable<Proposal> Open(this IQueryable<Proposal> pages) =>
        pages.Unsettled().Where(one => one.OtherAt == null);

    /// <summary>Those to which the two agreed and somebody else has to (<see cref="Proposal.WaitsForDeciders"/>).</summary>
    /// <param name="pages">The pages.</param>
    public static IQueryable<Proposal> WaitingForDeciders(this IQueryable<Proposal> pages) =>
        pages.Unsettled().Where(one => one.OtherAt != null);

    /// <summary>Those that wait for anybody (<see cref="Proposal.IsUnsettled"/>).</summary>
    /// <param name="pages">The pages.</param>
    public static IQueryable<Proposal> Unsettled(this IQueryable<Proposal> pages) =>
        pages.Where(one => one.WithdrawnAt == null && one.AgreedAt == null && one.AnsweredAt == null);

    /// <summary>The pairs into whose other one's account somebody may send their page: with who is named on it.</summary>
    /// <param name="db">The database.</param>
    /// <param name="actor">Who sends.</param>
    /// <param name="whole">Their draft.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<ImmutableArray<Pair>> PairsToSendToAsync(
        this RemitDb db,
        Actor actor,
        WholeDraft whole,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(whole);
        var isOffer = whole.Seen.Draft.Role is DraftRole.Lead;
        var going = db.PairsFor(actor).AsNoTracking().Where(pair => pair.EndedAt == null);
        var pairs = await (
            isOffer
                ? going.Where(pair => pair.LeadId == actor.PersonId && pair.Contributor.AccountId != null)
                : going.Where(pair => pair.ContributorId == actor.PersonId && pair.Lead.AccountId != null)
        )
            .OrderBy(pair => pair.Id)
            .ToListAsync(cancellationToken);
        var named = isOffer ? whole.Agreement.Contributor : whole.Agreement.Lead;
        return [.. pairs.Where(pair => LastSaid.IsSame((isOffer ? pair.Contributor : pair.Lead).Name, named))];
    }
}
