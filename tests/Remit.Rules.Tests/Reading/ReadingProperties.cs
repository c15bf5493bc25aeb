using CsCheck;

namespace Remit.Rules.Tests.Reading;

public sealed class ReadingProperties
{
    private static readonly Gen<Fact> AnyFact = Gen.OneOf([.. Given.All]);

    private static readonly Gen<string> Soup = Gen.OneOf(
            Gen.OneOf(
                "up to",
                "at most",
                "not",
                "more than",
                "or less",
                "or more",
                "under",
                "over",
                "from",
                "to",
                "and",
                "between",
                "before",
                "on",
                "exactly",
                "applicable",
                "not applicable",
                "EUR",
                "days",
                "months",
                "%",
                "per",
                "month",
                "sum of",
                "count",
                "amount",
                "customer",
                "at once",
                "working hours",
                "tax included",
                "yes",
                "consumer",
                "2026-03-02",
                "=",
                "1 USD",
                "/",
                "*",
                ",",
                ".",
                "-"
            ),
            Gen.Int[0, 2000].Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Gen.Decimal[0, 5000]
                .Select(n => Math.Round(n, 3).ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Gen.String
        )
        .Array[0, 8]
        .Select(words => string.Join(' ', words));

    private static readonly Gen<(Fact Fact, Interval Range)> AnyRange =
        from fact in Gen.OneOf([.. Given.All.Where(fact => fact.IsOrdered)])
        from low in ValueOf(fact)
        from width in Gen.Int[0, 40]
        from included in Gen.Select(Gen.Bool, Gen.Bool)
        from sides in Gen.Int[0, 2]
        let step = fact.EffectiveStep ?? 0.125m
        let high = low + ((width + 2) * step)
        select (
            fact,
            new Interval(
                sides == 1 ? null : new Edge(low, included.Item1),
                sides == 0 ? null : new Edge(high, included.Item2)
            )
        );

    [Fact]
    public void F5_any_text_is_read_or_refused_and_what_was_read_reads_back() =>
        Gen.Select(AnyFact, Soup)
            .Sample(
                (fact, text) =>
                    !ConditionText.Read(fact, text).TryGet(out var condition)
                    || Same(condition, ConditionText.Read(fact, ConditionText.Write(fact, condition)[0]).Value),
                iter: 20_000
            );

    [Fact]
    public void F2_any_value_is_read_or_refused_and_what_was_read_reads_back() =>
        Gen.Select(AnyFact, Soup)
            .Sample(
                (fact, text) =>
                    !FactValueText.Read(fact, text).TryGet(out var value)
                    || value == FactValueText.Read(fact, FactValueText.Write(value)).Value,
                iter: 20_000
            );

    [Fact]
    public void G4_any_limit_is_read_or_refused_and_what_was_read_reads_back() =>
        Soup.Sample(
            text =>
                !LimitText.Read(text, Given.All).TryGet(out var limit)
                || limit == LimitText.Read(LimitText.Write(limit, Given.All), Given.All).Value,
            iter: 20_000
        );

    [Fact]
    public void F7_and_the_other_texts_are_read_or_refused() =>
        Soup.Sample(
            text =>
            {
                _ = SpanText.Read(text);
                _ = RateText.Read(text);
                _ = DerivationText.Read(text);
                _ = DayText.Read(text);
                _ = NumberText.Read(text);
            },
            iter: 20_000
        );

    [Fact]
    public void F5_every_range_of_a_fact_is_written_so_that_it_reads_back() =>
        AnyRange.Sample(
            sample =>
                Same(
                    new Condition(sample.Fact.Key, [sample.Range]),
                    ConditionText
                        .Read(
                            sample.Fact,
                            ConditionText.Write(sample.Fact, new Condition(sample.Fact.Key, [sample.Range]))[0]
                        )
                        .Value
                ),
            iter: 20_000
        );

    private static Gen<decimal> ValueOf(Fact fact) =>
        fact.Kind == FactKind.Date
            ? Gen.Int[710_000, 780_000].Select(day => (decimal)day)
            : Gen.Int[2, 12_000].Select(n => fact.EffectiveStep is null ? n / 8m : n * fact.EffectiveStep.Value);

    private static bool Same(Condition left, Condition right) =>
        string.Equals(left.Fact, right.Fact, StringComparison.Ordinal)
        && left.Ranges.SequenceEqual(right.Ranges)
        && left.Choices.SequenceEqual(right.Choices)
        && left.IsNegated == right.IsNegated
        && left.MeetsNotApplicable == right.MeetsNotApplicable;
}
