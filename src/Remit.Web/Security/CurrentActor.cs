using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.People;

namespace Remit.Web.Security;

/// <summary>
/// Who acts in this scope: the person whose account is signed in, in a session that has not ended, or whoever a program
/// that acts for people (replay) has said.
/// </summary>
public sealed class CurrentActor(RemitDb db, IHttpContextAccessor http)
{
    /// <summary>The claim of who acts by a token: the person's id.</summary>
    public const string PersonClaim = "person";

    private Actor? actor;

    /// <summary>Says who acts, where nobody is signed in.</summary>
    /// <param name="person">The person.</param>
    public void Become(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        actor = new(person.Id, person.Zone);
    }

    /// <summary>Who acts; null when nobody does.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<Actor?> FindAsync(CancellationToken cancellationToken) =>
        FindAsync(http.HttpContext?.User, cancellationToken);

    /// <summary>Who acts where a certain account signs in; null when nobody has it.</summary>
    /// <param name="account">The account; null when nobody is signed in.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Actor?> FindAsync(ClaimsPrincipal? account, CancellationToken cancellationToken)
    {
        actor ??= PeopleOf(account) is { } people
            ? await people.Select(person => new Actor(person.Id, person.Zone)).SingleOrDefaultAsync(cancellationToken)
            : null;
        return actor;
    }

    private IQueryable<Person>? PeopleOf(ClaimsPrincipal? account)
    {
        if (Guid.TryParse(account?.FindFirstValue(PersonClaim), out var personId))
        {
            return db.Set<Person>().Where(person => person.Id == personId);
        }

        if (!Guid.TryParse(account?.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            return null;
        }

        var session = Session.IdOf(account);
        return db.Set<Person>()
            .Where(person => person.AccountId == id)
            .Where(_ => db.Set<Session>().Any(one => one.Id == session && one.AccountId == id));
    }

    /// <summary>Who acts.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidOperationException">Nobody does; the route should have asked for it.</exception>
    public async Task<Actor> GetAsync(CancellationToken cancellationToken) =>
        await FindAsync(cancellationToken)
        ?? throw new InvalidOperationException("Nobody acts here: the route must ask for a signed-in person.");
}
