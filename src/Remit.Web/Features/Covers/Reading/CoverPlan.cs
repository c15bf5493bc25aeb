using System.Collections.Immutable;
using Remit.Web.Features.Hours;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Covers;

/// <summary>What somebody who will be away can hand over, and what they have.</summary>
/// <param name="Me">Who will be away.</param>
/// <param name="Away">The absence.</param>
/// <param name="Candidates">Who may be named.</param>
/// <param name="Cover">Who was named; null where nobody was.</param>
/// <param name="Lines">Every kind of decision they decide on, as it was handed over.</param>
public sealed record CoverPlan(
    Person Me,
    DaysAway Away,
    ImmutableArray<Person> Candidates,
    Cover? Cover,
    ImmutableArray<CoverLine> Lines
)
{
    /// <summary>What somebody who may be named is called.</summary>
    /// <param name="id">Who; null for nobody.</param>
    public string NameOf(Guid? id) => Candidates.FirstOrDefault(person => person.Id == id)?.Name ?? "";
}
