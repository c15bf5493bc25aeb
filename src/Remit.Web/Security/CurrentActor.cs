using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;

namespace Remit.Web.Security;

/// <summary>
/// Who acts in this scope: the person whose account is signed in, or whoever a program that acts for people (replay)
/// has said.
/// </summary>
public sealed class CurrentActor(RemitDb db, IHttpContextAccessor http)
{
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
        if (actor is null && Guid.TryParse(account?.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            actor = await db.Set<Person>()
                .Where(person => person.AccountId == id)
                .Select(person => new Actor(person.Id, person.Zone))
                .SingleOrDefaultAsync(cancellationToken);
        }

        return actor;
    }

    /// <summary>Who acts.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidOperationException">Nobody does; the route should have asked for it.</exception>
    public async Task<Actor> GetAsync(CancellationToken cancellationToken) =>
        await FindAsync(cancellationToken)
        ?? throw new InvalidOperationException("Nobody acts here: the route must ask for a signed-in person.");
}
