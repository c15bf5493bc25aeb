using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.People;

/// <summary>Two people begin: both become known here, and are a pair from now on.</summary>
internal sealed class BeginPair(RemitDb db, TimeProvider time)
{
    /// <param name="Contributor">The name of who wants room to decide.</param>
    /// <param name="ContributorZone">The IANA name of that person's time zone.</param>
    /// <param name="Lead">The name of who gives the room.</param>
    /// <param name="LeadZone">The IANA name of that person's time zone.</param>
    public sealed record Input(string Contributor, string ContributorZone, string Lead, string LeadZone);

    public async Task<Outcome<Pair>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        var contributor = Person.Welcome(input.Contributor, input.ContributorZone);
        var lead = Person.Welcome(input.Lead, input.LeadZone);
        if (!contributor.TryGet(out var who) || !lead.TryGet(out var whose))
        {
            return Outcome<Pair>.Refuse([.. contributor.Refusals, .. lead.Refusals]);
        }

        await using var turn = await db.TakeTurnAsync(time, cancellationToken);
        var pair = Pair.Of(who, whose);
        db.AddRange(who, whose, pair);
        await db.SaveAsync(new Actor(who.Id, who.Zone), "pair-began", pair, cancellationToken);
        return pair;
    }
}
