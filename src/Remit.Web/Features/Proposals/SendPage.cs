using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.Drafts;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals;

/// <summary>
/// Somebody sends their page to the other of the two, by mail or with a link to hand over. Sent again, the page as it is
/// now takes the place of the one before.
/// </summary>
internal sealed class SendPage(
    RemitDb db,
    CurrentActor current,
    DraftReading drafts,
    ProposalLetters letters,
    ProposalTurn turns,
    TimeProvider time
)
{
    /// <summary>How many pages one person sends in a day, whoever gets them.</summary>
    public const int MostInADay = 10;

    /// <summary>How long the same page to the same address counts as one button pressed twice.</summary>
    public static readonly TimeSpan PressedTwice = TimeSpan.FromMinutes(1);

    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The address to send it to; empty for a link to hand over.</summary>
        [EmailAddress(ErrorMessage = "mail-wrong")]
        [MaxLength(AccountSetup.LongestMail, ErrorMessage = "mail-long")]
        public string? Mail { get; set; }
    }

    /// <param name="Proposal">What was sent.</param>
    /// <param name="Link">The link to hand over; null where it was sent.</param>
    public sealed record Made(Proposal Proposal, string? Link);

    /// <summary>Whether mail leaves this installation.</summary>
    public Task<bool> CanSendAsync(CancellationToken cancellationToken) => letters.CanSendAsync(cancellationToken);

    public async Task<Outcome<Made>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        var mail = input.Mail = string.IsNullOrWhiteSpace(input.Mail) ? null : AddressOwners.Kept(input.Mail);
        if (InputRules.Check(input) is { IsEmpty: false } refusals)
        {
            return Outcome<Made>.Refuse(refusals);
        }

        var actor = await current.GetAsync(cancellationToken);
        var draft = await drafts.FindAsync(cancellationToken);
        if (!draft.TryGet(out var whole))
        {
            return Outcome<Made>.Refuse(draft.Refusals);
        }

        var same = SameJustNow(actor, whole, mail, time.GetUtcNow());
        if (await same.FirstOrDefaultAsync(cancellationToken) is { } sent)
        {
            return new Made(sent, null);
        }

        if (await ObjectionAsync(actor, mail, cancellationToken) is { } objection)
        {
            return objection;
        }

        foreach (var older in await OlderThanAsync(same, actor, whole.Seen.Draft.Id, cancellationToken))
        {
            await WithdrawAsync(older, cancellationToken);
        }

        return await SendAsync(actor, whole, mail, cancellationToken);
    }

    /// <summary>Takes one back that the other has not agreed to.</summary>
    /// <param name="id">Which.</param>
    /// <param name="cancellationToken">Gives up; then it stays as it is.</param>
    public async Task<Outcome<Proposal>> WithdrawAsync(Guid id, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (!await db.Set<Proposal>().AnyAsync(one => one.Id == id && one.ById == actor.PersonId, cancellationToken))
        {
            return Refusal.NotFound();
        }

        var (turn, proposal) = await turns.TakeAsync(id, cancellationToken);
        await using (turn)
        {
            var outcome = proposal.Withdraw(turn.At);
            if (outcome.IsOk)
            {
                await db.SaveAsync(actor, "page-taken-back", proposal, cancellationToken);
            }

            return outcome;
        }
    }

    private async Task<Outcome<Made>> SendAsync(
        Actor actor,
        WholeDraft whole,
        string? mail,
        CancellationToken cancellationToken
    )
    {
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        if (await SameJustNow(actor, whole, mail, turn.At).FirstOrDefaultAsync(cancellationToken) is { } same)
        {
            return new Made(same, null);
        }

        if (await IsEnoughAsync(actor, turn.At, cancellationToken) is { } enough)
        {
            return enough;
        }

        var isOffer = whole.Seen.Draft.Role is DraftRole.Lead;
        var to = isOffer ? whole.Agreement.Contributor : whole.Agreement.Lead;
        var proposal = Proposal.Send(actor.PersonId, new(whole.Seen.Draft.Id, to, whole.Yaml, isOffer), turn.At);
        var mine = db.Set<Proposal>().Where(one => one.ById == actor.PersonId);
        if (await KnownAsync(mine, mail, isOffer, cancellationToken) is { } pair)
        {
            proposal.BelongTo(pair);
        }

        var secret = SecretText.New();
        db.AddRange(proposal, GuestLink.To(proposal.Id, mail, SecretText.HashOf(secret), turn.At));
        if (mail is not null)
        {
            letters.PutPage(mail, whole.Owner, secret);
        }

        await db.SaveAsync(actor, "page-sent", proposal, cancellationToken);
        return new Made(proposal, mail is null ? letters.LinkOf(secret) : null);
    }

    private async Task<Refusal?> IsEnoughAsync(Actor actor, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var yesterday = Instants.Cut(at.AddDays(-1));
        return
            await db.Set<Proposal>()
                .CountAsync(one => one.ById == actor.PersonId && one.SentAt > yesterday, cancellationToken)
            >= MostInADay
            ? Refusal.Conflict("pages-enough", MostInADay.ToString(CultureInfo.InvariantCulture))
            : null;
    }

    // Whoever did something here by this address is the same person again.
    private Task<Pair?> KnownAsync(
        IQueryable<Proposal> mine,
        string? mail,
        bool isOffer,
        CancellationToken cancellationToken
    ) =>
        db.Set<Pair>()
            .Where(pair => pair.EndedAt == null)
            .Where(pair =>
                mine.Any(one =>
                    one.PairId == pair.Id
                    && one.IsOffer == isOffer
                    && db.Set<GuestLink>().Any(link => link.ProposalId == one.Id && link.Mail == mail)
                )
            )
            .FirstOrDefaultAsync(cancellationToken);

    private async Task<Refusal?> ObjectionAsync(Actor actor, string? mail, CancellationToken cancellationToken)
    {
        // Said before what was sent earlier is taken back, so that nobody is left with no link at all.
        if (await IsEnoughAsync(actor, time.GetUtcNow(), cancellationToken) is { } enough)
        {
            return enough;
        }

        if (mail is null)
        {
            return null;
        }

        if (!await letters.CanSendAsync(cancellationToken))
        {
            return Refusal.Invalid("mail-off", "mail");
        }

        // Nobody agrees for the other.
        return await db.IsOwnAddressAsync(actor.PersonId, mail, cancellationToken)
            ? Refusal.Invalid("mail-own", "mail")
            : null;
    }

    private IQueryable<Proposal> Open(Actor actor, Guid draft) =>
        db.Set<Proposal>()
            .Where(one => one.ById == actor.PersonId && one.DraftId == draft)
            .Where(one => one.WithdrawnAt == null && one.AgreedAt == null);

    // A link to hand over is shown once only, so there a second press makes another.
    private IQueryable<Proposal> SameJustNow(Actor actor, WholeDraft whole, string? mail, DateTimeOffset at)
    {
        var since = Instants.Cut(at - PressedTwice);
        return Open(actor, whole.Seen.Draft.Id)
            .Where(one => mail != null && one.Text == whole.Yaml && one.SentAt > since)
            .Where(one => db.Set<GuestLink>().Any(link => link.ProposalId == one.Id && link.Mail == mail));
    }

    private Task<List<Guid>> OlderThanAsync(
        IQueryable<Proposal> same,
        Actor actor,
        Guid draft,
        CancellationToken cancellationToken
    ) =>
        Open(actor, draft)
            .Where(one => !same.Any(kept => kept.Id == one.Id))
            .Select(one => one.Id)
            .ToListAsync(cancellationToken);
}
