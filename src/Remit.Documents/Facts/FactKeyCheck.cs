using Remit.Documents.Reading;
using Remit.Rules;

namespace Remit.Documents.Facts;

/// <summary>Whether the keys of a fact belong to its kind; one that means nothing there is a mistake, not a comment.</summary>
internal sealed class FactKeyCheck(Errors errors, Mapping map)
{
    public void Run(FactKind kind)
    {
        var isNumber =
            kind is FactKind.Money or FactKind.Number or FactKind.Percent or FactKind.Days or FactKind.Months;
        Demand("currency", kind == FactKind.Money, "money");
        Demand("counts", kind == FactKind.Money, "money");
        Demand("tax", kind == FactKind.Money, "money");
        Demand("unit", kind == FactKind.Number, "numbers");
        Demand("step", kind is FactKind.Money or FactKind.Number or FactKind.Percent, "money, numbers and percentages");
        Demand("one_of", kind == FactKind.Choice, "choices");
        Demand("from", isNumber || kind == FactKind.Date, "numbers and dates");
        Demand("to", isNumber || kind == FactKind.Date, "numbers and dates");
        Demand("riskier", isNumber || kind == FactKind.Date, "numbers and dates");
        Demand("derive", isNumber, "numbers");
        DemandNotDerived("step", "what is computed is compared unrounded");
        DemandNotDerived("judged_by", "what is computed nobody judges");
        DemandNotDerived("counts", "say it of the amounts it is computed from");
    }

    private void Demand(string key, bool fits, string kinds)
    {
        if (!fits && map.Find(key) is { } at)
        {
            errors.Add(at, "key-of-another-kind", $"'{key}' is for {kinds}.", "leave it out, or change the kind");
        }
    }

    private void DemandNotDerived(string key, string hint)
    {
        if (map.Has("derive") && map.Find(key) is { } at)
        {
            errors.Add(at, "key-of-another-kind", $"'{key}' does not go with 'derive'.", hint);
        }
    }
}
