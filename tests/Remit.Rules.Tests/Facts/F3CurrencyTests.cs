using Remit.Rules.Tests.Cases;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Facts;

/// <summary>F3: exact numbers, and currencies compared only at an agreed rate, unrounded.</summary>
public sealed class F3CurrencyTests
{
    private static readonly ExchangeRate Rate = new(Values.Usd, Values.Eur, 0.92m, new DateOnly(2026, 2, 1));

    [Fact]
    public void F3_two_currencies_without_a_rate_are_refused_with_the_reason()
    {
        var asked = Case.Of(Known.Euros(), Lines.Grant("small", Level.Decide, When.UpTo("amount", 60)));
        var problem = Assert.Single(asked.With("amount", Values.Dollar(10)).Problems);
        Assert.Equal("wrong-currency", problem.Code);
        Assert.Contains("no rate from USD", problem.Message, StringComparison.Ordinal);
        Assert.Equal("give the amount in EUR", problem.Hint);
    }

    [Fact]
    public void F3_amounts_are_compared_unrounded_in_the_direction_of_the_rate()
    {
        var asked = AtRate(Known.Euros(), When.UpTo("amount", 60));
        Assert.Equal(Level.Decide, asked.With("amount", Values.Dollar(65.21m)).Level);
        Assert.Equal(Level.NotCovered, asked.With("amount", Values.Dollar(65.22m)).Level);
    }

    [Fact]
    public void F3_amounts_are_compared_unrounded_in_the_other_direction()
    {
        var asked = AtRate(Known.Dollars(), When.UpTo("amount", 65.22m));
        Assert.Equal(Level.Decide, asked.With("amount", Values.Euro(60.00m)).Level);
        Assert.Equal(Level.NotCovered, asked.With("amount", Values.Euro(60.01m)).Level);
    }

    [Fact]
    public void F3_a_converted_amount_between_two_cents_is_still_under_the_next_cent()
    {
        var sixtyAndABit = Values.Dollar(65.22m);
        Assert.Equal(
            Level.Decide,
            AtRate(Known.Euros(), When.Under("amount", 60.01m)).With("amount", sixtyAndABit).Level
        );
        Assert.Equal(
            Level.NotCovered,
            AtRate(Known.Euros(), When.AtLeast("amount", 60.01m)).With("amount", sixtyAndABit).Level
        );
    }

    [Fact]
    public void F3_what_was_converted_is_shown_rounded_with_the_rate_and_its_date()
    {
        var answer = AtRate(Known.Euros(), When.UpTo("amount", 60)).With("amount", Values.Dollar(65.22m)).Answer;
        var note = Assert.Single(answer.Notes);
        Assert.Equal(NoteKind.Converted, note.Kind);
        Assert.Equal("65.22 USD is about 60 EUR, at 1 USD = 0.92 EUR of 2026-02-01.", note.Text);
    }

    [Fact]
    public void F3_every_comparison_at_a_rate_is_exact() =>
        Trials.Run(random =>
        {
            var rate = Rate with { Factor = random.Next(1, 30_000) / 10_000m };
            var given = random.Next(1, 20_000) / 100m;
            var isForward = random.OneIn(2);
            var near = isForward ? given * rate.Factor : given / rate.Factor;
            var bound = Math.Max(0.02m, decimal.Round(near, 2) + (random.Next(-1, 2) / 100m));
            var (left, right) = isForward ? (given * rate.Factor, bound) : (given, bound * rate.Factor);
            var (condition, expected) = random.Next(4) switch
            {
                0 => (When.UpTo("amount", bound), left <= right),
                1 => (When.Under("amount", bound), left < right),
                2 => (When.Over("amount", bound), left > right),
                _ => (When.AtLeast("amount", bound), left >= right),
            };
            var fact = isForward ? Known.Euros() : Known.Dollars();
            var value = isForward ? Values.Dollar(given) : Values.Euro(given);
            var level = AtRate(fact, condition, rate).With("amount", value).Level;
            Assert.Equal(expected ? Level.Decide : Level.NotCovered, level);
        });

    [Fact]
    public void F3_with_a_rate_an_amount_still_unknown_may_lie_between_two_cents()
    {
        var cents = Lines.Grant("low", Level.Decide, When.UpTo("amount", 60));
        var above = Lines.Grant("high", Level.Decide, When.AtLeast("amount", 60.01m));
        Assert.Equal(Level.Decide, Case.Of(Known.Euros(), cents, above).Level);
        var withRate = Case.Of(Case.MakeKind([Known.Euros()], cents, above), Rate);
        Assert.Equal([Level.NotCovered, Level.Decide], withRate.Answer.Possible);
    }

    [Fact]
    public void F3_a_money_fact_without_a_currency_is_refused() =>
        Assert.Throws<ArgumentException>(() => Case.MakeKind([Known.Of(FactKind.Money, "amount")]));

    private static Case AtRate(Fact fact, Condition condition, ExchangeRate? rate = null) =>
        Case.Of(Case.MakeKind([fact], Lines.Grant("small", Level.Decide, condition)), rate ?? Rate);
}
