namespace Remit.Rules.Engine;

/// <summary>The value of a derived fact (F7): exact decimals; as a percentage a quotient is times 100.</summary>
internal static class Computation
{
    /// <summary>The code of the problem that a result is beyond what is counted.</summary>
    public const string TooLargeCode = "too-large";

    public static Result<Place> Of(Fact fact, IReadOnlyDictionary<string, Place> places)
    {
        var derive = fact.Derive!;
        if (derive.Facts.Any(part => places[part].IsNotApplicable))
        {
            return Place.NotApplicable;
        }

        var left = Part(derive.Left, places);
        var right = Part(derive.Right, places);
        if (derive.Operator == DerivationOperator.Divide && right == 0)
        {
            var divisor = derive.Right.ToString();
            return new Problem(
                "divides-by-zero",
                fact.Key,
                $"'{fact.Key}' cannot be computed: {divisor} is 0.",
                $"give a {divisor} above 0"
            );
        }

        try
        {
            return InRange(fact, Compute(fact, left, right));
        }
        catch (OverflowException)
        {
            return TooLarge(fact);
        }
    }

    private static Result<Place> InRange(Fact fact, decimal at)
    {
        if (Figures.IsTooLarge(at) || (fact.Kind == FactKind.Date && (at < 0 || at > DateOnly.MaxValue.DayNumber)))
        {
            return TooLarge(fact);
        }

        return at < fact.From || at > fact.To
            ? new Problem(
                "out-of-range",
                fact.Key,
                $"'{fact.Key}' comes to {Figures.Of(fact, at)}, which it cannot be.",
                $"check {string.Join(" and ", fact.Derive!.Facts)}"
            )
            : Place.Number(at);
    }

    private static Problem TooLarge(Fact fact) =>
        new(TooLargeCode, fact.Key, $"'{fact.Key}' is too large to compute.", "check the amounts");

    private static decimal Part(DerivationPart part, IReadOnlyDictionary<string, Place> places) =>
        part.Fact is { } key ? places[key].At : part.Number;

    private static decimal Compute(Fact fact, decimal left, decimal right) =>
        fact.Derive!.Operator switch
        {
            DerivationOperator.Add => left + right,
            DerivationOperator.Subtract => left - right,
            DerivationOperator.Multiply => left * right,
            _ => fact.Kind == FactKind.Percent ? left * 100 / right : left / right,
        };
}
