using System.Collections.Immutable;
using Remit.Rules.Tests.Cases;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Facts;

/// <summary>F7: facts computed from others.</summary>
public sealed class F7DerivedTests
{
    private static readonly Derivation Share = Known.Derive("amount", DerivationOperator.Divide, "price");

    [Fact]
    public void F7_a_percentage_of_two_amounts_is_their_quotient_times_a_hundred()
    {
        var asked = Shared(When.UpTo("share", 100)).With("price", Values.Euro(60));
        Assert.Equal(Level.Decide, asked.With("amount", Values.Euro(60)).Level);
        Assert.Equal(Level.NotCovered, asked.With("amount", Values.Euro(60.01m)).Level);
    }

    [Fact]
    public void F7_every_operator_over_two_facts_or_a_fact_and_a_number_is_exact() =>
        Trials.Run(random =>
        {
            var (a, b) = (random.Next(0, 400) / 4m, random.Next(1, 400) / 4m);
            var operation = random.Pick(Enum.GetValues<DerivationOperator>());
            var derive = random.OneIn(2) ? Known.Derive("a", operation, "b") : Known.Derive("a", operation, b);
            ImmutableArray<Fact> facts =
            [
                Known.Number("a"),
                Known.Number("b"),
                Known.Derived("c", FactKind.Number, derive),
            ];
            var bound = random.Next(-200, 2_000) / 8m;
            var isWithin = operation switch
            {
                DerivationOperator.Add => a + b <= bound,
                DerivationOperator.Subtract => a - b <= bound,
                DerivationOperator.Multiply => a * b <= bound,
                _ => a <= bound * b,
            };
            var asked = Case.Of(facts, Lines.Grant("it", Level.Decide, When.UpTo("c", bound)));
            var level = asked.With("a", Values.Of(a)).With("b", Values.Of(b)).Level;
            Assert.Equal(isWithin ? Level.Decide : Level.NotCovered, level);
        });

    [Fact]
    public void F7_a_derived_fact_is_never_given()
    {
        var problem = Assert.Single(Shared(When.UpTo("share", 100)).With("share", Values.Of(50)).Problems);
        Assert.Equal("derived", problem.Code);
        Assert.Equal("give amount and price instead", problem.Hint);
    }

    [Fact]
    public void F7_division_by_zero_is_refused()
    {
        var asked = Shared(When.UpTo("share", 100)).With("amount", Values.Euro(10)).With("price", Values.Euro(0));
        var problem = Assert.Single(asked.Problems);
        Assert.Equal("divides-by-zero", problem.Code);
        Assert.Equal("share", problem.Subject);
        Assert.Equal("give a price above 0", problem.Hint);
    }

    [Fact]
    public void F7_a_result_beyond_what_can_be_counted_is_refused()
    {
        var square = Known.Derived("area", FactKind.Number, Known.Derive("side", DerivationOperator.Multiply, "side"));
        var asked = Case.Of([Known.Number("side"), square], Lines.Grant("it", Level.Decide, When.UpTo("area", 9)));
        Assert.Equal("too-large", Assert.Single(asked.With("side", Values.Of(1_000_000_000)).Problems).Code);
    }

    [Fact]
    public void F7_a_result_outside_what_the_fact_takes_is_refused()
    {
        var share = new Fact
        {
            Key = "share",
            Kind = FactKind.Percent,
            Derive = Share,
            To = 100,
        };
        var asked = Case.Of(
            [Known.Euros(), Known.Euros("price"), share],
            Lines.Grant("any", Level.Decide),
            Lines.Cap("more", Level.AskFirst, When.Over("share", 100))
        );
        asked = asked.With("amount", Values.Euro(90)).With("price", Values.Euro(60));
        Assert.Equal("out-of-range", Assert.Single(asked.Problems).Code);
    }

    [Fact]
    public void F7_until_its_parts_are_known_it_stands_for_itself_and_the_answer_says_so()
    {
        var asked = Shared(When.UpTo("share", 50)).With("amount", Values.Euro(10));
        Assert.Equal([Level.NotCovered, Level.Decide], asked.Answer.Possible);
        Assert.Equal(["price"], asked.Answer.Missing.Select(fact => fact.Key));
        Assert.Contains(
            asked.Answer.Notes,
            note => note is { Kind: NoteKind.DerivedStandsForItself, Subject: "share" }
        );
    }

    [Fact]
    public void F7_the_parts_are_asked_and_never_the_derived_fact_itself()
    {
        var asked = Shared(When.UpTo("share", 50));
        Assert.Equal(["amount", "price"], asked.Answer.Missing.Select(fact => fact.Key));
        Assert.Equal("amount", asked.Answer.Next?.Key);
    }

    [Fact]
    public void F7_what_is_possible_is_never_less_than_exact() =>
        Trials.Run(
            random =>
            {
                var operation = random.Pick(Enum.GetValues<DerivationOperator>());
                ImmutableArray<Fact> facts =
                [
                    Bounded("a"),
                    Bounded("b"),
                    Known.Derived("c", FactKind.Number, Known.Derive("a", operation, "b")),
                ];
                var asked = Case.Of(
                    facts,
                    Lines.Grant("sum", Level.Decide, When.UpTo("c", random.Next(0, 12))),
                    Lines.Grant("part", Level.Intend, When.AtLeast("b", random.Next(1, 5))),
                    Lines.Cap("much", Level.AskFirst, When.Over("c", random.Next(-3, 9)))
                );
                asked = random.OneIn(2) ? asked.With("a", Values.Of(random.Next(1, 4))) : asked;
                var exact = Enumerable
                    .Range(1, 3)
                    .SelectMany(a => Enumerable.Range(1, 3).Select(b => (a, b)))
                    .Select(one => asked.WithUnlessGiven("a", Values.Of(one.a)).With("b", Values.Of(one.b)))
                    .Select(one => one.Level!.Value)
                    .Distinct();
                Assert.Empty(exact.Except(asked.Answer.Possible));
            },
            share: 5
        );

    [Fact]
    public void F7_where_a_part_does_not_apply_neither_does_what_is_computed()
    {
        var perKilo = Known.Derived(
            "per-kilo",
            FactKind.Number,
            Known.Derive("weight", DerivationOperator.Multiply, 2)
        );
        ImmutableArray<Fact> facts = [Known.OptionalWeight(), perKilo];
        var asked = Case.Of(facts, Lines.Grant("light", Level.Decide, When.UpTo("per-kilo", 60)));
        Assert.Equal(Level.NotCovered, asked.With("weight", FactValue.DoesNotApply).Level);
        Assert.Equal(Level.Decide, asked.With("weight", Values.Of(30)).Level);
        var named = Case.Of(facts, Lines.Grant("none", Level.Decide, When.NotApplicable("per-kilo")));
        Assert.Equal(Level.Decide, named.With("weight", FactValue.DoesNotApply).Level);
    }

    [Fact]
    public void F7_a_derived_fact_may_build_on_another()
    {
        ImmutableArray<Fact> facts =
        [
            Known.Derived("twice", FactKind.Number, Known.Derive("once", DerivationOperator.Multiply, 2)),
            Known.Derived("once", FactKind.Number, Known.Derive("weight", DerivationOperator.Add, 1)),
            Known.Number(),
        ];
        var asked = Case.Of(facts, Lines.Grant("it", Level.Decide, When.Exactly("twice", 8)));
        Assert.Equal(Level.Decide, asked.With("weight", Values.Of(3)).Level);
        Assert.Equal(["weight"], asked.Answer.Missing.Select(fact => fact.Key));
    }

    [Fact]
    public void F7_facts_that_are_computed_from_each_other_are_refused() =>
        Assert.Throws<ArgumentException>(() =>
            Case.MakeKind([
                Known.Derived("a", FactKind.Number, Known.Derive("b", DerivationOperator.Add, 1)),
                Known.Derived("b", FactKind.Number, Known.Derive("a", DerivationOperator.Add, 1)),
            ])
        );

    [Fact]
    public void F7_amounts_of_two_currencies_are_not_computed_with() =>
        Assert.Throws<ArgumentException>(() =>
            Case.MakeKind([Known.Euros(), Known.Dollars("price"), Known.Derived("share", FactKind.Percent, Share)])
        );

    private static Fact Bounded(string key) =>
        new()
        {
            Key = key,
            Kind = FactKind.Number,
            Step = 1,
            From = 1,
            To = 3,
        };

    private static Case Shared(Condition condition) =>
        Case.Of(
            [Known.Euros(), Known.Euros("price"), Known.Derived("share", FactKind.Percent, Share)],
            Lines.Grant("it", Level.Decide, condition)
        );
}
