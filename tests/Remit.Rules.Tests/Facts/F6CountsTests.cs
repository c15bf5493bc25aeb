using Remit.Rules.Tests.Cases;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Facts;

/// <summary>F6: what an amount counts.</summary>
public sealed class F6CountsTests
{
    [Theory]
    [InlineData(Tax.Included, Tax.Excluded, "without tax", "with tax")]
    [InlineData(Tax.Excluded, Tax.Included, "with tax", "without tax")]
    public void F6_a_value_that_says_the_other_about_tax_is_refused(Tax fact, Tax value, string given, string wanted)
    {
        var asked = Taxed(fact).With("amount", new FactValue.Money(60, Values.Eur, Tax: value));
        var problem = Assert.Single(asked.Problems);
        Assert.Equal("wrong-tax", problem.Code);
        Assert.Equal($"give the amount {wanted}", problem.Hint);
        Assert.DoesNotContain(given + ".", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Tax.Included)]
    [InlineData(Tax.Excluded)]
    public void F6_a_value_that_says_the_same_or_nothing_about_tax_is_taken(Tax tax)
    {
        Assert.True(Taxed(tax).With("amount", new FactValue.Money(60, Values.Eur, Tax: tax)).Result.IsOk);
        Assert.True(Taxed(tax).With("amount", Values.Euro(60)).Result.IsOk);
    }

    [Theory]
    [InlineData(Recurrence.PerMonth, 12)]
    [InlineData(Recurrence.PerWeek, 52)]
    [InlineData(Recurrence.PerQuarter, 4)]
    [InlineData(Recurrence.PerYear, 1)]
    [InlineData(Recurrence.Once, 1)]
    public void F6_a_recurring_amount_counts_with_its_yearly_total(Recurrence recurs, int times) =>
        Trials.Run(random =>
        {
            var cents = random.Next(1, 100_000);
            var bound = ((cents * times) + random.Next(-1, 2)) / 100m;
            var asked = Case.Of(Plan(), Lines.Grant("small", Level.Decide, When.UpTo("plan", bound)));
            var value = new FactValue.Money(cents / 100m, Values.Eur, recurs);
            var isWithin = cents * times / 100m <= bound;
            Assert.Equal(isWithin ? Level.Decide : Level.NotCovered, asked.With("plan", value).Level);
        });

    [Fact]
    public void F6_forty_nine_a_month_is_588_a_year()
    {
        var value = new FactValue.Money(49, Values.Eur, Recurrence.PerMonth);
        var within = Case.Of(Plan(), Lines.Grant("small", Level.Decide, When.UpTo("plan", 588)));
        var under = Case.Of(Plan(), Lines.Grant("small", Level.Decide, When.Under("plan", 588)));
        Assert.Equal(Level.Decide, within.With("plan", value).Level);
        Assert.Equal(Level.NotCovered, under.With("plan", value).Level);
    }

    [Fact]
    public void F6_a_recurring_value_for_a_whole_amount_is_refused()
    {
        var asked = Case.Of(Known.Euros(), Lines.Grant("any", Level.Decide));
        var value = new FactValue.Money(49, Values.Eur, Recurrence.PerMonth);
        Assert.Equal("not-per-year", Assert.Single(asked.With("amount", value).Problems).Code);
    }

    private static Case Taxed(Tax tax)
    {
        var fact = new Fact
        {
            Key = "amount",
            Kind = FactKind.Money,
            Currency = Values.Eur,
            Tax = tax,
        };
        return Case.Of(fact, Lines.Grant("any", Level.Decide));
    }

    private static Fact Plan() =>
        new()
        {
            Key = "plan",
            Kind = FactKind.Money,
            Currency = Values.Eur,
            CountsPerYear = true,
        };
}
