using System.Net;

namespace Remit.Web.Tests.Kills;

/// <summary>Invites people by mail, each at an address of their own. Sent twice it would be two invitations.</summary>
internal sealed class InvitationWriter(string mail, Ledger ledger) : Writer(WriteKind.Invitation, mail, ledger)
{
    // Well below the most invitations that can be open at a time.
    private const int Most = 400;

    private readonly Ledger ledger = ledger;

    protected override bool IsRepeatable => false;

    protected override Write? Next() =>
        ledger.Sent(WriteKind.Invitation) < Most
            ? new(WriteKind.Invitation, $"{Guid.CreateVersion7():N}@elders.example")
            : null;

    protected override Task<Answer> SendAsync(Write write) =>
        Browser.PostAsync("/people/invite", ("_handler", "invite"), ("Input.Mail", write.Key));

    protected override bool IsSuccess(Answer answer) =>
        answer is { Status: HttpStatusCode.Redirect, Location: "/people/invite?sent=true" };
}
