using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>Regions as conditions and in words.</summary>
internal sealed class CaseWords(CellGrid grid)
{
    /// <summary>A region as conditions; facts of which it has every segment are left out.</summary>
    public CaseBox BoxOf(Region region)
    {
        var conditions = grid
            .Table.Axes.Where(axis => !grid.Whole[axis.Index].IsWithin(region[axis.Index]))
            .Select(axis => ConditionOf(axis.Index, region[axis.Index]))
            .ToImmutableArray();
        return new CaseBox(conditions, conditions.IsEmpty ? "anything" : string.Join(", ", conditions.Select(Say)));
    }

    /// <summary>The condition that takes these segments of a fact.</summary>
    public Condition ConditionOf(int axis, Bits segments) => grid.Table.Axes[axis].ConditionOf([.. segments.Rows()]);

    /// <summary>A condition in words, with its fact.</summary>
    public string Say(Condition condition)
    {
        if (string.Equals(condition.Fact, Fact.Reversible, StringComparison.Ordinal))
        {
            return Place.YesNo(true).Meets(Fact.BuiltInReversible, condition) ? "can be undone" : "cannot be undone";
        }

        var fact = grid.Table.Axes.First(axis => axis.Fact.Key == condition.Fact).Fact;
        var texts = string.Join(" or ", ConditionText.Write(fact, condition).Select(text => WithCurrency(fact, text)));
        return fact.IsOrdered ? $"{fact.Key} {texts}" : $"{fact.Key}: {texts}";
    }

    private static string WithCurrency(Fact fact, string text) =>
        fact.Currency is { } currency && text != Fact.NotApplicable ? $"{text} {currency.Code}" : text;
}
