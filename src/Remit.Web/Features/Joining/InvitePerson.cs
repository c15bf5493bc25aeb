using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Joining;

/// <summary>Whoever runs the installation invites somebody: by mail, or with a link to hand over.</summary>
internal sealed class InvitePerson(
    RemitDb db,
    UserManager<Account> accounts,
    CurrentActor current,
    InvitationLetters letters,
    TimeProvider time
)
{
    /// <summary>The most invitations that are open at a time.</summary>
    public const int Most = 500;

    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The name, as far as it is known.</summary>
        [MaxLength(Person.LongestName, ErrorMessage = "name-too-long")]
        public string? Name { get; set; }

        /// <summary>The address to send it to; empty for a link to hand over.</summary>
        [EmailAddress(ErrorMessage = "mail-wrong")]
        [MaxLength(AccountSetup.LongestMail, ErrorMessage = "mail-long")]
        public string? Mail { get; set; }

        /// <summary>The person, where they were entered before; empty for somebody new.</summary>
        public string? PersonId { get; set; }
    }

    /// <param name="Invitation">The invitation.</param>
    /// <param name="Link">The link to hand over; null where it was sent.</param>
    public sealed record Made(Invitation Invitation, string? Link);

    public async Task<Outcome<Made>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        var mail = string.IsNullOrWhiteSpace(input.Mail) ? null : input.Mail.Trim();
        input.Mail = mail;
        if (InputRules.Check(input) is { IsEmpty: false } refusals)
        {
            return Outcome<Made>.Refuse(refusals);
        }

        if (mail is not null && !await letters.CanSendAsync(cancellationToken))
        {
            return Refusal.Invalid("mail-off", "mail");
        }

        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeTurnAsync(time, cancellationToken);
        var known = await FindAsync(input.PersonId, cancellationToken);
        if (known is null && !string.IsNullOrEmpty(input.PersonId))
        {
            return Refusal.Invalid("person-unknown", "name");
        }

        if (await ObjectionAsync(mail, turn.At, cancellationToken) is { } objection)
        {
            return objection;
        }

        var secret = SecretText.New();
        var invited = new Invited(known?.Name ?? input.Name?.Trim() ?? "", mail, known?.Id);
        var invitation = Invitation.Of(actor.PersonId, invited, SecretText.HashOf(secret), turn.At);
        db.Add(invitation);
        if (mail is not null)
        {
            await letters.PutAsync(invitation, secret, cancellationToken);
        }

        await db.SaveAsync(actor, "invited", invitation, cancellationToken);
        return new Made(invitation, mail is null ? letters.LinkOf(secret) : null);
    }

    /// <summary>Somebody who was entered and can come in as themselves; null where there is nobody like that.</summary>
    /// <param name="id">Who, as text.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Person?> FindAsync(string? id, CancellationToken cancellationToken) =>
        Guid.TryParse(id, out var person)
            ? await db.EnteredPeople().AsNoTracking().SingleOrDefaultAsync(one => one.Id == person, cancellationToken)
            : null;

    private async Task<Refusal?> ObjectionAsync(string? mail, DateTimeOffset at, CancellationToken cancellationToken) =>
        mail is not null && await accounts.FindByEmailAsync(mail) is not null ? Refusal.Invalid("mail-here", "mail")
        : await Open(at).CountAsync(cancellationToken) >= Most ? Refusal.Conflict("invitations-full")
        : null;

    /// <summary>The invitations by which somebody can still come in, the newest first.</summary>
    public async Task<IReadOnlyList<Invitation>> AllOpenAsync(CancellationToken cancellationToken) =>
        await Open(time.GetUtcNow())
            .AsNoTracking()
            .OrderByDescending(one => one.MadeAt)
            .Take(Most)
            .ToListAsync(cancellationToken);

    /// <summary>Takes one back.</summary>
    /// <param name="id">Which.</param>
    /// <param name="cancellationToken">Gives up; then it stays good.</param>
    public async Task<Outcome<Invitation>> WithdrawAsync(Guid id, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeTurnAsync(time, cancellationToken);
        var invitation = await db.Set<Invitation>().SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (invitation is null)
        {
            return Refusal.NotFound();
        }

        var outcome = invitation.Withdraw(turn.At);
        if (outcome.IsOk)
        {
            await db.SaveAsync(actor, "invitation-withdrawn", invitation, cancellationToken);
        }

        return outcome;
    }

    private IQueryable<Invitation> Open(DateTimeOffset now) =>
        db.Set<Invitation>().Where(one => one.AcceptedById == null && one.WithdrawnAt == null && one.EndsAt > now);
}
