using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Analysis;

/// <summary>Findings are made on one date, or on every day on which something changes.</summary>
public sealed class FindingDateTests
{
    private static readonly DateOnly First = Values.Day("2026-01-01");

    [Fact]
    public void A_clause_counts_on_the_days_on_which_it_stands()
    {
        var later = new Grant(Level.Intend)
        {
            Id = "g",
            From = Values.Day("2026-04-01"),
            Until = Values.Day("2026-04-30"),
        };
        var framed = Framed.With(Framed.Kind(later));

        Assert.Equal("", framed.On(Values.Day("2026-03-31")));
        Assert.Equal("intend-waits/kind/g", framed.On(Values.Day("2026-04-01")));
        Assert.Equal("intend-waits/kind/g", framed.On(Values.Day("2026-04-30")));
        Assert.Equal("", framed.On(Values.Day("2026-05-01")));
        Assert.Equal("intend-waits/kind/g", framed.OnAnyDay);
    }

    [Fact]
    public void An_end_that_ends_is_found_on_the_day_after()
    {
        var cap = new Cap(Level.AskFirst)
        {
            Id = "c",
            When = [When.Over("amount", 60)],
            Until = Values.Day("2026-04-30"),
        };
        var framed = Framed.With(Case.MakeKind([Known.Euros()], Lines.Grant("all", Level.Decide), cap));

        Assert.Equal("", framed.On(Values.Day("2026-04-30")));
        Assert.Equal("unbounded/kind/all/amount", framed.On(Values.Day("2026-05-01")));
        var finding = Assert.Single(framed.Agreement.CheckFrame());
        Assert.Equal(Values.Day("2026-05-01"), finding.Witness!.Question.AsOf);
    }

    [Fact]
    public void A_witness_of_any_day_is_of_the_first()
    {
        var framed = Framed.With(
            Case.MakeKind(
                [Known.Euros()],
                Lines.Grant("all", Level.Decide),
                new Cap(Level.DecideTell) { Id = "c", From = Values.Day("2026-04-01") }
            )
        );

        var witness = Assert.Single(framed.Agreement.CheckFrame()).Witness!;

        Assert.Equal((First, Level.Decide), (witness.Question.AsOf, witness.Level));
    }

    [Theory]
    [InlineData("2025-12-01", "2026-01-01")]
    [InlineData("2026-02-01", "2026-02-01")]
    [InlineData("2027-01-01", "2026-12-31")]
    public void Outside_its_days_the_nearest_of_them_is_meant(string on, string meant)
    {
        var framed = Framed.With(Case.MakeKind([Known.Euros()], Lines.Grant("all", Level.Decide))) with
        {
            InForce = new InForce(First, Until: Values.Day("2026-12-31")),
        };

        var finding = Assert.Single(framed.Agreement.CheckFrame(Values.Day(on)));

        Assert.Equal(Values.Day(meant), finding.Witness!.Question.AsOf);
    }

    [Fact]
    public void What_changes_after_the_last_day_is_not_looked_at()
    {
        var later = new Grant(Level.Intend) { Id = "g", From = Values.Day("2026-12-31") };
        var framed = Framed.With(Framed.Kind(later)) with
        {
            InForce = new InForce(First, Until: Values.Day("2026-12-30")),
        };

        Assert.Equal("", framed.OnAnyDay);
    }
}
