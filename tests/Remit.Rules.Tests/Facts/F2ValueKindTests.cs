using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Facts;

/// <summary>F2: what each kind of fact takes.</summary>
public sealed class F2ValueKindTests
{
    private static readonly FactKind[] Kinds = Enum.GetValues<FactKind>();

    private static readonly Dictionary<FactKind, FactValue> Fitting = new()
    {
        [FactKind.Money] = Values.Euro(12.34m),
        [FactKind.Number] = Values.Of(1.234567m, "kg"),
        [FactKind.Percent] = Values.Of(10, "%"),
        [FactKind.Choice] = Values.Text("CONSUMER"),
        [FactKind.YesNo] = FactValue.No,
        [FactKind.Date] = Values.On("2026-03-02"),
        [FactKind.Days] = Values.Of(3, "days"),
        [FactKind.Months] = Values.Of(12, "months"),
    };

    [Fact]
    public void F2_each_kind_takes_its_own_values_and_no_others()
    {
        foreach (var (fact, value) in Kinds.SelectMany(fact => Kinds.Select(value => (fact, value))))
        {
            var asked = Case.Of(FactOf(fact), Lines.Grant("any", Level.Decide)).With("it", Fitting[value]);
            Assert.Equal(fact == value, asked.Result.IsOk);
        }
    }

    [Fact]
    public void F2_a_number_without_a_unit_is_taken_in_the_unit_of_the_fact() =>
        Assert.Equal(Level.Decide, Weighing(Values.Of(30)).Level);

    [Fact]
    public void F2_days_and_months_are_never_compared()
    {
        var days = Case.Of(Known.Of(FactKind.Days, "term"), Lines.Grant("short", Level.Decide, When.UpTo("term", 365)));
        Assert.Equal("wrong-unit", Assert.Single(days.With("term", Values.Of(12, "months")).Problems).Code);
    }

    [Theory]
    [InlineData(FactKind.Days)]
    [InlineData(FactKind.Months)]
    public void F2_days_and_months_are_whole(FactKind kind)
    {
        var asked = Case.Of(Known.Of(kind, "term"), Lines.Grant("any", Level.Decide));
        Assert.Equal("finer-than-step", Assert.Single(asked.With("term", Values.Of(1.5m)).Problems).Code);
    }

    [Fact]
    public void F2_ten_percent_is_ten_and_not_a_tenth()
    {
        var asked = Case.Of(
            Known.Of(FactKind.Percent, "share"),
            Lines.Grant("small", Level.Decide, When.UpTo("share", 10))
        );
        Assert.Equal(Level.Decide, asked.With("share", Values.Of(10)).Level);
        Assert.Equal(Level.NotCovered, asked.With("share", Values.Of(10.5m)).Level);
    }

    [Fact]
    public void F2_nothing_is_negative_unless_the_fact_says_from_where()
    {
        Assert.Equal("out-of-range", Assert.Single(Weighing(Values.Of(-1)).Problems).Code);
        var cold = new Fact
        {
            Key = "degrees",
            Kind = FactKind.Number,
            From = -20,
        };
        var asked = Case.Of(cold, Lines.Grant("frost", Level.Decide, When.Under("degrees", 0)));
        Assert.Equal(Level.Decide, asked.With("degrees", Values.Of(-20)).Level);
        Assert.Equal(Level.NotCovered, asked.With("degrees", Values.Of(0)).Level);
        Assert.False(asked.With("degrees", Values.Of(-21)).Result.IsOk);
    }

    [Fact]
    public void F2_a_closed_choice_refuses_other_words_and_names_what_it_takes()
    {
        var asked = Case.Of(Known.Choice("size", "small", "large"), Lines.Grant("any", Level.Decide));
        var problem = Assert.Single(asked.With("size", Values.Text("huge")).Problems);
        Assert.Equal("one of: small, large", problem.Hint);
    }

    [Fact]
    public void F2_any_other_text_counts_as_anything_else()
    {
        var grant = Lines.Grant("others", Level.Decide, When.Is("customer", Fact.AnythingElse));
        var asked = Case.Of(Known.Customer(), grant);
        Assert.Equal(Level.Decide, asked.With("customer", Values.Text("a school")).Level);
        Assert.Equal(Level.Decide, asked.With("customer", Values.Text(Fact.AnythingElse)).Level);
        Assert.Equal(Level.NotCovered, asked.With("customer", Values.Text("Reseller")).Level);
    }

    [Fact]
    public void F2_a_free_name_takes_any_text_but_none_at_all()
    {
        var asked = Case.Of(Known.FreeName(), Lines.Grant("any", Level.Decide));
        Assert.Equal(Level.Decide, asked.With("customer", Values.Text("Åse & Co")).Level);
        Assert.Equal("any name", Assert.Single(asked.With("customer", Values.Text("  ")).Problems).Hint);
    }

    [Theory]
    [InlineData("EUR", "84.505", "two decimals")]
    [InlineData("JPY", "84.5", "no decimals")]
    [InlineData("KWD", "0.0001", "3 decimals")]
    public void F2_an_amount_finer_than_its_currency_is_refused(string code, string amount, string says)
    {
        var currency = Currency.Of(code);
        var fact = new Fact
        {
            Key = "amount",
            Kind = FactKind.Money,
            Currency = currency,
        };
        var value = new FactValue.Money(
            decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture),
            currency
        );
        var problem = Assert.Single(Case.Of(fact, Lines.Grant("any", Level.Decide)).With("amount", value).Problems);
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void F2_a_number_finer_than_its_step_is_refused()
    {
        var asked = Case.Of(Known.Number(step: 0.5m), Lines.Grant("any", Level.Decide));
        Assert.True(asked.With("weight", Values.Of(1.5m)).Result.IsOk);
        Assert.Equal("finer-than-step", Assert.Single(asked.With("weight", Values.Of(1.25m)).Problems).Code);
    }

    private static Case Weighing(FactValue value) =>
        Case.Of(Known.Number(), Lines.Grant("light", Level.Decide, When.UpTo("weight", 30))).With("weight", value);

    private static Fact FactOf(FactKind kind) =>
        new()
        {
            Key = "it",
            Kind = kind,
            Unit = "kg",
            Currency = Values.Eur,
            Choices = kind == FactKind.Choice ? ["consumer", "reseller"] : [],
        };
}
