using System.Collections.Immutable;
using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Answers;

/// <summary>V3: what would have been enough, in words.</summary>
public sealed class V3NearMissTests
{
    [Fact]
    public void V3_a_near_miss_names_the_edge_and_what_was_given()
    {
        var miss = OfAmount(When.UpTo("amount", 60), 84);
        Assert.Equal(new NearMiss("it", "amount", "84 EUR", "up to 60 EUR", "60 EUR", Level.Decide), miss);
    }

    [Fact]
    public void V3_below_a_lower_end_the_first_value_that_would_do_is_named()
    {
        Assert.Equal(("at least 60 EUR", "60 EUR"), Words(OfAmount(When.AtLeast("amount", 60), 10)));
        Assert.Equal(("at least 60.01 EUR", "60.01 EUR"), Words(OfAmount(When.Over("amount", 60), 10)));
    }

    [Fact]
    public void V3_on_a_continuous_fact_the_end_is_named_with_its_own_word()
    {
        Assert.Equal(("over 60 kg", "60 kg"), Words(OfWeight(When.Over("weight", 60), 10)));
        Assert.Equal(("under 60 kg", "60 kg"), Words(OfWeight(When.Under("weight", 60), 90)));
        Assert.Equal(("at least 60 kg", "60 kg"), Words(OfWeight(When.AtLeast("weight", 60), 10)));
    }

    [Fact]
    public void V3_a_range_that_ends_on_both_sides_is_named_with_both_ends()
    {
        Assert.Equal(("exactly 60 EUR", "60 EUR"), Words(OfAmount(When.Exactly("amount", 60), 10)));
        Assert.Equal(("exactly 60 kg", "60 kg"), Words(OfWeight(When.Exactly("weight", 60), 90)));
        Assert.Equal(("from 60 EUR to 90 EUR", "90 EUR"), Words(OfAmount(When.Between("amount", 60, 90), 100)));
        Assert.Equal(("over 60 kg up to 90 kg", "60 kg"), Words(OfWeight(When.OverUpTo("weight", 60, 90), 10)));
    }

    [Fact]
    public void V3_of_several_ranges_the_nearest_is_named()
    {
        var either = When.In("amount", Interval.UpTo(10), Interval.From(100));
        Assert.Equal("up to 10 EUR", OfAmount(either, 20).Needs);
    }

    [Fact]
    public void V3_a_value_is_named_before_not_applicable()
    {
        var condition = new Condition("weight", [Interval.UpTo(60)], meetsNotApplicable: true);
        var asked = Case.Of(
            Known.OptionalWeight(),
            Lines.Grant("it", Level.Decide, condition),
            Lines.Grant("heavy", Level.LeadDecides, When.AtLeast("weight", 70))
        );
        Assert.Equal("up to 60 kg", Assert.Single(asked.With("weight", Values.Of(84)).Answer.NearMisses).Needs);
    }

    [Fact]
    public void V3_where_only_not_applicable_would_do_that_is_named()
    {
        var asked = Case.Of(Known.OptionalWeight(), Lines.Grant("it", Level.Decide, When.NotApplicable("weight")));
        Assert.Equal("not applicable", Assert.Single(asked.With("weight", Values.Of(84)).Answer.NearMisses).Needs);
    }

    [Fact]
    public void V3_from_not_applicable_the_values_that_would_do_are_named()
    {
        var low = Case.Of(Known.OptionalWeight(), Lines.Grant("it", Level.Decide, When.AtLeast("weight", 5)));
        var all = Case.Of(Known.OptionalWeight(), Lines.Grant("it", Level.Decide, When.AtLeast("weight", 0)));
        Assert.Equal("at least 5 kg", NotApplicable(low).Needs);
        Assert.Equal("at least 0 kg", NotApplicable(all).Needs);

        static NearMiss NotApplicable(Case asked) =>
            Assert.Single(asked.With("weight", FactValue.DoesNotApply).Answer.NearMisses);
    }

    [Fact]
    public void V3_a_choice_names_what_would_do()
    {
        var asked = Case.Of(
            Known.Choice("size", "small", "middle", "large"),
            Lines.Grant("it", Level.Decide, When.IsNot("size", "large"))
        );
        Assert.Equal(
            "small or middle",
            Assert.Single(asked.With("size", Values.Text("large")).Answer.NearMisses).Needs
        );
    }

    [Fact]
    public void V3_a_day_before_the_calendar_begins_would_not_do()
    {
        var date = Known.Of(FactKind.Date, "start");
        var asked = Case.Of(date, Lines.Grant("it", Level.Decide, When.Under("start", 0)));
        asked = asked.With("start", Values.On("2026-03-02"));
        Assert.Equal(Level.NotCovered, asked.Level);
        Assert.Empty(asked.Answer.NearMisses);
    }

    [Fact]
    public void V3_dates_are_named_as_dates()
    {
        var condition = When.AtLeast("start", Values.Day("2026-04-01").DayNumber);
        var asked = Case.Of(Known.Of(FactKind.Date, "start"), Lines.Grant("it", Level.Decide, condition));
        var miss = Assert.Single(asked.With("start", Values.On("2026-03-02")).Answer.NearMisses);
        Assert.Equal(("2026-03-02", "at least 2026-04-01", "2026-04-01"), (miss.Given, miss.Needs, miss.Edge));
    }

    [Fact]
    public void V3_a_grant_that_does_not_stand_on_the_day_misses_by_its_date()
    {
        var grant = new Grant(Level.Decide) { Id = "it", From = Case.Today.AddDays(3) };
        var miss = Assert.Single(Case.Of(Case.MakeKind([], grant)).Answer.NearMisses);
        Assert.Equal((NearMiss.DateFact, "from 2026-03-13"), (miss.Fact, miss.Needs));
    }

    [Fact]
    public void V3_a_date_on_which_the_agreement_does_not_stand_is_no_near_miss()
    {
        var kind = Case.MakeKind([], new Grant(Level.Decide) { Id = "it", Until = new DateOnly(2025, 12, 31) });
        Assert.Empty(Case.Of(kind).Answer.NearMisses);
    }

    [Fact]
    public void V3_what_is_computed_from_a_fact_moves_with_it()
    {
        ImmutableArray<Fact> facts =
        [
            Known.Euros(),
            Known.Euros("price"),
            Known.Derived("share", FactKind.Percent, Known.Derive("amount", DerivationOperator.Divide, "price")),
        ];
        var few = Case.Of(facts, Lines.Grant("it", Level.Decide, When.UpTo("amount", 60), When.UpTo("share", 50)));
        var many = Case.Of(facts, Lines.Grant("it", Level.Decide, When.UpTo("amount", 60), When.AtLeast("share", 35)));
        Assert.Single(Refunding84Of200(few).Answer.NearMisses);
        Assert.Empty(Refunding84Of200(many).Answer.NearMisses);

        static Case Refunding84Of200(Case asked) =>
            asked.With("amount", Values.Euro(84)).With("price", Values.Euro(200));
    }

    private static (string Needs, string Edge) Words(NearMiss miss) => (miss.Needs, miss.Edge);

    private static NearMiss OfAmount(Condition condition, decimal amount) =>
        Assert.Single(
            Case.Of(Known.Euros(), Lines.Grant("it", Level.Decide, condition))
                .With("amount", Values.Euro(amount))
                .Answer.NearMisses
        );

    private static NearMiss OfWeight(Condition condition, decimal weight) =>
        Assert.Single(
            Case.Of(Known.Number(), Lines.Grant("it", Level.Decide, condition))
                .With("weight", Values.Of(weight))
                .Answer.NearMisses
        );
}
