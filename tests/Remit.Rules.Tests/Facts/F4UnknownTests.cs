using Remit.Rules.Tests.Cases;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Facts;

/// <summary>F4: unknown, not applicable and no are three things.</summary>
public sealed class F4UnknownTests
{
    [Fact]
    public void F4_unknown_is_not_no()
    {
        var asked = Case.Of(Known.YesNo(), Lines.Grant("out", Level.Decide, When.Is("stock", "no")));
        Assert.Null(asked.Level);
        Assert.Equal(Level.Decide, asked.With("stock", FactValue.No).Level);
    }

    [Fact]
    public void F4_not_applicable_is_refused_where_the_fact_does_not_allow_it()
    {
        var asked = Case.Of(Known.YesNo(), Lines.Grant("any", Level.Decide));
        Assert.Equal("not-applicable", Assert.Single(asked.With("stock", FactValue.DoesNotApply).Problems).Code);
    }

    [Fact]
    public void F4_not_applicable_meets_only_a_condition_that_names_it_or_none()
    {
        Assert.Equal(Level.NotCovered, Weightless(When.AtLeast("weight", 0)).Level);
        Assert.Equal(Level.NotCovered, Weightless(When.UpTo("weight", 30)).Level);
        Assert.Equal(Level.Decide, Weightless(When.NotApplicable("weight")).Level);
        Assert.Equal(Level.Decide, Weightless().Level);
    }

    [Fact]
    public void F4_not_applicable_is_not_met_by_the_negation_of_a_choice()
    {
        var fact = new Fact
        {
            Key = "size",
            Kind = FactKind.Choice,
            Choices = ["small", "large"],
            AllowsNotApplicable = true,
        };
        var asked = Case.Of(fact, Lines.Grant("not-large", Level.Decide, When.IsNot("size", "large")));
        Assert.Equal(Level.Decide, asked.With("size", Values.Text("small")).Level);
        Assert.Equal(Level.NotCovered, asked.With("size", FactValue.DoesNotApply).Level);
    }

    [Fact]
    public void F4_the_words_not_applicable_are_no_name()
    {
        var asked = Case.Of(Known.FreeName(), Lines.Grant("any", Level.Decide));
        Assert.Equal(
            "not-applicable",
            Assert.Single(asked.With("customer", Values.Text("Not applicable")).Problems).Code
        );
    }

    [Fact]
    public void F4_a_sum_limit_needs_an_amount_so_not_applicable_does_not_meet_it()
    {
        var grant = Lines.Limited("some", Level.Decide, Lines.SumUpTo(100, Lines.Month, "weight"));
        var asked = Case.Of(Known.OptionalWeight(), grant);
        Assert.Equal(Level.Decide, asked.With("weight", Values.Of(100)).Level);
        Assert.Equal(Level.NotCovered, asked.With("weight", FactValue.DoesNotApply).Level);
    }

    [Fact]
    public void F4_what_is_unknown_could_be_anything_it_allows() =>
        Trials.Run(random =>
        {
            var low = random.Next(0, 20);
            var allowed = random.OneIn(2);
            var fact = allowed ? Known.OptionalWeight() : Known.Number();
            var asked = Case.Of(fact, Lines.Grant("from", Level.Decide, When.AtLeast("weight", low)));
            Assert.Equal(low > 0 || allowed, asked.Answer.Possible.Contains(Level.NotCovered));
            Assert.Contains(Level.Decide, asked.Answer.Possible);
        });

    private static Case Weightless(params Condition[] when) =>
        Case.Of(Known.OptionalWeight(), Lines.Grant("it", Level.Decide, when)).With("weight", FactValue.DoesNotApply);
}
