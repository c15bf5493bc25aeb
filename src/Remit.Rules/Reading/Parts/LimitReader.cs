namespace Remit.Rules.Reading;

/// <summary>Reads one limit (G4).</summary>
internal sealed class LimitReader(string text, IReadOnlyList<Fact> facts)
{
    private const string Form = "sum of FACT, or count · per month (or another basis) · perhaps per FACT · up to N";

    private static readonly (string Words, bool IsIncluded)[] Bounds =
    [
        ("up to", true),
        ("at most", true),
        ("under", false),
        ("less than", false),
    ];

    private readonly TextCursor cursor = new(text);

    public Result<Limit> Read()
    {
        if (cursor.Take("sum of"))
        {
            return TakeFact().Then(fact => Addable(fact)).Then(fact => ReadRest(fact));
        }

        return cursor.Take("count") ? ReadRest(null) : Refuse("not-a-limit", "is not a limit.", Form);
    }

    private Result<Limit> ReadRest(Fact? summed)
    {
        var basis = TakeBasis();
        if (!basis.IsOk)
        {
            return Result<Limit>.Refuse(basis.Problems);
        }

        var per = cursor.Take("per") ? TakeFact().Then(Choice) : null;
        if (per is { IsOk: false })
        {
            return Result<Limit>.Refuse(per.Problems);
        }

        return TakeBound(summed)
            .Then<Limit>(bound =>
                cursor.AtEnd()
                    ? new Limit(summed?.Key, basis.Value, per?.Value.Key, bound.At, bound.After)
                    : Refuse("leftover", $"says {Quoted.Of(cursor.Rest())} too much.", Form)
            );
    }

    private Result<Basis> TakeBasis()
    {
        if (!cursor.Take("per"))
        {
            return NoBasis("say per what: per item, day, week, month, quarter, year, 30 days or agreement");
        }

        return FindFact(cursor.PeekWord()) is { } fact && !BasisText.Read(fact.Key).IsOk
            ? NoBasis($"the basis comes first: per month per {fact.Key}")
            : BasisText.Take(cursor, text);
    }

    private Result<Edge> TakeBound(Fact? summed)
    {
        foreach (var (words, isIncluded) in Bounds)
        {
            if (cursor.Take(words))
            {
                return (summed is null ? TakeCount() : AmountReader.TakeSum(cursor, summed)).Then<Edge>(at =>
                    at < 0 || (at == 0 && !isIncluded)
                        ? Refuse("limit-bound", "leaves nothing.", "a number above 0")
                        : new Edge(at, isIncluded)
                );
            }
        }

        return Refuse("limit-bound", "does not say how far.", "up to N, at most N, under N or less than N");
    }

    private Result<decimal> TakeCount() =>
        cursor
            .TakeNumber(text)
            .Then<decimal>(number =>
                number.Decimals == 0
                    ? number.Value
                    : Refuse("count-whole", $"counts, so not '{number.Text}'.", "a whole number")
            );

    private Result<Fact> TakeFact()
    {
        var name = cursor.TakeWord();
        return FindFact(name) is { } fact
            ? fact
            : new Problem(
                "unknown-fact",
                text,
                $"{Quoted.Of(text)}: there is no fact {Quoted.Of(name)}.",
                Nearest.Hint(name, [.. facts.Select(known => known.Key)])
            );
    }

    private Result<Fact> Addable(Fact fact) =>
        fact.Kind is FactKind.Choice or FactKind.YesNo or FactKind.Date
            ? Refuse("not-addable", $"adds up '{fact.Key}', which is no number.", "count counts decisions")
            : fact;

    private Result<Fact> Choice(Fact fact) =>
        fact.Kind == FactKind.Choice
            ? fact
            : Refuse(
                "per-not-a-choice",
                $"counts per '{fact.Key}', which is no choice.",
                "only a choice has values to count apart"
            );

    private Fact? FindFact(string name) =>
        facts.FirstOrDefault(fact => string.Equals(fact.Key, name, StringComparison.Ordinal));

    private Problem NoBasis(string hint) => Refuse("no-basis", "has no basis. No basis, no limit.", hint);

    private Problem Refuse(string code, string what, string hint) => new(code, text, $"{Quoted.Of(text)} {what}", hint);
}
