using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Remit.Web.Data;
using Remit.Web.Features.Mail;
using Remit.Web.Features.People;
using Remit.Web.Hosting;
using Remit.Web.Ui.Languages;

namespace Remit.Web.Features.Joining;

/// <summary>Writes the mail of an invitation, in the language of who invites.</summary>
internal sealed class InvitationLetters(
    RemitDb db,
    Outbox outbox,
    Addresses addresses,
    IStringLocalizer<JoiningWords> words
)
{
    /// <summary>Whether mail leaves this installation.</summary>
    public Task<bool> CanSendAsync(CancellationToken cancellationToken) => outbox.IsOnAsync(cancellationToken);

    /// <summary>The link with a secret.</summary>
    public string LinkOf(string secret) => addresses.Of($"{JoiningSetup.LinkPath}?token={secret}");

    /// <summary>Puts the mail into the outbox, to be saved with the invitation.</summary>
    public async Task PutAsync(Invitation invitation, string secret, CancellationToken cancellationToken)
    {
        var by = await db.Set<Person>().AsNoTracking().SingleAsync(one => one.Id == invitation.ById, cancellationToken);
        outbox.Put(
            new Letter(
                invitation.Mail!,
                Language.Current.Culture,
                words["Letter.Subject", by.Name],
                string.Join(
                    "\n\n",
                    words["Letter.Text", by.Name].Value,
                    LinkOf(secret),
                    words["Letter.Until", Invitation.Days].Value
                ),
                words["Letter.Why", by.Name]
            )
        );
    }
}
