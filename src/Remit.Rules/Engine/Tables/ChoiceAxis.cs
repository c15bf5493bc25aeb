using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// A choice or yes/no: a segment for each value, one for each further text that a limit counts apart, and one for any
/// other text.
/// </summary>
internal sealed class ChoiceAxis : Axis
{
    /// <summary>The name of the segment of all texts that have none of their own; no value is empty.</summary>
    public const string Other = "";

    private readonly ImmutableArray<string> names;
    private readonly int listed;

    public ChoiceAxis(Domain domain, int index, IEnumerable<string> extraNames)
        : base(domain, index)
    {
        var fact = domain.Fact;
        ImmutableArray<string> own = fact.Kind == FactKind.YesNo ? ["yes", "no"] : fact.Choices;
        listed = own.Length;
        names = fact.TakesAnythingElse
            ? [.. own.Concat(extraNames).Distinct(StringComparer.OrdinalIgnoreCase), Other]
            : own;
    }

    protected override int OwnSegmentCount => names.Length;

    // The names in their order are the line.
    protected override ImmutableArray<long> OwnEnds =>
        [.. Enumerable.Range(0, names.Length - 1).Select(end => (long)end)];

    protected override long OwnPositionOf(Place place) => LocateOwn(place);

    protected override int LocateOwn(Place place)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (string.Equals(names[i], place.Text, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return names.Length - 1;
    }

    protected override Place PlaceInOwn(int segment, Place given) => Place.Choice(TextOf(segment));

    protected override void AddMet(Condition condition, Bits segments)
    {
        foreach (var choice in condition.Choices)
        {
            AddNamed(choice, segments);
        }

        for (var segment = 0; condition.IsNegated && segment < names.Length; segment++)
        {
            segments.Flip(segment);
        }
    }

    protected override (string Needs, string Edge) DescribeOwn(ImmutableArray<int> segments, int given)
    {
        var wanted = segments.Order().Select(TextOf).Distinct(StringComparer.OrdinalIgnoreCase);
        return (string.Join(" or ", wanted), TextOf(segments[0]));
    }

    protected override decimal? OnlyValueInOwn(int segment) => null;

    protected override Condition ConditionOfOwn(ImmutableArray<int> segments, bool meetsNotApplicable) =>
        new(
            Fact.Key,
            [.. segments.Select(TextOf).Distinct(StringComparer.OrdinalIgnoreCase)],
            isNegated: false,
            meetsNotApplicable
        );

    private void AddNamed(string choice, Bits segments)
    {
        var isAnythingElse = IsSame(choice, Fact.AnythingElse);
        for (var segment = 0; segment < names.Length; segment++)
        {
            if (IsSame(choice, names[segment]) || (isAnythingElse && segment >= listed))
            {
                segments.Add(segment);
            }
        }
    }

    private static bool IsSame(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private string TextOf(int segment) => names[segment].Length == 0 ? Fact.AnythingElse : names[segment];
}
