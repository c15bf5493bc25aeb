using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.Drafts;
using Remit.Web.Features.People;
using Remit.Web.Features.Proposals.Deciding;
using Remit.Web.Features.Proposals.Starts;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals;

/// <summary>
/// Somebody sends their page to the other of the two: into their account, by mail, or with a link to hand over. Sent again,
/// the page as it is now takes the place of the one before, and answers what the other sent meanwhile.
/// </summary>
internal sealed class SendProposal(
    RemitDb db,
    CurrentActor current,
    DraftReading drafts,
    ProposalLetters letters,
    WithdrawProposal withdraw,
    FindStarts starts,
    SentBefore before,
    AskDeciders deciders,
    TimeProvider time
)
{
    /// <summary>How many pages one person sends in a day, whoever gets them.</summary>
    public const int MostInADay = 10;

    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The address to send it to; empty for a link to hand over.</summary>
        [EmailAddress(ErrorMessage = "mail-wrong")]
        [MaxLength(AccountSetup.LongestMail, ErrorMessage = "mail-long")]
        public string? Mail { get; set; }

        /// <summary>The pair whose other one it goes to, in their account; empty for an address or a link.</summary>
        public string? Pair { get; set; }

        /// <summary>Whether how it has gone so far goes along.</summary>
        public bool Tell { get; set; }

        /// <summary>Where who sends it would start, by the names of the kinds of decision: the key of one of the five.</summary>
        public Dictionary<string, string>? Starts { get; set; }

        /// <summary>The addresses of who else has to agree, by their names on the page.</summary>
        public Dictionary<string, string>? Deciders { get; set; }
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

        var target = await TargetAsync(actor, whole, input, cancellationToken);
        if (target is null || (mail is not null && !string.IsNullOrWhiteSpace(input.Pair)))
        {
            return Refusal.Invalid(target is null ? "pair-unknown" : "pair-and-mail", "mail");
        }

        var same = before.SameJustNow(actor, whole, target, time.GetUtcNow());
        if (await same.FirstOrDefaultAsync(cancellationToken) is { } sent)
        {
            return new Made(sent, null);
        }

        if (await ObjectionAsync((actor, whole), target, input, cancellationToken) is { } objection)
        {
            return objection;
        }

        foreach (var older in await before.OlderThanAsync(same, actor, whole.Seen.Draft.Id, cancellationToken))
        {
            await withdraw.RunAsync(older, cancellationToken);
        }

        return await SendAsync((actor, whole), target, input, cancellationToken);
    }

    private async Task<Outcome<Made>> SendAsync(
        (Actor Actor, WholeDraft Whole) from,
        SentBefore.Target target,
        Input input,
        CancellationToken cancellationToken
    )
    {
        var (actor, whole) = from;
        var known = target.Pair ?? await before.KnownAsync(actor, whole, target.Mail, cancellationToken);
        await using var turn = known is null
            ? await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken)
            : await db.TakeTurnAsync(known.Id, time, cancellationToken);
        if (await before.SameJustNow(actor, whole, target, turn.At).FirstOrDefaultAsync(cancellationToken) is { } same)
        {
            return new Made(same, null);
        }

        if (await IsEnoughAsync(actor, turn.At, cancellationToken) is { } enough)
        {
            return enough;
        }

        var proposal = await MakeAsync(actor, PageOf(whole, input.Tell), (known, turn.At), cancellationToken);
        db.Add(proposal);
        await deciders.PutAsync(proposal, input.Deciders, cancellationToken);
        await starts.SayAsync(proposal, StartsOf(whole, input), cancellationToken);
        var link = await DeliverAsync(proposal, whole, target, cancellationToken);
        await db.SaveAsync(actor, "page-sent", proposal, cancellationToken);
        return new Made(proposal, link);
    }

    // Returns the link to hand over, where it goes neither by mail nor into an account.
    private async Task<string?> DeliverAsync(
        Proposal proposal,
        WholeDraft whole,
        SentBefore.Target target,
        CancellationToken cancellationToken
    )
    {
        if (target.Pair is not null)
        {
            await letters.PutToAsync(proposal.ToId!.Value, proposal.Id, "Page", cancellationToken);
            return null;
        }

        var secret = SecretText.New();
        db.Add(GuestLink.To(proposal.Id, target.Mail, SecretText.HashOf(secret), proposal.SentAt));
        if (target.Mail is not { } mail)
        {
            return letters.LinkOf(secret);
        }

        letters.PutPage(mail, whole.Owner, secret);
        return null;
    }

    // What the other of the two sent about the same draft, and waits, is answered by it.
    private async Task<Proposal> MakeAsync(
        Actor actor,
        SentPage page,
        (Pair? Pair, DateTimeOffset At) known,
        CancellationToken cancellationToken
    )
    {
        if (known.Pair is not { } pair)
        {
            return Proposal.Send(actor.PersonId, page, known.At);
        }

        var theirs = await db.Set<Proposal>()
            .Unsettled()
            .Where(one => one.PairId == pair.Id && one.DraftId == page.DraftId && one.ToId == actor.PersonId)
            .OrderByDescending(one => one.SentAt)
            .FirstOrDefaultAsync(cancellationToken);
        if (theirs is not null)
        {
            return theirs.Answer(page, (known.At, null)).Value;
        }

        var proposal = Proposal.Send(actor.PersonId, page, known.At);
        proposal.BelongTo(pair);
        return proposal;
    }

    private static SentPage PageOf(WholeDraft whole, bool isTold)
    {
        var isOffer = whole.Seen.Draft.Role is DraftRole.Lead;
        var to = isOffer ? whole.Agreement.Contributor : whole.Agreement.Lead;
        return new(whole.Seen.Draft.Id, to, whole.Yaml, isOffer) { Lines = ToldLine.Of(whole, isTold) };
    }

    // Who leaves it as it is would start as the line says.
    private static Dictionary<string, Level> StartsOf(WholeDraft whole, Input input) =>
        whole
            .Agreement.Decisions.Where(kind => !kind.Grants.IsEmpty)
            .ToDictionary(
                kind => kind.Name,
                kind =>
                    input.Starts?.GetValueOrDefault(kind.Name) is { } key
                    && LevelKeys.Find(key) is { } level
                    && LevelKeys.Givable.Contains(level)
                        ? level
                        : BothStarts.LevelOf(kind),
                StringComparer.Ordinal
            );

    private async Task<SentBefore.Target?> TargetAsync(
        Actor actor,
        WholeDraft whole,
        Input input,
        CancellationToken cancellationToken
    )
    {
        if (string.IsNullOrWhiteSpace(input.Pair))
        {
            // Whoever took a link of theirs into an account reads it there.
            var known = await before.KnownAsync(actor, whole, input.Mail, cancellationToken);
            return known is null || (actor.PersonId == known.LeadId ? known.Contributor : known.Lead).IsGuest
                ? new SentBefore.Target(input.Mail, null)
                : new SentBefore.Target(null, known);
        }

        var pairs = await db.PairsToSendToAsync(actor, whole, cancellationToken);
        return Guid.TryParse(input.Pair, out var id) && pairs.FirstOrDefault(one => one.Id == id) is { } pair
            ? new SentBefore.Target(null, pair)
            : null;
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

    private async Task<Refusal?> ObjectionAsync(
        (Actor Actor, WholeDraft Whole) from,
        SentBefore.Target target,
        Input input,
        CancellationToken cancellationToken
    )
    {
        var (actor, whole) = from;

        // Said before what was sent earlier is taken back, so that nobody is left with no link at all.
        if (await IsEnoughAsync(actor, time.GetUtcNow(), cancellationToken) is { } enough)
        {
            return enough;
        }

        if (target.Mail is not null && !await letters.CanSendAsync(cancellationToken))
        {
            return Refusal.Invalid("mail-off", "mail");
        }

        // Nobody agrees for the other.
        if (target.Mail is { } mail && await db.IsOwnAddressAsync(actor.PersonId, mail, cancellationToken))
        {
            return Refusal.Invalid("mail-own", "mail");
        }

        var known = target.Pair ?? await before.KnownAsync(actor, whole, target.Mail, cancellationToken);
        var to = (known?.Id, whole.Agreement);
        return (await deciders.CheckAsync(to, input.Deciders, actor, cancellationToken)).FirstOrDefault();
    }
}
