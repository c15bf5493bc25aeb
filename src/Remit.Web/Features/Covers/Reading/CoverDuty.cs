using System.Collections.Immutable;
using Remit.Web.Features.Hours;

namespace Remit.Web.Features.Covers;

/// <summary>Somebody is away, or will be in two days, as it concerns who looks.</summary>
/// <param name="Who">What who is away is called.</param>
/// <param name="Away">The absence.</param>
/// <param name="Cover">Who was named; null where nobody was, or where it is who looks.</param>
/// <param name="Lines">The kinds of decision it concerns.</param>
public sealed record CoverDuty(string Who, DaysAway Away, CoverName? Cover, ImmutableArray<CoverLine> Lines);
