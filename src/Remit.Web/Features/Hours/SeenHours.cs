using System.Collections.Immutable;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Hours;

/// <summary>When somebody works and is away, as they see it themselves.</summary>
/// <param name="Me">Who looks.</param>
/// <param name="Today">Their day.</param>
/// <param name="Hours">Their hours.</param>
/// <param name="Away">Their days away that are not over, the next first.</param>
/// <param name="Others">The others of their pairs.</param>
public sealed record SeenHours(
    Person Me,
    DateOnly Today,
    OwnHours Hours,
    ImmutableArray<DaysAway> Away,
    ImmutableArray<OtherHours> Others
)
{
    /// <summary>Whether somebody decides more with them as lead, so that somebody may have to answer meanwhile.</summary>
    public bool IsLead { get; init; }
}
