using System.Collections.Immutable;
using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Examples;

/// <summary>
/// Brings the people of a scenario in, each with an account without a password: in an example people are switched,
/// never signed in.
/// </summary>
internal sealed class WelcomePeople(RemitDb db, TimeProvider time)
{
    /// <summary>Brings them in.</summary>
    /// <param name="cast">The people; readers stay outside.</param>
    /// <param name="cancellationToken">Gives up; then nobody came.</param>
    /// <returns>Each person under the key of the scenario.</returns>
    public async Task<ImmutableArray<(string Key, Person Person)>> RunAsync(
        IEnumerable<ScenarioPerson> cast,
        CancellationToken cancellationToken
    )
    {
        var welcomed = ImmutableArray.CreateBuilder<(string, Person)>();
        foreach (var member in cast.Where(member => member.Part != "reader"))
        {
            await using var turn = await db.TakeTurnAsync(time, cancellationToken);
            var person = Person.Welcome(member.Name, member.Tz).Value;
            var account = new Account { Id = Guid.CreateVersion7(), UserName = person.Id.ToString("N") };
            if (member.Part is "second_lead")
            {
                // Who decides about some of a page agrees to it under the address that is known to be theirs.
                (account.Email, account.NormalizedEmail, account.EmailConfirmed) = (
                    member.Email,
                    member.Email?.ToUpperInvariant(),
                    true
                );
            }

            account.NormalizedUserName = account.UserName.ToUpperInvariant();
            account.SecurityStamp = Guid.CreateVersion7().ToString("N");
            person.SignInWith(account.Id);
            db.Add(account);
            db.Add(person);
            await db.SaveAsync(new Actor(person.Id, person.Zone), "person-began", person, cancellationToken);
            welcomed.Add((member.Key, person));
        }

        return welcomed.ToImmutable();
    }

    /// <summary>Makes two of them a pair.</summary>
    /// <returns>The pair's id.</returns>
    public async Task<Guid> PairAsync(Person contributor, Person lead, CancellationToken cancellationToken)
    {
        await using var turn = await db.TakeTurnAsync(time, cancellationToken);
        var pair = Pair.Of(contributor, lead);
        db.Attach(contributor);
        db.Attach(lead);
        db.Add(pair);
        await db.SaveAsync(new Actor(contributor.Id, contributor.Zone), "pair-began", pair, cancellationToken);
        return pair.Id;
    }
}
