using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Mail;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Weeks;

/// <summary>
/// Closes somebody's week and puts the mail about it into the outbox, both at once: each week is closed once, whoever
/// looks and how often. No mail goes to an address that is not known to be theirs, and none where there is nothing to say.
/// </summary>
internal sealed class CloseWeek(RemitDb db, CurrentActor current, WeekLetters letters, Outbox outbox, TimeProvider time)
{
    /// <param name="personId">Whose week.</param>
    /// <param name="cancellationToken">Gives up; then it is closed later.</param>
    public async Task RunAsync(Guid personId, CancellationToken cancellationToken)
    {
        await using var turn = await db.TakeOwnTurnAsync(personId, time, cancellationToken);
        var person = await db.Set<Person>().SingleAsync(one => one.Id == personId, cancellationToken);
        if (person.CloseWeek(turn.At) is not { } end)
        {
            return;
        }

        // What stands in the mail is what this person may see, and nothing else.
        current.Become(person);
        if (
            await outbox.IsOnAsync(cancellationToken)
            && await db.AddressOfAsync(personId, cancellationToken) is { IsConfirmed: true } known
            && await letters.FindAsync(person, known.Address, end, cancellationToken) is { } letter
        )
        {
            outbox.Put(letter);
        }

        await db.SaveAsync(new Actor(person.Id, person.Zone), "week-closed", person, cancellationToken);
    }
}
