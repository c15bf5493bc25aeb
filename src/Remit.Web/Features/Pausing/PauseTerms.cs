using System.Collections.Immutable;

namespace Remit.Web.Features.Pausing;

/// <summary>What somebody who pauses says.</summary>
/// <param name="Until">The last day, by the contributor's days.</param>
/// <param name="Reason">Why, in their own words.</param>
/// <param name="Kinds">The names of the kinds of decision, in the order of the page; none means all.</param>
public sealed record PauseTerms(DateOnly Until, string Reason, ImmutableArray<string> Kinds);
