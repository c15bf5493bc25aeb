using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Mail;

/// <summary>Somebody chooses which mails come by themselves: on their page, or fewer by the link in a mail.</summary>
internal sealed class WishForMails(RemitDb db, CurrentActor current, LessLink link, TimeProvider time)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The name of a <see cref="MailWish"/>.</summary>
        public string? Wish { get; set; }
    }

    /// <param name="Wish">What was chosen.</param>
    /// <param name="Address">Where mails go; null where there is no address.</param>
    /// <param name="IsConfirmed">Whether the address is known to be theirs; before, no mail comes by itself.</param>
    public sealed record View(MailWish Wish, string? Address, bool IsConfirmed);

    /// <summary>What whoever is signed in has chosen.</summary>
    public async Task<View> FindAsync(CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        var wish = await db.Set<Person>()
            .Where(one => one.Id == actor.PersonId)
            .Select(one => one.Mails)
            .SingleAsync(cancellationToken);
        var known = await db.AddressOfAsync(actor.PersonId, cancellationToken);
        return new(wish, known?.Address, known?.IsConfirmed == true);
    }

    /// <summary>Whoever is signed in chooses.</summary>
    public async Task<Outcome<Person>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        if (!Enum.TryParse<MailWish>(input.Wish, out var wish) || !Enum.IsDefined(wish))
        {
            return Refusal.Invalid("mails-unchosen", "wish");
        }

        return await ChooseAsync(await current.GetAsync(cancellationToken), wish, cancellationToken);
    }

    /// <summary>Whoever has the link of a mail wants fewer; doing so twice is the same as once.</summary>
    /// <param name="code">The code in the link.</param>
    /// <param name="cancellationToken">Gives up; then nothing has changed.</param>
    public async Task<Outcome<Person>> LessAsync(string? code, CancellationToken cancellationToken)
    {
        var actor = link.PersonOf(code) is { } id
            ? await db.Set<Person>()
                .Where(one => one.Id == id)
                .Select(one => new Actor(one.Id, one.Zone))
                .SingleOrDefaultAsync(cancellationToken)
            : null;
        return actor is null ? Refusal.NotFound() : await ChooseAsync(actor, MailWish.OnlyWaiting, cancellationToken);
    }

    private async Task<Outcome<Person>> ChooseAsync(Actor actor, MailWish wish, CancellationToken cancellationToken)
    {
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var person = await db.Set<Person>().SingleAsync(one => one.Id == actor.PersonId, cancellationToken);
        if (person.Mails != wish)
        {
            person.WishFor(wish, turn.At);
            await db.SaveAsync(actor, "mails-chosen", person, cancellationToken);
        }

        return person;
    }
}
