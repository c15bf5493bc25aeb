using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Documents;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Agreements.Paper;
using Remit.Web.Features.Drafts;
using Remit.Web.Features.People;
using Remit.Web.Features.Proposals.Answering;
using Remit.Web.Features.Proposals.Deciding;
using Remit.Web.Features.Proposals.Starts;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals;

/// <summary>Reads pages that were sent: for who sent them, for who got them, for who opened a link.</summary>
internal sealed class FindProposals(
    RemitDb db,
    CurrentActor current,
    FindGuestLink links,
    FindAssents assents,
    FindReplies replies,
    FindDeciding deciding,
    AskDeciders deciders,
    FindStarts starts
)
{
    /// <summary>The most that are listed.</summary>
    public const int Most = 20;

    /// <summary>What who looks has sent, the newest first, with its link where it has one.</summary>
    public async Task<ImmutableArray<(Proposal Proposal, GuestLink? Link)>> SentAsync(
        CancellationToken cancellationToken
    )
    {
        var actor = await current.GetAsync(cancellationToken);
        var sent =
            from proposal in db.ProposalsFor(actor).AsNoTracking()
            join known in db.Set<GuestLink>().AsNoTracking() on proposal.Id equals known.ProposalId into links
            from link in links.DefaultIfEmpty()
            where proposal.ById == actor.PersonId
            orderby proposal.SentAt descending
            select new { proposal, link };
        var found = await sent.Take(Most).ToListAsync(cancellationToken);
        return [.. found.Select(one => (one.proposal, one.link))];
    }

    /// <summary>The pairs into whose other one's account who looks may send their page.</summary>
    /// <param name="whole">Their draft, which names the other.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ImmutableArray<SeenPair>> HereAsync(WholeDraft whole, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        var pairs = await db.PairsToSendToAsync(actor, whole, cancellationToken);
        return
        [
            .. pairs.Select(pair => new SeenPair(
                pair,
                pair.ContributorId == actor.PersonId ? pair.Contributor : pair.Lead
            )),
        ];
    }

    /// <summary>What waits for who looks: what was sent to them, and what others ask, the oldest first.</summary>
    public async Task<ImmutableArray<WaitingProposal>> WaitingAsync(CancellationToken cancellationToken)
    {
        if (await current.FindAsync(cancellationToken) is not { } actor)
        {
            return [];
        }

        var open = db.ProposalsFor(actor).AsNoTracking().Open();
        var sent = await open.Include(one => one.By)
            .Where(one => one.ToId == actor.PersonId)
            .OrderBy(one => one.SentAt)
            .Take(Most)
            .ToListAsync(cancellationToken);
        var mine = await open.Where(one => one.ById == actor.PersonId)
            .Join(db.Set<Person>(), one => one.ToId, person => person.Id, (page, person) => new { page, person })
            .Take(Most)
            .ToListAsync(cancellationToken);
        var answered = ImmutableArray.CreateBuilder<WaitingProposal>();
        foreach (var one in mine)
        {
            if (WaitingFor(one.page, await replies.AllAsync(one.page.Id, cancellationToken)) is { } what)
            {
                answered.Add(new(one.page.Id, one.person.CallMe, what));
            }
        }

        return
        [
            .. answered,
            .. await deciding.WaitingAsync(actor, cancellationToken),
            .. sent.Select(one => new WaitingProposal(
                one.Id,
                one.By.CallMe,
                one.IsRenewal ? Waiting.Renewal
                    : one.AnswersId is null ? Waiting.Page
                    : Waiting.Answer
            )),
        ];
    }

    /// <summary>
    /// For what a page waits of who sent it, who then goes on: a question, or that nothing of it is left to agree to. Null where
    /// it waits for the other.
    /// </summary>
    /// <param name="mine">The page, which waits.</param>
    /// <param name="said">What was said to its lines, in the order in which it was said.</param>
    public static Waiting? WaitingFor(Proposal mine, ImmutableArray<LineReply> said) =>
        said.Any(one => one.IsOpen) ? Waiting.Question
        : said.IsEmpty || AnsweredText.Of(TextOf(mine.Text), FindReplies.Last(said)) is not null ? null
        : Waiting.Answer;

    /// <summary>One, for one of the two with an account; null where it is none of theirs.</summary>
    /// <param name="id">Which.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<SeenProposal?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        var proposal = await db.ProposalsFor(actor)
            .AsNoTracking()
            .Include(one => one.By)
            .SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        return proposal is null ? null : await ReadAsync(proposal, actor.PersonId, cancellationToken);
    }

    /// <summary>The one of the link this browser opened; null where it is good no more.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<SeenProposal?> OpenedAsync(CancellationToken cancellationToken) =>
        await links.FindAsync(cancellationToken) is { } opened
            ? await ReadAsync(opened.Proposal, opened.GuestId, cancellationToken) with
            {
                Opened = opened,
            }
            : null;

    private async Task<SeenProposal> ReadAsync(Proposal proposal, Guid? reader, CancellationToken cancellationToken)
    {
        var version = await VersionAsync(proposal, cancellationToken);
        var standing = await StandingAsync(proposal, cancellationToken);
        var page = TextOf(proposal.Text);
        var said = await starts
            .Of(proposal)
            .Select(one => new { one.Kind, one.PersonId })
            .ToListAsync(cancellationToken);
        return new(proposal, page, version?.Paper)
        {
            IsMine = proposal.ById == reader,
            Replies = await replies.AllAsync(proposal.Id, cancellationToken),
            Starts = await starts.OpenAsync(proposal, cancellationToken),
            Started = [.. said.Where(one => one.PersonId == reader).Select(one => one.Kind)],
            Sealed = [.. said.Where(one => one.PersonId != reader).Select(one => one.Kind)],
            Gaps = version is { } made ? await starts.GapsAsync(made.Id, cancellationToken) : [],
            Unchanged = StandsAlready.In(standing.Text is { } agreed ? TextOf(agreed) : null, page),
            Before = await BeforeAsync(proposal, standing, cancellationToken) is { } text ? TextOf(text) : null,
            Deciders = proposal.OtherAt is null ? [] : [.. await deciders.AllAsync(proposal.Id, cancellationToken)],
            AnsweredWith = await db.Set<Proposal>()
                .Where(one => one.AnswersId == proposal.Id)
                .Select(one => (Guid?)one.Id)
                .SingleOrDefaultAsync(cancellationToken),
        };
    }

    private static Agreement TextOf(string text) =>
        AgreementReader.Read(text).Agreement
        ?? throw new InvalidOperationException("A page was sent and cannot be read.");

    // What the two had agreed when it was sent, and until it was agreed to.
    private async Task<(string? Text, DateTimeOffset At)> StandingAsync(
        Proposal proposal,
        CancellationToken cancellationToken
    )
    {
        var version = await db.Set<AgreementVersion>()
            .AsNoTracking()
            .Where(one => one.PairId == proposal.PairId && one.Text != "")
            .Where(one => proposal.AgreedAt == null || one.AgreedAt < proposal.AgreedAt)
            .OrderByDescending(one => one.Number)
            .Select(one => new { one.Text, one.AgreedAt })
            .FirstOrDefaultAsync(cancellationToken);
        return (version?.Text, version?.AgreedAt ?? default);
    }

    // What it answers; else the last of what they agreed and what whom it was sent to sent or said something to: they have
    // looked at that.
    private async Task<string?> BeforeAsync(
        Proposal proposal,
        (string? Text, DateTimeOffset At) standing,
        CancellationToken cancellationToken
    )
    {
        var same = db.Set<Proposal>().Where(one => one.DraftId == proposal.DraftId && one.PairId == proposal.PairId);
        var before = proposal.AnswersId is { } answers
            ? same.Where(one => one.Id == answers)
            : same.Where(one => one.PairId != null && one.SentAt < proposal.SentAt)
                .Where(one =>
                    one.AgreedAt != null
                    || one.ById == proposal.ToId
                    || db.Set<LineReply>().Any(reply => reply.ProposalId == one.Id)
                );
        var last = await before
            .OrderByDescending(one => one.SentAt)
            .Select(one => new { one.Text, one.SentAt })
            .FirstOrDefaultAsync(cancellationToken);
        return last is null || (proposal.AnswersId is null && standing.At > last.SentAt) ? standing.Text : last.Text;
    }

    private async Task<(Guid Id, PaperVersion Paper)?> VersionAsync(
        Proposal proposal,
        CancellationToken cancellationToken
    )
    {
        if (proposal.AgreedAt is not { } at)
        {
            return null;
        }

        var version = await db.Set<AgreementVersion>()
            .AsNoTracking()
            .Where(one => one.PairId == proposal.PairId && one.AgreedAt == at)
            .OrderByDescending(one => one.Number)
            .FirstAsync(cancellationToken);
        var paper = new PaperVersion(
            version.Number,
            version.InForceFrom,
            proposal.By.DayAt(version.AgreedAt),
            version.Hash,
            version.PreviousHash
        )
        {
            Assents = await assents.RunAsync(version, cancellationToken),
        };
        return (version.Id, paper);
    }
}
