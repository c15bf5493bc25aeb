using Microsoft.Extensions.Localization;
using Remit.Web.Data;
using Remit.Web.Jobs;
using Remit.Web.Security;
using Remit.Web.Ui.Languages;

namespace Remit.Web.Features.Mail;

/// <summary>
/// Sends a mail to whoever runs the installation, at once and past the outbox, to see at which step it fails. It is tried
/// once, and nothing is kept of it.
/// </summary>
internal sealed class SendTestMail(
    RemitDb db,
    Outbox outbox,
    CurrentActor current,
    SendLetter send,
    IStringLocalizer<MailWords> words
)
{
    /// <returns>Null when the server took it.</returns>
    public async Task<JobProblem?> RunAsync(CancellationToken cancellationToken)
    {
        if (!await outbox.IsOnAsync(cancellationToken))
        {
            return new("mail-off");
        }

        var actor = await current.GetAsync(cancellationToken);
        if (await db.AddressOfAsync(actor.PersonId, cancellationToken) is not { } known)
        {
            return new("address-missing");
        }

        var letter = new Letter(
            known.Address,
            Language.Current.Culture,
            words["Test.Subject"],
            words["Test.Text"],
            words["Test.Why"]
        );
        return await send.RunAsync(letter, Guid.CreateVersion7(), cancellationToken);
    }
}
