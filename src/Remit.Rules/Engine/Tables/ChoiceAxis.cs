using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// A choice or yes/no: a segment for each value, one for anything else, and one for each further text that a limit
/// counts apart.
/// </summary>
internal sealed class ChoiceAxis : Axis
{
    private readonly ImmutableArray<string> names;
    private readonly int listed;

    public ChoiceAxis(Fact fact, int index, IEnumerable<string> extraNames)
        : base(fact, index)
    {
        ImmutableArray<string> own = fact.Kind == FactKind.YesNo ? ["yes", "no"] : fact.Choices;
        listed = own.Length;
        names = fact.TakesAnythingElse
            ? [.. own.Concat(extraNames).Distinct(StringComparer.OrdinalIgnoreCase), Fact.AnythingElse]
            : own;
    }

    protected override int OwnSegmentCount => names.Length;

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

    protected override bool MeetsOwn(int segment, Condition condition)
    {
        var name = segment < listed ? names[segment] : Fact.AnythingElse;
        var isNamed =
            condition.Choices.Contains(name, StringComparer.OrdinalIgnoreCase)
            || (segment >= listed && condition.Choices.Contains(names[segment], StringComparer.OrdinalIgnoreCase));
        return isNamed != condition.IsNegated;
    }

    protected override (string Needs, string Edge) DescribeOwn(ImmutableArray<int> segments, int given)
    {
        var wanted = string.Join(" or ", segments.Order().Select(segment => names[segment]));
        return (wanted, names[segments[0]]);
    }
}
