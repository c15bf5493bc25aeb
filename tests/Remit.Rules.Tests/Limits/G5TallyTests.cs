using System.Collections.Immutable;
using Remit.Rules.Tests.Cases;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Limits;

/// <summary>G5: several decisions written down as one.</summary>
public sealed class G5TallyTests
{
    private static readonly Limit Monthly = Lines.SumUpTo(900, Lines.Month);
    private static readonly Limit Weekly = Lines.CountUpTo(20, new Basis(BasisUnit.Week));

    private static readonly Case Asked = Case.Of(
        Known.Euros(),
        Lines.Limited("it", Level.Decide, Lines.SumUpTo(60, new Basis(BasisUnit.Item)), Monthly, Weekly)
    );

    [Fact]
    public void G5_the_largest_is_held_against_the_item_the_sum_and_count_against_running_limits() =>
        Trials.Run(random =>
        {
            var (count, largest) = (random.Next(1, 25), random.Next(1, 80));
            var sum = largest + ((count - 1) * random.Next(0, largest + 1));
            var (usedSum, usedCount) = (random.Next(0, 900), random.Next(0, 20));
            var asked = Asked
                .Used(new Total("it", Monthly, null, usedSum))
                .Used(new Total("it", Weekly, null, usedCount))
                .With("amount", Values.Euro(largest))
                .With(TallyOf(count, sum));
            var holds = largest <= 60 && usedSum + sum <= 900 && usedCount + count <= 20;
            Assert.Equal(holds ? Level.Decide : Level.NotCovered, asked.Level);
        });

    [Fact]
    public void G5_twelve_refunds_310_together_largest_54_are_within() =>
        Assert.Equal(Level.Decide, Asked.With("amount", Values.Euro(54)).With(TallyOf(12, 310)).Level);

    [Fact]
    public void G5_a_tally_that_lacks_the_sum_of_a_limited_fact_is_refused()
    {
        var asked = Asked
            .With("amount", Values.Euro(54))
            .With(new Tally(12, ImmutableDictionary<string, decimal>.Empty));
        var problem = Assert.Single(asked.Problems);
        Assert.Equal(("tally-sum-missing", "amount"), (problem.Code, problem.Subject));
    }

    [Fact]
    public void G5_a_tally_counts_at_least_one()
    {
        var problem = Assert.Single(Asked.With("amount", Values.Euro(54)).With(TallyOf(0, 54)).Problems);
        Assert.Equal("tally-count", problem.Code);
    }

    [Fact]
    public void G5_a_sum_below_its_largest_or_above_that_many_times_it_cannot_be()
    {
        var asked = Asked.With("amount", Values.Euro(54));
        Assert.Equal("tally-sum", Assert.Single(asked.With(TallyOf(3, 53)).Problems).Code);
        Assert.Equal("tally-sum", Assert.Single(asked.With(TallyOf(3, 163)).Problems).Code);
        Assert.True(asked.With(TallyOf(3, 54)).Result.IsOk);
        Assert.True(asked.With(TallyOf(3, 162)).Result.IsOk);
    }

    [Fact]
    public void G5_a_sum_of_a_fact_the_kind_does_not_ask_is_refused()
    {
        var sums = ImmutableDictionary<string, decimal>.Empty.Add("amount", 54).Add("weight", 3);
        var problem = Assert.Single(Asked.With("amount", Values.Euro(54)).With(new Tally(1, sums)).Problems);
        Assert.Equal(("unknown-fact", "weight"), (problem.Code, problem.Subject));
    }

    private static Tally TallyOf(int count, decimal sum) =>
        new(count, ImmutableDictionary<string, decimal>.Empty.Add("amount", sum));
}
