using CsCheck;
using Remit.Rules;

namespace Remit.Documents.Tests.Properties;

/// <summary>Facts of every kind.</summary>
internal static class AnyFact
{
    private static readonly Gen<Currency> AnyCurrency = Gen.OneOf(
        Currency.Of("EUR"),
        Currency.Of("JPY"),
        Currency.Of("KWD")
    );

    public static Gen<Fact> With(string key) => Gen.OneOf(Money(key), Number(key), Other(key), Choice(key));

    private static Gen<Fact> Money(string key) =>
        from currency in AnyCurrency
        from perYear in Gen.Bool
        from tax in Gen.OneOf<Tax?>(null, Tax.Included, Tax.Excluded)
        from bounds in Bounds(currency.Step)
        select new Fact
        {
            Key = key,
            Kind = FactKind.Money,
            Currency = currency,
            CountsPerYear = perYear,
            Tax = tax,
            From = bounds.From,
            To = bounds.To,
        };

    private static Gen<Fact> Number(string key) =>
        from kind in Gen.OneOf(FactKind.Number, FactKind.Percent)
        from step in Gen.OneOf<decimal?>(null, 0.5m, 0.001m, 10m)
        from bounds in Bounds(step ?? 0.125m)
        from unit in Gen.OneOf(null, "kg", "people in the room", "and", "m³")
        from ask in AnyText.Sentence
        select new Fact
        {
            Key = key,
            Kind = kind,
            Step = step,
            From = bounds.From,
            To = bounds.To,
            Unit = kind == FactKind.Number ? unit : null,
            Ask = ask,
        };

    private static Gen<Fact> Other(string key) =>
        from kind in Gen.OneOf(FactKind.YesNo, FactKind.Date, FactKind.Days, FactKind.Months)
        from mayNotApply in Gen.Bool
        from riskier in Gen.Enum<RiskySide>()
        from judged in Gen.Bool
        select new Fact
        {
            Key = key,
            Kind = kind,
            AllowsNotApplicable = mayNotApply,
            Riskier = kind == FactKind.YesNo ? RiskySide.Higher : riskier,
            JudgedBy = judged ? AnyAgreement.Lead : null,
        };

    private static Gen<Fact> Choice(string key) =>
        from names in AnyText.Sentence.Array[1, 4]
        from anythingElse in Gen.Bool
        from mayNotApply in Gen.Bool
        select new Fact
        {
            Key = key,
            Kind = FactKind.Choice,
            Choices =
            [
                .. names
                    .Where(name => name is not (Fact.NotApplicable or Fact.AnythingElse))
                    .Append("first")
                    .Append("yes")
                    .DistinctBy(Plain, StringComparer.OrdinalIgnoreCase),
            ],
            TakesAnythingElse = anythingElse,
            AllowsNotApplicable = mayNotApply,
        };

    private static Gen<(decimal? From, decimal? To)> Bounds(decimal step) =>
        Gen.Select(
            Gen.OneOf<int?>(null, null, -40, 0, 7),
            Gen.OneOf<int?>(null, null, 100_000, 1_234_567),
            (from, to) => (from * step, to * step)
        );

    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
