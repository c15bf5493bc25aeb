using System.Collections.Immutable;
using System.Text;

namespace Remit.Rules.Engine;

/// <summary>Regions as conditions and in words. What was said once of some segments of a fact is kept.</summary>
internal sealed class CaseWords(CellGrid grid)
{
    private readonly Dictionary<(int Axis, Bits Segments), (Condition Condition, string Text)> said = [];

    /// <summary>A region as conditions; facts of which it has every segment are left out.</summary>
    public CaseBox BoxOf(Region region)
    {
        var conditions = ImmutableArray.CreateBuilder<Condition>(region.Count);
        var text = new StringBuilder();
        for (var axis = 0; axis < region.Count; axis++)
        {
            if (!grid.Whole[axis].IsWithin(region[axis]))
            {
                var (condition, words) = Said(axis, region[axis]);
                conditions.Add(condition);
                text.Append(text.Length == 0 ? "" : ", ").Append(words);
            }
        }

        return new CaseBox(conditions.DrainToImmutable(), text.Length == 0 ? "anything" : text.ToString());
    }

    /// <summary>The condition that takes these segments of a fact.</summary>
    public Condition ConditionOf(int axis, Bits segments) => Said(axis, segments).Condition;

    /// <summary>The same condition in words, with its fact.</summary>
    public string Say(int axis, Bits segments) => Said(axis, segments).Text;

    private (Condition Condition, string Text) Said(int axis, Bits segments)
    {
        if (!said.TryGetValue((axis, segments), out var known))
        {
            var condition = grid.Table.Axes[axis].ConditionOf([.. segments.Rows()]);
            known = (condition, Say(grid.Table.Axes[axis].Fact, condition));
            said.Add((axis, segments), known);
        }

        return known;
    }

    private static string Say(Fact fact, Condition condition)
    {
        if (fact == Fact.BuiltInReversible)
        {
            return Place.YesNo(true).Meets(fact, condition) ? "can be undone" : "cannot be undone";
        }

        var texts = string.Join(" or ", ConditionText.Write(fact, condition).Select(text => WithCurrency(fact, text)));
        return fact.IsOrdered ? $"{fact.Key} {texts}" : $"{fact.Key}: {texts}";
    }

    private static string WithCurrency(Fact fact, string text) =>
        fact.Currency is { } currency && text != Fact.NotApplicable ? $"{text} {currency.Code}" : text;
}
