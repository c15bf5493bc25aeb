using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Drafts;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Proposals.Here;

/// <summary>
/// The two sit together, and the other agrees there and then, on the device of who prepared the page: with a code that was
/// sent to their own address, so that nobody agrees for them.
/// </summary>
internal sealed class AgreeHere(
    RemitDb db,
    CurrentActor current,
    DraftReading drafts,
    SendProposal send,
    AskForCode ask,
    AgreeByCode agree,
    TimeProvider time
)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The address of the other, to which the page and the code go.</summary>
        [Required(ErrorMessage = "mail-wrong")]
        public string? Mail { get; set; }
    }

    /// <summary>The page is sent as it is now, and a code to the same address.</summary>
    /// <param name="input">What is asked.</param>
    /// <param name="cancellationToken">Gives up; what was sent stays sent.</param>
    /// <returns>The page; of somebody with an account here it waits there, without a code.</returns>
    public async Task<Outcome<Proposal>> SendAsync(Input input, CancellationToken cancellationToken)
    {
        if (InputRules.Check(input) is { IsEmpty: false } refusals)
        {
            return Outcome<Proposal>.Refuse(refusals);
        }

        if ((await drafts.FindAsync(cancellationToken)).TryGet(out var whole) && NotYetOf(whole) is { } title)
        {
            return Refusal.Conflict("here-not-yet", title);
        }

        var sent = await send.RunAsync(new() { Mail = input.Mail }, cancellationToken);
        if (!sent.TryGet(out var made))
        {
            return Outcome<Proposal>.Refuse(sent.Refusals);
        }

        var coded = await CodeAsync(made.Proposal.Id, cancellationToken);
        return coded.IsOk || coded.Refusals[0].Code is "here-account"
            ? made.Proposal
            : Outcome<Proposal>.Refuse(coded.Refusals);
    }

    /// <summary>A code, or another one, for a page that was sent.</summary>
    /// <param name="id">The page.</param>
    /// <param name="cancellationToken">Gives up; then none is sent.</param>
    public async Task<Outcome<GuestLink>> CodeAsync(Guid id, CancellationToken cancellationToken)
    {
        var opened = await FindAsync(id, cancellationToken);
        return opened.TryGet(out var link)
            ? await ask.SendAsync(link, cancellationToken)
            : Outcome<GuestLink>.Refuse(opened.Refusals);
    }

    /// <summary>The other agrees, with the code.</summary>
    /// <param name="id">The page.</param>
    /// <param name="input">The code, and the mark of the page that was read.</param>
    /// <param name="cancellationToken">Gives up; then nothing is agreed.</param>
    public async Task<Outcome<Proposal>> AgreeAsync(
        Guid id,
        AgreeByCode.Input input,
        CancellationToken cancellationToken
    )
    {
        var opened = await FindAsync(id, cancellationToken);
        return opened.TryGet(out var link)
            ? await agree.WithAsync(link, input, cancellationToken)
            : Outcome<Proposal>.Refuse(opened.Refusals);
    }

    /// <summary>The link by which a page of who looks was sent, as long as a code can be sent to its address.</summary>
    /// <param name="id">The page.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<OpenedLink>> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        var page = await db.ProposalsFor(actor)
            .AsNoTracking()
            .Include(one => one.By)
            .SingleOrDefaultAsync(one => one.Id == id && one.ById == actor.PersonId, cancellationToken);
        if (page is null)
        {
            return Refusal.NotFound();
        }

        var link = await db.Set<GuestLink>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.ProposalId == id && one.Mail != null, cancellationToken);
        var isThere =
            page.ToId is { } to
            && !await db.Set<Person>().AnyAsync(one => one.Id == to && one.IsGuest, cancellationToken);
        return !page.IsOpen || link?.IsGood(time.GetUtcNow()) is false ? Refusal.Conflict("proposal-over")
            : link is null || isThere ? Refusal.Conflict("here-account", page.To)
            : new OpenedLink(link, page, actor.PersonId);
    }

    /// <summary>What of a page was "not yet" in the talk, and so cannot be agreed to with the rest; null where nothing was.</summary>
    /// <param name="whole">The draft; null where there is none.</param>
    public static string? NotYetOf(WholeDraft? whole) =>
        whole?.Seen.Lines.FirstOrDefault(line => line.Answers.Find(LineAnswers.Said) is LastSaid.NotYet)?.Title();
}
