using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Web.Features.Drafts;

/// <summary>What there is of a draft that a document comes into.</summary>
/// <param name="Owner">The name of its owner.</param>
/// <param name="Role">From which side it is written.</param>
/// <param name="Lines">Its lines, those that stand first, then the last taken out.</param>
/// <param name="Expected">What stands in it anyway, because it was asked for itself.</param>
internal sealed record DraftToFill(
    string Owner,
    DraftRole Role,
    ImmutableArray<DraftLine> Lines,
    ImmutableArray<Area> Expected
);
