using System.Collections.Immutable;
using Remit.Documents.Reading;
using Remit.Rules;

namespace Remit.Documents.Agreements;

/// <summary>Who the document is between, and who else it lists.</summary>
/// <param name="Contributor">The contributor; null when not read.</param>
/// <param name="Lead">The lead; null when not read.</param>
/// <param name="Others">Everybody else.</param>
/// <param name="People">All of them, for those who name somebody.</param>
internal sealed record Named(string? Contributor, string? Lead, ImmutableArray<OtherPerson> Others, People People);
