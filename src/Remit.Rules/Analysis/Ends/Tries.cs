namespace Remit.Rules.Engine;

/// <summary>
/// Values of one fact that are worth trying: one of each segment; of a part of something computed also what lies beside
/// its ends, and what makes the computed fact come out in each of its own segments.
/// </summary>
internal sealed class Tries(Inquiry inquiry, Fact fact)
{
    private Axis Axis => AxisOf(fact);

    public IEnumerable<Place> Places => IsPart ? Firsts(Axis).Concat(Beside()).Distinct() : Firsts(Axis);

    private bool IsPart =>
        fact.IsOrdered
        && inquiry.Kind.Facts.Any(one => one.Derive?.Facts.Contains(fact.Key, StringComparer.Ordinal) ?? false);

    private static IEnumerable<Place> Firsts(Axis axis) =>
        Enumerable.Range(0, axis.SegmentCount).Select(segment => axis.PlaceIn(segment, Place.NotApplicable));

    private static IEnumerable<decimal> Numbers(Axis axis) =>
        Firsts(axis).Where(place => !place.IsNotApplicable).Select(place => place.At);

    private IEnumerable<Place> Beside()
    {
        var step = fact.EffectiveStep;
        var beside = Numbers(Axis).SelectMany(first => new[] { first + (step ?? 1), first - (step ?? 1) });
        return beside
            .Concat(AimsOf(fact))
            .SelectMany(at => step is { } s && at % s != 0 ? [at - (at % s), at - (at % s) + s] : new[] { at })
            .Where(at => fact.Kind != FactKind.Date || (at >= 0 && at <= DateOnly.MaxValue.DayNumber))
            .Select(Place.Number);
    }

    /// <summary>What a part would have to be for each thing computed from it, with the other part as known or as it may be.</summary>
    private IEnumerable<decimal> AimsOf(Fact part) =>
        inquiry
            .Kind.Facts.Where(one => one.Derive?.Facts.Contains(part.Key, StringComparer.Ordinal) ?? false)
            .SelectMany(whole => Through(whole, part));

    private IEnumerable<decimal> Through(Fact whole, Fact part)
    {
        var isLeft = string.Equals(whole.Derive!.Left.Fact, part.Key, StringComparison.Ordinal);
        var others = NumbersOf(isLeft ? whole.Derive.Right : whole.Derive.Left).ToArray();
        return Numbers(AxisOf(whole))
            .SelectMany(first => new[] { first, first + 1, first - 1 })
            .Concat(AimsOf(whole))
            .SelectMany(aim => others.Select(other => Inverse.Of(whole, isLeft, aim, other)))
            .OfType<decimal>();
    }

    private IEnumerable<decimal> NumbersOf(DerivationPart part) =>
        part.Fact is not { } key ? [part.Number]
        : inquiry.Places[key] is { } place ? (place.IsNotApplicable ? [] : [place.At])
        : Numbers(AxisOf(inquiry.Kind.FindFact(key)!));

    private Axis AxisOf(Fact one) => inquiry.Table.Axes.First(axis => axis.Fact == one);
}
