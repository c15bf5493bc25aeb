using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Web.Features.Decisions;

/// <summary>Decisions that may belong together: each was the contributor's own, together they are above a limit for one (W7).</summary>
/// <param name="With">The earlier ones, oldest first.</param>
/// <param name="Together">All of them and this one, added up.</param>
/// <param name="Limit">The limit for one.</param>
/// <param name="Fact">What is added up.</param>
public sealed record RelatedGroup(ImmutableArray<Decision> With, decimal Together, decimal Limit, Fact Fact);
