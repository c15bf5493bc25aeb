using Remit.Web.Features.People;

namespace Remit.Web.Features.Hours;

/// <summary>When the other of a pair works.</summary>
/// <param name="Name">What the other is called.</param>
/// <param name="Person">The other.</param>
/// <param name="Hours">Their hours.</param>
public sealed record OtherHours(string Name, Person Person, OwnHours Hours);
