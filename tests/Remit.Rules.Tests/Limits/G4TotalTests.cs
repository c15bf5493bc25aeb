using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Limits;

/// <summary>G4, V6: totals handed in belong to a limit of the kind, once each.</summary>
public sealed class G4TotalTests
{
    private static readonly Limit Monthly = Lines.SumUpTo(900, Lines.Month);
    private static readonly Limit PerCustomer = Lines.CountUpTo(3, Lines.Month, per: "customer");

    private static readonly Case Asked = Case.Of(
        [Known.Euros(), Known.Choice("customer", "consumer", "reseller")],
        Lines.Limited("it", Level.Decide, Monthly, PerCustomer)
    );

    [Fact]
    public void V6_a_total_of_an_unknown_grant_is_refused() =>
        AssertRefused("unknown-total", new Total("other", Monthly, null, 1));

    [Fact]
    public void V6_a_total_of_a_limit_the_grant_does_not_have_is_refused() =>
        AssertRefused("unknown-total", new Total("it", Monthly with { Bound = 800 }, null, 1));

    [Fact]
    public void V6_a_negative_total_is_refused() => AssertRefused("negative-total", new Total("it", Monthly, null, -1));

    [Fact]
    public void V6_a_total_beyond_what_can_be_counted_is_refused() =>
        AssertRefused("too-large", new Total("it", Monthly, null, decimal.MaxValue));

    [Fact]
    public void V6_a_total_says_for_which_value_exactly_when_its_limit_counts_apart()
    {
        AssertRefused("total-scope", new Total("it", Monthly, "consumer", 1));
        AssertRefused("total-scope", new Total("it", PerCustomer, null, 1));
        AssertRefused("total-scope", new Total("it", PerCustomer, "a school", 1));
        Assert.True(Asked.Used(new Total("it", PerCustomer, "Consumer", 1)).Result.IsOk);
    }

    [Fact]
    public void V6_a_total_given_twice_is_refused()
    {
        var asked = Asked.Used(new Total("it", Monthly, null, 1)).Used(new Total("it", Monthly, null, 2));
        Assert.Equal("total-twice", Assert.Single(asked.Problems).Code);
    }

    [Fact]
    public void G4_a_sum_of_values_that_may_be_negative_may_be_negative()
    {
        var balance = new Fact
        {
            Key = "amount",
            Kind = FactKind.Money,
            Currency = Values.Eur,
            From = -100,
        };
        var asked = Case.Of(balance, Lines.Limited("it", Level.Decide, Monthly)).Used("it", -50);
        Assert.Equal(Level.Decide, asked.With("amount", Values.Euro(950)).Level);
        Assert.Equal(Level.NotCovered, asked.With("amount", Values.Euro(951)).Level);
    }

    private static void AssertRefused(string code, Total total)
    {
        var problem = Assert.Single(Asked.Used(total).Problems);
        Assert.Equal((code, total.Grant), (problem.Code, problem.Subject));
    }
}
