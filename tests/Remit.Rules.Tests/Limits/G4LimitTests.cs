using Remit.Rules.Tests.Cases;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Limits;

/// <summary>G4: limits on what adds up.</summary>
public sealed class G4LimitTests
{
    private static readonly Basis Week = new(BasisUnit.Week);
    private static readonly Basis Item = new(BasisUnit.Item);

    [Fact]
    public void G4_a_limit_used_up_exactly_is_within_up_to_and_not_within_under()
    {
        var upTo = Case.Of(Known.Euros(), Lines.Limited("it", Level.Decide, Lines.SumUpTo(900, Lines.Month)));
        var under = Case.Of(Known.Euros(), Lines.Limited("it", Level.Decide, Lines.SumUnder(900, Lines.Month)));
        Assert.Equal(Level.Decide, upTo.Used("it", 860).With("amount", Values.Euro(40)).Level);
        Assert.Equal(Level.NotCovered, upTo.Used("it", 860).With("amount", Values.Euro(40.01m)).Level);
        Assert.Equal(Level.NotCovered, under.Used("it", 860).With("amount", Values.Euro(40)).Level);
        Assert.Equal(Level.Decide, under.Used("it", 860).With("amount", Values.Euro(39.99m)).Level);
    }

    [Fact]
    public void G4_a_sum_limit_holds_when_used_and_this_one_are_within_the_bound() =>
        Trials.Run(random =>
        {
            var (bound, used, this_) = (random.Next(1, 100), random.Next(0, 100), random.Next(0, 100));
            var isIncluded = random.OneIn(2);
            var limit = new Limit("amount", Lines.Month, null, bound, isIncluded);
            var asked = Case.Of(Known.Euros(), Lines.Limited("it", Level.Decide, limit)).Used("it", used);
            var total = used + this_;
            var holds = isIncluded ? total <= bound : total < bound;
            Assert.Equal(holds, limit.Holds(total));
            Assert.Equal(holds ? Level.Decide : Level.NotCovered, asked.With("amount", Values.Euro(this_)).Level);
        });

    [Fact]
    public void G4_a_count_limit_holds_when_used_and_this_one_are_within_the_bound() =>
        Trials.Run(random =>
        {
            var (bound, used) = (random.Next(1, 6), random.Next(0, 6));
            var isIncluded = random.OneIn(2);
            var limit = new Limit(null, Week, null, bound, isIncluded);
            var asked = Case.Of(Case.MakeKind([], Lines.Limited("it", Level.Decide, limit))).Used("it", used);
            var holds = isIncluded ? used + 1 <= bound : used + 1 < bound;
            Assert.Equal(holds ? Level.Decide : Level.NotCovered, asked.Level);
        });

    [Fact]
    public void G4_every_limit_of_a_grant_must_hold() =>
        Trials.Run(random =>
        {
            var sum = Lines.SumUpTo(random.Next(50, 100), Lines.Month);
            var count = Lines.CountUpTo(random.Next(1, 4), Week);
            var (usedSum, usedCount, this_) = (random.Next(0, 80), random.Next(0, 4), random.Next(0, 40));
            var asked = Case.Of(Known.Euros(), Lines.Limited("it", Level.Decide, sum, count))
                .Used(new Total("it", sum, null, usedSum))
                .Used(new Total("it", count, null, usedCount))
                .With("amount", Values.Euro(this_));
            var holds = usedSum + this_ <= sum.Bound && usedCount + 1 <= count.Bound;
            Assert.Equal(holds ? Level.Decide : Level.NotCovered, asked.Level);
        });

    [Fact]
    public void G4_a_limit_per_item_is_the_same_as_a_condition() =>
        Trials.Run(random =>
        {
            var (bound, amount) = (random.Next(1, 30), random.Next(0, 30));
            var perItem = Lines.Limited("it", Level.Decide, Lines.SumUpTo(bound, Item));
            var condition = Lines.Grant("it", Level.Decide, When.UpTo("amount", bound));
            var value = Values.Euro(amount);
            Assert.Equal(
                Case.Of(Known.Euros(), condition).With("amount", value).Level,
                Case.Of(Known.Euros(), perItem).With("amount", value).Level
            );
        });

    [Fact]
    public void G4_a_limit_per_item_counts_one_item_whoever_it_is_for()
    {
        var limit = Lines.SumUpTo(60, Item, per: "customer");
        var asked = Case.Of([Known.Euros(), Known.Customer()], Lines.Limited("it", Level.Decide, limit));
        asked = asked.With("customer", Values.Text("a school"));
        Assert.Equal(Level.Decide, asked.With("amount", Values.Euro(60)).Level);
        Assert.Equal(Level.NotCovered, asked.With("amount", Values.Euro(61)).Level);
    }

    [Fact]
    public void G4_a_count_per_item_is_one()
    {
        var one = Lines.Limited("it", Level.Decide, Lines.CountUpTo(1, Item));
        var none = Lines.Limited("it", Level.Decide, new Limit(null, Item, null, 1, IsIncluded: false));
        Assert.Equal(Level.Decide, Case.Of(Case.MakeKind([], one)).Level);
        Assert.Equal(Level.NotCovered, Case.Of(Case.MakeKind([], none)).Level);
    }

    [Fact]
    public void G4_with_the_total_given_it_is_a_ceiling_on_the_fact()
    {
        var asked = Case.Of(Known.Euros(), Lines.Limited("it", Level.Decide, Lines.SumUpTo(900, Lines.Month)))
            .Used("it", 860);
        Assert.Equal([Level.NotCovered, Level.Decide], asked.Answer.Possible);
        Assert.Equal(["amount"], asked.Answer.Missing.Select(fact => fact.Key));
        var miss = Assert.Single(asked.With("amount", Values.Euro(84)).Answer.NearMisses);
        Assert.Equal(("up to 40 EUR", "40 EUR"), (miss.Needs, miss.Edge));
    }

    [Fact]
    public void G4_a_total_not_handed_in_is_nothing_and_the_answer_says_so()
    {
        var asked = Case.Of(Known.Euros(), Lines.Limited("it", Level.Decide, Lines.SumUpTo(900, Lines.Month)))
            .With("amount", Values.Euro(900));
        Assert.Equal(Level.Decide, asked.Level);
        Assert.Equal("Counting nothing used in March.", Assert.Single(asked.Answer.Notes).Text);
        Assert.Empty(asked.Used("it", 0).Answer.Notes);
    }

    [Fact]
    public void G4_two_limits_of_one_period_are_said_to_be_unused_once()
    {
        var grant = Lines.Limited("it", Level.Decide, Lines.SumUpTo(900, Lines.Month), Lines.CountUpTo(9, Lines.Month));
        Assert.Single(Case.Of(Known.Euros(), grant).With("amount", Values.Euro(1)).Answer.Notes);
    }

    [Fact]
    public void G4_each_value_of_a_choice_is_counted_apart() =>
        Trials.Run(random =>
        {
            var limit = random.OneIn(2)
                ? Lines.SumUpTo(10, Week, per: "customer")
                : Lines.CountUpTo(10, Week, per: "customer");
            var asked = Case.Of([Known.Euros(), Known.FreeName()], Lines.Limited("it", Level.Decide, limit));
            string[] names = ["ada", "bo", "cy", "anything else"];
            var used = names.Take(random.Next(5)).ToDictionary(name => name, _ => random.Next(12));
            asked = used.Aggregate(asked, (one, total) => one.Used("it", total.Value, total.Key));
            var name = random.Pick("ada", "BO", "cy", "dee", "anything else");
            var amount = random.Next(10);
            asked = asked.With("customer", Values.Text(name)).With("amount", Values.Euro(amount));
            var total = used.GetValueOrDefault(name.ToLowerInvariant()) + (limit.SumOf is null ? 1 : amount);
            Assert.Equal(total <= 10 ? Level.Decide : Level.NotCovered, asked.Level);
            Assert.Equal(used.GetValueOrDefault(name.ToLowerInvariant()), Assert.Single(asked.Answer.Left).Used);
        });

    [Fact]
    public void G4_while_the_name_is_unknown_somebody_else_is_possible()
    {
        var limit = Lines.CountUpTo(3, Week, per: "customer");
        var asked = Case.Of(Known.FreeName(), Lines.Limited("it", Level.Decide, limit))
            .Used("it", 3, Fact.AnythingElse);
        Assert.Equal([Level.NotCovered, Level.Decide], asked.Answer.Possible);
        Assert.Equal(Level.NotCovered, asked.With("customer", Values.Text(Fact.AnythingElse)).Level);
        Assert.Equal(Level.Decide, asked.With("customer", Values.Text("ada")).Level);
    }

    [Fact]
    public void G4_names_that_have_used_the_same_are_told_apart_from_a_choice_that_has()
    {
        var limited = new Grant(Level.Decide)
        {
            Id = "it",
            When = [When.Is("customer", Fact.AnythingElse)],
            Limits = [Lines.CountUpTo(3, Week, per: "customer")],
        };
        var asked = Case.Of(Known.Customer(), limited, Lines.Grant("rest", Level.AskFirst))
            .Used("it", 3, "consumer")
            .Used("it", 3, "ada")
            .Used("it", 3, "bo");
        Assert.Equal([Level.AskFirst, Level.Decide], asked.Answer.Possible);
        Assert.Equal(Level.AskFirst, asked.With("customer", Values.Text("bo")).Level);
        Assert.Equal(Level.Decide, asked.With("customer", Values.Text("cy")).Level);
    }

    [Fact]
    public void G4_what_is_left_is_the_bound_less_what_is_used_and_never_below_nothing() =>
        Trials.Run(random =>
        {
            var (bound, used) = (random.Next(1, 50), random.Next(0, 100));
            var asked = Case.Of(Known.Euros(), Lines.Limited("it", Level.Decide, Lines.SumUpTo(bound, Lines.Month)));
            var left = Assert.Single(asked.Used("it", used).Answer.Left);
            Assert.Equal((used, Math.Max(0, bound - used), "EUR"), (left.Used, left.Left, left.Unit));
            Assert.Equal((new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31)), (left.From, left.To));
        });

    [Theory]
    [InlineData(FactKind.Percent, "%")]
    [InlineData(FactKind.Days, "days")]
    [InlineData(FactKind.Months, "months")]
    public void G4_what_is_left_has_the_unit_of_what_is_added_up(FactKind kind, string unit)
    {
        var limit = Lines.SumUpTo(30, Lines.Month, "it");
        var asked = Case.Of(Known.Of(kind, "it"), Lines.Limited("it", Level.Decide, limit));
        Assert.Equal(unit, Assert.Single(asked.Answer.Left).Unit);
    }

    [Fact]
    public void G4_a_limit_adds_up_numbers_and_counts_apart_by_choices()
    {
        Assert.Throws<ArgumentException>(() =>
            Case.Of(Known.Customer(), Lines.Limited("it", Level.Decide, Lines.SumUpTo(1, Week, "customer")))
        );
        Assert.Throws<ArgumentException>(() =>
            Case.Of(Known.Euros(), Lines.Limited("it", Level.Decide, Lines.CountUpTo(1, Week, per: "amount")))
        );
    }
}
