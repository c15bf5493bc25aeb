using Remit.Rules.Tests.Cases;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Facts;

/// <summary>F5: which values each boundary word includes.</summary>
public sealed class F5RangeTests
{
    private static readonly DateOnly FirstDay = new(2026, 3, 1);

    [Fact]
    public void F5_up_to_includes_its_end_to_the_cent()
    {
        Assert.Equal(Level.Decide, OfAmount(When.UpTo("amount", 60), 60.00m));
        Assert.Equal(Level.NotCovered, OfAmount(When.UpTo("amount", 60), 60.01m));
    }

    [Fact]
    public void F5_under_excludes_its_end()
    {
        Assert.Equal(Level.Decide, OfAmount(When.Under("amount", 60), 59.99m));
        Assert.Equal(Level.NotCovered, OfAmount(When.Under("amount", 60), 60m));
    }

    [Fact]
    public void F5_over_excludes_its_end()
    {
        Assert.Equal(Level.NotCovered, OfAmount(When.Over("amount", 60), 60m));
        Assert.Equal(Level.Decide, OfAmount(When.Over("amount", 60), 60.01m));
    }

    [Fact]
    public void F5_at_least_includes_its_end()
    {
        Assert.Equal(Level.NotCovered, OfAmount(When.AtLeast("amount", 60), 59.99m));
        Assert.Equal(Level.Decide, OfAmount(When.AtLeast("amount", 60), 60m));
    }

    [Fact]
    public void F5_exactly_is_one_value()
    {
        Assert.Equal(Level.NotCovered, OfAmount(When.Exactly("amount", 60), 59.99m));
        Assert.Equal(Level.Decide, OfAmount(When.Exactly("amount", 60), 60m));
        Assert.Equal(Level.NotCovered, OfAmount(When.Exactly("amount", 60), 60.01m));
    }

    [Fact]
    public void F5_from_a_to_b_includes_both_ends()
    {
        Assert.Equal(Level.NotCovered, OfAmount(When.Between("amount", 60, 300), 59.99m));
        Assert.Equal(Level.Decide, OfAmount(When.Between("amount", 60, 300), 60m));
        Assert.Equal(Level.Decide, OfAmount(When.Between("amount", 60, 300), 300m));
        Assert.Equal(Level.NotCovered, OfAmount(When.Between("amount", 60, 300), 300.01m));
    }

    [Fact]
    public void F5_a_lower_and_an_upper_word_each_say_their_own_end()
    {
        Assert.Equal(Level.NotCovered, OfAmount(When.OverUpTo("amount", 60, 300), 60m));
        Assert.Equal(Level.Decide, OfAmount(When.OverUpTo("amount", 60, 300), 60.01m));
        Assert.Equal(Level.Decide, OfAmount(When.OverUpTo("amount", 60, 300), 300m));
        Assert.Equal(Level.NotCovered, OfAmount(When.OverUpTo("amount", 60, 300), 300.01m));
    }

    [Fact]
    public void F5_of_a_list_of_ranges_any_one_is_enough()
    {
        var either = When.In("amount", Interval.UpTo(10), Interval.Exactly(50), Interval.From(100, included: false));
        Assert.Equal(Level.Decide, OfAmount(either, 10m));
        Assert.Equal(Level.Decide, OfAmount(either, 50m));
        Assert.Equal(Level.NotCovered, OfAmount(either, 100m));
        Assert.Equal(Level.Decide, OfAmount(either, 100.01m));
    }

    [Fact]
    public void F5_a_list_of_choices_is_any_of_them_and_not_is_none_of_them()
    {
        Assert.Equal(Level.Decide, OfCustomer(When.Is("customer", "consumer", "reseller"), "reseller"));
        Assert.Equal(Level.NotCovered, OfCustomer(When.Is("customer", "consumer", "reseller"), "a school"));
        Assert.Equal(Level.NotCovered, OfCustomer(When.IsNot("customer", "consumer", "reseller"), "reseller"));
        Assert.Equal(Level.Decide, OfCustomer(When.IsNot("customer", "consumer", "reseller"), "a school"));
    }

    [Fact]
    public void F5_neighbouring_values_leave_no_gap_between_their_ranges()
    {
        var few = Lines.Grant("few", Level.Decide, When.UpTo("weight", 5));
        var many = Lines.Grant("many", Level.Decide, When.AtLeast("weight", 6));
        Assert.Equal(Level.Decide, Case.Of(Known.Number(step: 1), few, many).Level);
        Assert.Null(Case.Of(Known.Number(), few, many).Level);
    }

    [Fact]
    public void F5_a_range_holds_exactly_the_values_its_ends_say() =>
        Trials.Run(random =>
        {
            var (fact, value) = Line(random);
            var ranges = Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Range(random)).ToArray();
            var condition = new Condition(
                "it",
                [.. ranges.Select(range => Scaled(range, at => At(value(at))))],
                meetsNotApplicable: false
            );
            var at = random.Next(25);
            var expected = ranges.Any(range => Holds(range, at));
            var asked = Case.Of(fact, Lines.Grant("it", Level.Decide, condition));
            Assert.Equal(expected ? Level.Decide : Level.NotCovered, asked.With("it", value(at)).Level);
        });

    private static (int? Low, bool LowIn, int? High, bool HighIn) Range(Random random)
    {
        var low = random.Next(20);
        var high = low + random.Next(2, 5);
        return random.Next(4) switch
        {
            0 => (null, false, high, random.OneIn(2)),
            1 => (low, random.OneIn(2), null, false),
            2 => (low, true, low, true),
            _ => (low, random.OneIn(2), high, random.OneIn(2)),
        };
    }

    private static bool Holds((int? Low, bool LowIn, int? High, bool HighIn) range, int at) =>
        (range.Low is not { } low || (range.LowIn ? at >= low : at > low))
        && (range.High is not { } high || (range.HighIn ? at <= high : at < high));

    private static Interval Scaled((int? Low, bool LowIn, int? High, bool HighIn) range, Func<int, decimal> scale) =>
        new(
            range.Low is { } low ? new Edge(scale(low), !range.LowIn) : null,
            range.High is { } high ? new Edge(scale(high), range.HighIn) : null
        );

    private static (Fact Fact, Func<int, FactValue> Value) Line(Random random)
    {
        var kind = random.Pick(FactKind.Money, FactKind.Number, FactKind.Percent, FactKind.Date, FactKind.Days);
        var scale = kind is FactKind.Number or FactKind.Percent ? 0.25m : 1m;
        var fact = new Fact
        {
            Key = "it",
            Kind = kind,
            Currency = Values.Eur,
            Step = kind == FactKind.Number && random.OneIn(2) ? 0.25m : null,
        };
        return kind switch
        {
            FactKind.Money => (fact, at => Values.Euro(at / 100m)),
            FactKind.Date => (fact, at => new FactValue.Date(FirstDay.AddDays(at))),
            _ => (fact, at => Values.Of(at * scale)),
        };
    }

    private static decimal At(FactValue value) =>
        value switch
        {
            FactValue.Money money => money.Amount,
            FactValue.Date date => date.Day.DayNumber,
            _ => ((FactValue.Number)value).Amount,
        };

    private static Level? OfAmount(Condition condition, decimal amount) =>
        Case.Of(Known.Euros(), Lines.Grant("it", Level.Decide, condition)).With("amount", Values.Euro(amount)).Level;

    private static Level? OfCustomer(Condition condition, string customer) =>
        Case.Of(Known.Customer(), Lines.Grant("it", Level.Decide, condition))
            .With("customer", Values.Text(customer))
            .Level;
}
