using Microsoft.Extensions.Localization;
using Remit.Web.Features.Mail;
using Remit.Web.Features.People;
using Remit.Web.Hosting;
using Remit.Web.Ui.Languages;

namespace Remit.Web.Features.Proposals;

/// <summary>Writes the mails about a page that was sent, in the language of the moment; the caller's saving sends them.</summary>
internal sealed class ProposalLetters(Outbox outbox, Addresses addresses, IStringLocalizer<ProposalsWords> words)
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
            mail,
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
            mail,
            words["Code.Subject"],
            [
                words["Code.Text", by.CallMe],
                code,
                words["Code.Until", GuestLink.CodeMinutes],
                words["Code.Not", by.CallMe],
            ],
            words["Code.Why"]
        );

    private void Put(string mail, string subject, IEnumerable<string> text, string why) =>
        outbox.Put(new Letter(mail, Language.Current.Culture, subject, string.Join("\n\n", text), why));
}
