using Remit.Rules.Tests.Cases;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Grants;

/// <summary>G2: dates of clauses, and try-outs.</summary>
public sealed class G2DateTests
{
    private static readonly DateOnly Day = Case.Today;

    [Fact]
    public void G2_from_and_until_are_both_included()
    {
        var asked = Case.Of(
            Case.MakeKind(
                [],
                new Grant(Level.Decide)
                {
                    Id = "it",
                    From = Day,
                    Until = Day.AddDays(2),
                }
            )
        );
        Assert.Equal(Level.NotCovered, asked.AsOf(Day.AddDays(-1)).Level);
        Assert.Equal(Level.Decide, asked.AsOf(Day).Level);
        Assert.Equal(Level.Decide, asked.AsOf(Day.AddDays(2)).Level);
        Assert.Equal(Level.NotCovered, asked.AsOf(Day.AddDays(3)).Level);
    }

    [Fact]
    public void G2_a_try_out_that_goes_back_stands_seven_days_more_and_is_gone_on_the_eighth()
    {
        var asked = TriedOut(AfterTrial.GoBack);
        Assert.Equal(Level.Decide, asked.AsOf(Day.AddDays(7)).Level);
        Assert.Equal(Level.AskFirst, asked.AsOf(Day.AddDays(8)).Level);
        Assert.Equal(Day.AddDays(7), asked.AsOf(Day).Answer.Until);
    }

    [Fact]
    public void G2_a_try_out_that_is_kept_stays()
    {
        Assert.Equal(Level.Decide, TriedOut(AfterTrial.Keep).AsOf(Day.AddDays(800)).Level);
        Assert.Null(TriedOut(AfterTrial.Keep).Answer.Until);
    }

    [Fact]
    public void G2_a_clause_stands_on_exactly_its_days() =>
        Trials.Run(random =>
        {
            DateOnly? from = random.OneIn(2) ? Day.AddDays(random.Next(-5, 5)) : null;
            DateOnly? until = random.OneIn(2) ? Day.AddDays(random.Next(-5, 15)) : null;
            var then = random.Pick(AfterTrial.Keep, AfterTrial.GoBack);
            var trial = random.OneIn(2) ? new Trial(Day.AddDays(random.Next(-12, 5)), then) : null;
            var grant = new Grant(Level.Decide)
            {
                Id = "it",
                From = from,
                Until = until,
                Trial = trial,
            };
            var date = Day.AddDays(random.Next(-12, 20));
            var stands =
                (from is null || date >= from)
                && (until is null || date <= until)
                && (trial is null || then == AfterTrial.Keep || date.DayNumber - trial.Until.DayNumber <= 7);
            Assert.Equal(stands, grant.StandsOn(date));
            Assert.Equal(stands ? Level.Decide : Level.NotCovered, Case.Of(Case.MakeKind([], grant)).AsOf(date).Level);
        });

    [Fact]
    public void G2_a_try_out_may_end_at_the_end_of_time() =>
        Assert.Equal(DateOnly.MaxValue, new Trial(DateOnly.MaxValue, AfterTrial.GoBack).LastDay);

    private static Case TriedOut(AfterTrial then) =>
        Case.Of(
            Case.MakeKind(
                [],
                new Grant(Level.Decide) { Id = "tryout", Trial = new Trial(Day, then) },
                Lines.Grant("rest", Level.AskFirst)
            )
        );
}
