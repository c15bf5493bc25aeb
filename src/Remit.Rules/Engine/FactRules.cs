namespace Remit.Rules.Engine;

/// <summary>What a fact of a kind must be to be answerable (F2, F3, F7).</summary>
internal sealed class FactRules(DecisionKind kind, Fact fact)
{
    public IEnumerable<Problem> Problems()
    {
        if (fact is { Kind: FactKind.Money, Currency: null })
        {
            yield return Wrong("an amount has a currency");
        }

        if (fact.Step <= 0 || IsTooLarge(fact.Step) || IsTooLarge(fact.From) || IsTooLarge(fact.To))
        {
            yield return Wrong("its step or its ends cannot be counted");
        }

        if (fact.From > fact.To)
        {
            yield return Wrong("it begins after it ends");
        }

        if (fact.Derive is { } derive)
        {
            foreach (var problem in Problems(derive))
            {
                yield return problem;
            }
        }
    }

    private IEnumerable<Problem> Problems(Derivation derive)
    {
        var parts = derive.Facts.Select(kind.FindFact).ToArray();
        if (!fact.IsOrdered || !Array.TrueForAll(parts, part => part is { IsOrdered: true }))
        {
            yield return Wrong("it is computed from, and is, a number");
        }
        else if (BuildsOn(fact, []))
        {
            yield return Wrong("it is computed from itself");
        }
        else if (parts.Append(fact).Select(part => part!.Currency).OfType<Currency>().Distinct().Skip(1).Any())
        {
            yield return Wrong("two currencies are not computed with");
        }
    }

    /// <summary>Whether a fact is computed, over however many steps, from this one.</summary>
    private bool BuildsOn(Fact from, HashSet<string> seen) =>
        from.Derive?.Facts.Any(part =>
            string.Equals(part, fact.Key, StringComparison.Ordinal)
            || (seen.Add(part) && kind.FindFact(part) is { } next && BuildsOn(next, seen))
        )
        ?? false;

    private Problem Wrong(string what) => new("fact", fact.Key, $"'{fact.Key}': {what}.");

    private bool IsTooLarge(decimal? value) =>
        value is { } number
        && (
            fact.Kind == FactKind.Date ? number < 0 || number > DateOnly.MaxValue.DayNumber : Figures.IsTooLarge(number)
        );
}
