namespace Remit.Rules.Reading;

/// <summary>Writes a value of an ordered fact as conditions have it: with its unit, money without.</summary>
internal static class AmountWriter
{
    public static string Write(Fact fact, decimal value)
    {
        if (fact.Kind == FactKind.Date)
        {
            return DayText.Write(DateOnly.FromDayNumber((int)value));
        }

        var number = Number(fact, value);
        return fact.Kind switch
        {
            FactKind.Money => number,
            FactKind.Days => $"{number} {(value == 1 ? "day" : "days")}",
            FactKind.Months => $"{number} {(value == 1 ? "month" : "months")}",
            FactKind.Percent => $"{number} %",
            _ => fact.Unit is null ? number : $"{number} {fact.Unit}",
        };
    }

    /// <summary>The number alone, with as many decimals as reading it again needs.</summary>
    public static string Number(Fact fact, decimal value) =>
        fact.Kind == FactKind.Money || FactBounds.DecimalsOf(fact) >= 3
            ? NumberText.Write(value, fact.Kind == FactKind.Money ? FactBounds.DecimalsOf(fact) : 0)
            : NumberText.Write(value);
}
