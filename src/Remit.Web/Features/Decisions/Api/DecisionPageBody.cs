using System.Collections.Immutable;
using System.Globalization;

namespace Remit.Web.Features.Decisions;

/// <summary>A page of the log.</summary>
/// <param name="Items">The decisions, the latest written first.</param>
/// <param name="Next">The cursor of the next page; null when this is the last.</param>
public sealed record DecisionPageBody(ImmutableArray<DecisionBody> Items, string? Next)
{
    internal static DecisionPageBody Of(ImmutableArray<Decision> decisions, int size) =>
        new(
            [.. decisions.Select(DecisionBody.Of)],
            decisions.Length < size ? null : decisions[^1].Turn.ToString(CultureInfo.InvariantCulture)
        );
}
