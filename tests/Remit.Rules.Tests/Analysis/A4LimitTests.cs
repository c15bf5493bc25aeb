using System.Globalization;
using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Analysis;

/// <summary>A4: a running limit with less room than the largest single decision.</summary>
public sealed class A4LimitTests
{
    private static readonly Basis Month = new(BasisUnit.Month);
    private static readonly Condition UpTo60 = When.UpTo("amount", 60);
    private static readonly Condition Under60 = When.Under("amount", 60);
    private static readonly Condition From100 = When.In("amount", Interval.UpTo(60), Interval.From(100));

    [Theory]
    [InlineData("40", true, true)]
    [InlineData("59.99", true, true)]
    [InlineData("60", true, false)]
    [InlineData("60", false, true)]
    [InlineData("900", true, false)]
    public void A_month_has_room_for_the_largest_single_one_or_it_is_said(string bound, bool included, bool isFound)
    {
        var found = Find(
            UpTo60,
            new Limit("amount", Month, null, decimal.Parse(bound, CultureInfo.InvariantCulture), included)
        );

        Assert.Equal(isFound ? "limit-below-one/kind/g/amount" : "", found);
    }

    [Fact]
    public void Below_an_end_that_is_left_out_there_is_room_for_every_one() =>
        Assert.Equal("", Find(Under60, new Limit("amount", Month, null, 60, false)));

    [Fact]
    public void A_limit_for_one_decision_counts_as_its_end()
    {
        var item = new Limit("amount", new Basis(BasisUnit.Item), null, 50, true);

        Assert.Equal("limit-below-one/kind/g/amount", Find(null, item, new Limit("amount", Month, null, 40, true)));
        Assert.Equal("", Find(UpTo60, item, new Limit("amount", Month, null, 55, true)));
    }

    [Fact]
    public void Without_an_end_for_one_decision_the_month_is_its_end()
    {
        var month = new Limit("amount", Month, null, 40, true);

        Assert.Equal("", Find(null, month));
        Assert.Equal("", Find(From100, month));
        Assert.Equal("", Find(UpTo60, new Limit(null, Month, null, 1, true)));
    }

    [Fact]
    public void It_is_a_note_that_names_both_sizes()
    {
        var framed = Framed.With(KindOf(UpTo60, new Limit("amount", Month, null, 40, true)));

        var finding = Assert.Single(framed.Findings);

        Assert.Equal(FindingSeverity.Note, finding.Severity);
        Assert.Equal(
            "kind: g takes amount up to 60 EUR, but \"sum of amount per month up to 40\" has no room for more than 40 EUR.",
            finding.Sentence
        );
    }

    private static string Find(Condition? when, params Limit[] limits) => Framed.With(KindOf(when, limits)).Found;

    private static DecisionKind KindOf(Condition? when, params Limit[] limits) =>
        new(
            "kind",
            [Known.Euros()],
            [
                new Grant(Level.Decide)
                {
                    Id = "g",
                    When = when is null ? [] : [when],
                    Limits = [.. limits],
                },
            ]
        );
}
