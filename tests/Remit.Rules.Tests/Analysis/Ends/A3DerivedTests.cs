using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Analysis.Ends;

/// <summary>A3 where something is computed (F7): a fact has no end when it can grow alone, all else standing still.</summary>
public sealed class A3DerivedTests
{
    private static readonly Fact Amount = Known.Euros();
    private static readonly Fact Price = Neither(Known.Euros("price"));
    private static readonly Fact Count = Known.Number("count", step: 1);
    private static readonly Fact Share = Known.Derived(
        "share",
        FactKind.Percent,
        Known.Derive("amount", DerivationOperator.Divide, "price")
    );
    private static readonly Fact Total = Known.Derived(
        "total",
        FactKind.Number,
        Known.Derive("each", DerivationOperator.Multiply, "count")
    );
    private static readonly Fact Each = Known.Number("each");

    [Fact]
    public void What_is_computed_is_never_found_itself()
    {
        var one = Case.Of([Amount, Price, Share], Lines.Grant("all", Level.Decide, When.UpTo("amount", 60)));

        Assert.Empty(Found(one));
    }

    [Fact]
    public void An_end_of_a_share_is_an_end_of_its_part()
    {
        Assert.Empty(Found(Case.Of([Amount, Price, Share], Lines.Grant("all", Level.Decide, When.UpTo("share", 100)))));
    }

    [Fact]
    public void A_lower_end_of_a_share_is_none()
    {
        var one = Case.Of([Amount, Price, Share], Lines.Grant("all", Level.Decide, When.AtLeast("share", 100)));

        Assert.Equal(["amount"], Found(one));
    }

    [Fact]
    public void What_it_is_a_share_of_may_grow_while_the_share_shrinks()
    {
        var one = Case.Of(
            [Amount, Known.Euros("price"), Share],
            Lines.Grant("all", Level.Decide, When.UpTo("share", 100))
        );

        Assert.Equal(["price"], Found(one));
    }

    [Fact]
    public void An_end_of_a_product_is_an_end_of_both_factors_for_nothing_of_something_is_no_decision()
    {
        Assert.Empty(Found(Case.Of([Each, Count, Total], Lines.Grant("all", Level.Decide, When.UpTo("total", 500)))));
    }

    [Fact]
    public void A_product_without_an_end_leaves_both_factors_open()
    {
        Assert.Equal(["each", "count"], Found(Case.Of([Each, Count, Total], Lines.Grant("all", Level.Decide))));
    }

    [Fact]
    public void A_cap_on_a_product_is_an_end_too()
    {
        var one = Case.Of(
            [Each, Count, Total],
            Lines.Grant("all", Level.Decide),
            Lines.Cap("large", Level.AskFirst, When.Over("total", 500))
        );

        Assert.Empty(Found(one));
    }

    [Fact]
    public void A_largest_value_of_what_is_computed_is_an_end()
    {
        var total = new Fact
        {
            Key = "total",
            Kind = FactKind.Number,
            Derive = Total.Derive,
            To = 500,
        };

        Assert.Empty(Found(Case.Of([Each, Count, total], Lines.Grant("all", Level.Decide))));
    }

    [Theory]
    [InlineData(DerivationOperator.Add, "")]
    [InlineData(DerivationOperator.Subtract, "count")]
    public void An_end_of_a_sum_is_one_of_both_parts_and_of_a_difference_of_the_first(
        DerivationOperator operation,
        string open
    )
    {
        var computed = Known.Derived("d", FactKind.Number, Known.Derive("each", operation, "count"));
        var one = Case.Of([Each, Count, computed], Lines.Grant("all", Level.Decide, When.UpTo("d", 500)));

        Assert.Equal(open, string.Join(' ', Found(one)));
    }

    [Fact]
    public void An_end_two_steps_away_is_an_end()
    {
        var half = Known.Derived("half", FactKind.Number, Known.Derive("total", DerivationOperator.Divide, 2));
        var one = Case.Of([Each, Count, Total, half], Lines.Grant("all", Level.Decide, When.UpTo("half", 500)));

        Assert.Empty(Found(one));
    }

    [Fact]
    public void A_case_is_found_where_other_facts_have_to_fit_each_other()
    {
        var days = Known.Of(FactKind.Days, "days");
        var one = Case.Of(
            [days, Each, Count, Total],
            Lines.Grant("all", Level.Decide, When.Exactly("total", 6), When.Exactly("count", 3))
        );

        Assert.Equal(["days"], Found(one));
    }

    [Fact]
    public void Where_less_is_riskier_what_is_divided_by_stays_above_nought()
    {
        var price = new Fact
        {
            Key = "price",
            Kind = FactKind.Money,
            Currency = Values.Eur,
            Riskier = RiskySide.Lower,
        };
        var one = Case.Of([Neither(Amount), price, Share], Lines.Grant("all", Level.Decide));

        var finding = Assert.Single(one.Agreement.CheckFrame(Case.Today), IsUnbounded);
        Assert.Equal(Values.Euro(0.01m), finding.Witness!.Question.Facts["price"]);
    }

    private static Fact Neither(Fact fact) =>
        new()
        {
            Key = fact.Key,
            Kind = fact.Kind,
            Currency = fact.Currency,
            Riskier = RiskySide.Neither,
        };

    private static bool IsUnbounded(Finding finding) => finding.Code == FindingCode.Unbounded;

    private static string[] Found(Case one)
    {
        Finding[] found = [.. one.Agreement.CheckFrame(Case.Today).Where(IsUnbounded)];
        Assert.All(
            found,
            finding =>
                Assert.Equal(finding.Witness!.Level, one.Agreement.Answer("kind", finding.Witness.Question).Value.Level)
        );
        return [.. found.SelectMany(finding => finding.Facts)];
    }
}
