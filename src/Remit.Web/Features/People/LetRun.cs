using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.People;

/// <summary>Whoever runs the installation lets somebody else who signs in run it too.</summary>
internal sealed class LetRun(RemitDb db, CurrentActor current, TimeProvider time)
{
    /// <param name="personId">Who; twice is once.</param>
    /// <param name="cancellationToken">Gives up; then nothing has happened.</param>
    public async Task<Outcome<Person>> RunAsync(Guid personId, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeTurnAsync(time, cancellationToken);
        var person = await db.PeopleHere()
            .SingleOrDefaultAsync(one => one.Id == personId && one.AccountId != null, cancellationToken);
        if (person is null)
        {
            return Refusal.Invalid("person-unknown", "runs");
        }

        if (!person.IsAdmin)
        {
            person.Administer();
            await db.SaveAsync(actor, "runs-too", person, cancellationToken);
        }

        return person;
    }
}
