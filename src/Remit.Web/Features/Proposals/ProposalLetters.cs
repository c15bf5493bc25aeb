using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Remit.Web.Data;
using Remit.Web.Features.Mail;
using Remit.Web.Features.People;
using Remit.Web.Features.Proposals.Deciding;
using Remit.Web.Hosting;
using Remit.Web.Security;
using Remit.Web.Ui.Languages;

namespace Remit.Web.Features.Proposals;

/// <summary>Writes the mails about a page that was sent, in the language of the moment; the caller's saving sends them.</summary>
internal sealed class ProposalLetters(
    RemitDb db,
    Outbox outbox,
    Addresses addresses,
    TimeProvider time,
    IStringLocalizer<ProposalsWords> words
)
{
    /// <summary>Whether mail leaves this installation.</summary>
    public Task<bool> CanSendAsync(CancellationToken cancellationToken) => outbox.IsOnAsync(cancellationToken);

    /// <summary>The link with a secret.</summary>
    /// <param name="secret">The secret.</param>
    public string LinkOf(string secret) => addresses.Of($"{ProposalsSetup.LinkPath}?token={secret}");

    /// <summary>The link, to whom the page is sent.</summary>
    /// <param name="mail">The address.</param>
    /// <param name="by">Who sends it.</param>
    /// <param name="secret">The secret of the link.</param>
    public void PutPage(string mail, Person by, string secret) =>
        Put(
            (mail, by),
            words["Page.Subject", by.Name],
            [words["Page.Text", by.CallMe], LinkOf(secret), words["Page.Until", GuestLink.Days]],
            words["Page.Why", by.Name]
        );

    /// <summary>The code with which whoever reads at the address agrees.</summary>
    /// <param name="mail">The address.</param>
    /// <param name="by">Who sent the page.</param>
    /// <param name="code">The code.</param>
    public void PutCode(string mail, Person by, string code) =>
        Put(
            (mail, by),
            words["Code.Subject"],
            [
                words["Code.Text", by.CallMe],
                code,
                words["Code.Until", GuestLink.CodeMinutes],
                words["Code.Not", by.CallMe],
            ],
            words["Code.Why"]
        );

    /// <summary>
    /// That something of a page waits for somebody, or is answered: to the address of their account, or with a new link to
    /// the one by which they read. Nothing where mail does not leave, or no address is known to be theirs.
    /// </summary>
    /// <param name="personId">Whom it goes to.</param>
    /// <param name="proposalId">The page.</param>
    /// <param name="what">What it tells: <c>Asked</c>, <c>Answer</c>, <c>NotYet</c>, <c>Answered</c>, <c>Agreed</c>, <c>Page</c>, <c>Stands</c>, <c>Different</c>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task PutToAsync(Guid personId, Guid proposalId, string what, CancellationToken cancellationToken)
    {
        var person = await db.Set<Person>().AsNoTracking().SingleAsync(one => one.Id == personId, cancellationToken);
        var page =
            db.Set<Proposal>().Local.FirstOrDefault(one => one.Id == proposalId)
            ?? await db.Set<Proposal>().AsNoTracking().SingleAsync(one => one.Id == proposalId, cancellationToken);
        var otherId = page.ById == personId ? page.ToId : page.ById;
        var other = await db.Set<Person>().AsNoTracking().SingleAsync(one => one.Id == otherId, cancellationToken);
        if (!await CanSendAsync(cancellationToken) || await WhereAsync(person, page, cancellationToken) is not { } to)
        {
            return;
        }

        using var tongue = Tongue.Of(person.IsGuest ? Language.Current.Culture : person.Language);
        Put(
            (to.Mail, other),
            words[$"{what}.Subject", other.Name],
            [words[$"{what}.Text", other.CallMe], to.Address],
            words["Waits.Why", other.Name]
        );
    }

    /// <summary>To who decides about some of a page: that it waits for them. Nothing where mail does not leave.</summary>
    /// <param name="asked">What is asked of them.</param>
    /// <param name="page">The page.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task PutDeciderAsync(DeciderAssent asked, Proposal page, CancellationToken cancellationToken)
    {
        if (asked.Mail.Length == 0 || !await CanSendAsync(cancellationToken))
        {
            return;
        }

        var by = await db.Set<Person>().AsNoTracking().SingleAsync(one => one.Id == page.ById, cancellationToken);
        Put(
            (asked.Mail, by),
            words["Decider.Subject", by.Name],
            [words["Decider.Text", by.CallMe], addresses.Of(ProposalsSetup.DecidingPathOf(asked.Id))],
            words["Page.Why", by.Name]
        );
    }

    private async Task<(string Mail, string Address)?> WhereAsync(
        Person person,
        Proposal to,
        CancellationToken cancellationToken
    )
    {
        if (!person.IsGuest)
        {
            return await db.AddressOfAsync(person.Id, cancellationToken) is { IsConfirmed: true } known
                ? (known.Address, addresses.Of(ProposalsSetup.PathOf(to.Id)))
                : null;
        }

        var link = await db.Set<GuestLink>()
            .Where(one => one.Mail != null)
            .Where(one => db.Set<Proposal>().Any(page => page.Id == one.ProposalId && page.ToId == person.Id))
            .OrderByDescending(one => one.MadeAt)
            .FirstOrDefaultAsync(cancellationToken);
        if (link is not { Mail: { } mail })
        {
            return null;
        }

        var secret = SecretText.New();
        if (to is { IsRenewal: true, AnswersId: null })
        {
            // It comes of no page before it, so no link leads to it yet.
            db.Add(GuestLink.To(to.Id, mail, SecretText.HashOf(secret), time.GetUtcNow()));
        }
        else
        {
            link.Renew(SecretText.HashOf(secret), time.GetUtcNow());
        }

        return (mail, LinkOf(secret));
    }

    private void Put((string Mail, Person About) two, string subject, IEnumerable<string> text, string why) =>
        outbox.Put(
            new Letter(two.Mail, Language.Current.Culture, subject, string.Join("\n\n", text), why)
            {
                Names = [two.About.Id],
            }
        );
}
