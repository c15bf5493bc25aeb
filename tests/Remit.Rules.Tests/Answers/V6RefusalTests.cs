using Remit.Rules.Tests.Cases;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Answers;

/// <summary>V6: wrong input is refused with the fact's name and what would be accepted.</summary>
public sealed class V6RefusalTests
{
    private static readonly decimal[] Numbers =
    [
        decimal.MinValue,
        -1_000_000_000_000_001m,
        -1,
        -0.001m,
        0,
        0.0000000000000000000000000001m,
        0.005m,
        1,
        60.01m,
        1_000_000_000_000_000m,
        1_000_000_000_000_001m,
        decimal.MaxValue / 52,
        decimal.MaxValue,
    ];

    [Fact]
    public void V6_an_unknown_kind_is_refused_and_those_there_are_named()
    {
        var result = Case.Of(Known.Euros()).Agreement.Answer("refnd", new Question { AsOf = Case.Today });
        var problem = Assert.Single(result.Problems);
        Assert.Equal(
            (AgreementAnswers.UnknownKind, "refnd", "there is: kind"),
            (problem.Code, problem.Subject, problem.Hint)
        );
    }

    [Fact]
    public void V6_an_unknown_fact_is_refused_and_those_that_are_asked_are_named()
    {
        var derived = Known.Derived("double", FactKind.Number, Known.Derive("weight", DerivationOperator.Multiply, 2));
        var asked = Case.Of([Known.Euros(), Known.Number(), derived], Lines.Grant("any", Level.Decide));
        var problem = Assert.Single(asked.With("amnt", Values.Euro(1)).Problems);
        Assert.Equal(("unknown-fact", "amnt"), (problem.Code, problem.Subject));
        Assert.Equal("it asks: amount, weight, reversible", problem.Hint);
    }

    [Fact]
    public void V6_all_problems_are_reported_at_once()
    {
        var asked = Case.Of(
                [Known.Euros(), Known.YesNo(), Known.Customer()],
                Lines.Limited("any", Level.Decide, Lines.SumUpTo(9, Lines.Month))
            )
            .With("amount", Values.Dollar(1))
            .With("stock", Values.Text("perhaps"))
            .With("price", Values.Euro(1))
            .With("customer", Values.Text("consumer"))
            .Used("any", -1);
        Assert.Equal(["price", "amount", "stock", "any"], asked.Problems.Select(problem => problem.Subject));
    }

    [Theory]
    [InlineData(FactKind.Money, "an amount with its currency, such as 250 EUR")]
    [InlineData(FactKind.Number, "a number of kg")]
    [InlineData(FactKind.Percent, "a percentage, such as 10 %")]
    [InlineData(FactKind.Date, "a date, such as 2026-03-02")]
    [InlineData(FactKind.Days, "a whole number of days, such as 3 days")]
    [InlineData(FactKind.Months, "a whole number of months, such as 12 months")]
    [InlineData(FactKind.Choice, "one of: small, large")]
    public void V6_the_wrong_kind_of_value_is_refused_with_what_is_accepted(FactKind kind, string accepts)
    {
        var problem = Assert.Single(Case.Of(FactOf(kind)).With("it", FactValue.Yes).Problems);
        Assert.Equal(("wrong-kind", "it", accepts), (problem.Code, problem.Subject, problem.Hint));
    }

    [Fact]
    public void V6_a_yes_or_no_takes_nothing_else() =>
        Assert.Equal(
            "yes or no",
            Assert.Single(Case.Of(FactOf(FactKind.YesNo)).With("it", Values.Of(1)).Problems).Hint
        );

    [Fact]
    public void V6_what_may_not_apply_says_so() =>
        Assert.Equal(
            "a number of kg, or not applicable",
            Assert.Single(Case.Of(Known.OptionalWeight()).With("weight", FactValue.Yes).Problems).Hint
        );

    [Theory]
    [InlineData("9", false)]
    [InlineData("10", true)]
    [InlineData("20", true)]
    [InlineData("21", false)]
    public void V6_a_value_out_of_range_is_refused_and_the_ends_are_in_it(string value, bool isTaken)
    {
        var fact = new Fact
        {
            Key = "weight",
            Kind = FactKind.Number,
            From = 10,
            To = 20,
        };
        var asked = Case.Of(fact, Lines.Grant("any", Level.Decide));
        asked = asked.With(
            "weight",
            Values.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture))
        );
        Assert.Equal(isTaken, asked.Result.IsOk);
        Assert.All(asked.Problems, problem => Assert.Equal("out-of-range", problem.Code));
    }

    [Fact]
    public void V6_a_number_beyond_what_can_be_counted_is_refused()
    {
        var asked = Case.Of(Known.Euros(), Lines.Grant("any", Level.Decide));
        Assert.True(asked.With("amount", Values.Euro(1_000_000_000_000_000m)).Result.IsOk);
        Assert.Equal("too-large", Assert.Single(asked.With("amount", Values.Euro(decimal.MaxValue)).Problems).Code);
    }

    [Fact]
    public void V6_nothing_anybody_types_throws_and_every_refusal_names_its_fact() =>
        Trials.Run(random =>
        {
            var asked = AnyCase(random);
            foreach (var fact in asked.Kind.Facts.Where(_ => !random.OneIn(4)))
            {
                asked = asked.With(fact.Key, AnyValue(random));
            }

            asked = random.OneIn(8) ? asked.With("unheard-of", AnyValue(random)) : asked;
            asked = random.OneIn(8) ? asked.With(Fact.Reversible, AnyValue(random)) : asked;
            asked = random.OneIn(3) ? asked.Used("limited", random.Pick(Numbers)) : asked;
            var result = asked.AsOf(random.Pick(Case.Today, DateOnly.MinValue, DateOnly.MaxValue)).Result;
            string[] subjects = [.. asked.Question.Facts.Keys, "derived", "limited", "kind"];
            Assert.All(result.Problems, problem => Assert.Contains(problem.Subject, subjects));
            Assert.All(result.Problems, problem => Assert.NotNull(problem.Hint));
        });

    private static Case AnyCase(Random random)
    {
        var operation = random.Pick(Enum.GetValues<DerivationOperator>());
        var kind = Case.MakeKind(
            [
                Known.Euros(),
                Known.OptionalWeight(random.OneIn(2) ? 0.3m : null),
                Known.Of(FactKind.Date, "start"),
                Known.FreeName(),
                Known.YesNo(),
                Known.Derived("derived", FactKind.Number, Known.Derive("amount", operation, "weight")),
            ],
            Lines.Grant("bounds", Level.Decide, When.UpTo("weight", 30.15m), When.Under("start", random.Next(2))),
            Lines.Grant("computed", Level.Intend, When.UpTo("derived", 1_000_000), When.Is("stock", "yes")),
            new Grant(Level.DecideTell)
            {
                Id = "limited",
                When = [When.UpTo("amount", random.Pick(60m, 1_000_000_000_000_000m))],
                Limits = [Lines.SumUpTo(1_000_000_000_000_000m, new Basis(BasisUnit.LastDays, int.MaxValue))],
            },
            Lines.Cap("heavy", Level.AskFirst, When.AtLeast("weight", 0.0000000000000000000000000003m))
        );
        var rate = new ExchangeRate(
            Values.Usd,
            Values.Eur,
            random.Pick(0.0000000001m, 0.92m, 1_000_000_000m),
            Case.Today
        );
        var asked = random.OneIn(2) ? Case.Of(kind, rate) : Case.Of(kind);
        var always = asked.Agreement.InForce with { From = DateOnly.MinValue };
        return asked with
        {
            Agreement = new Agreement
            {
                Contributor = "Inês",
                Lead = "Maarten",
                InForce = always,
                Rates = asked.Agreement.Rates,
                Areas = asked.Agreement.Areas,
            },
        };
    }

    private static FactValue AnyValue(Random random) =>
        random.Next(8) switch
        {
            0 => Values.Euro(random.Pick(Numbers)),
            1 => Values.Dollar(random.Pick(Numbers)),
            2 => new FactValue.Money(random.Pick(Numbers), Values.Eur, random.Pick(Enum.GetValues<Recurrence>())),
            3 => Values.Of(random.Pick(Numbers), random.Pick(null, "kg", "months", "%", "")),
            4 => Values.Text(
                random.Pick("", " ", "ada", "not applicable", "Anything Else", "yes", "\0", new string('x', 99))
            ),
            5 => new FactValue.YesNo(random.OneIn(2)),
            6 => new FactValue.Date(random.Pick(DateOnly.MinValue, Case.Today, DateOnly.MaxValue)),
            _ => FactValue.DoesNotApply,
        };

    private static Fact FactOf(FactKind kind) =>
        new()
        {
            Key = "it",
            Kind = kind,
            Unit = "kg",
            Currency = Values.Eur,
            Choices = kind == FactKind.Choice ? ["small", "large"] : [],
        };
}
