using System.Globalization;
using Remit.Rules.Tests.Cases;
using Remit.Rules.Tests.Oracle;

namespace Remit.Rules.Tests.Limits;

/// <summary>G4: the periods a limit counts over, in the contributor's local dates.</summary>
public sealed class G4BasisTests
{
    private static readonly DateOnly Since = new(2025, 11, 17);

    [Theory]
    [InlineData("2026-03-02", "2026-03-02", "2026-03-08")]
    [InlineData("2026-03-08", "2026-03-02", "2026-03-08")]
    [InlineData("2026-01-01", "2025-12-29", "2026-01-04")]
    public void G4_a_week_runs_from_monday_to_sunday(string date, string from, string to) =>
        Assert.Equal((Values.Day(from), Values.Day(to)), Period(BasisUnit.Week, date));

    [Theory]
    [InlineData("2026-03-31", "2026-01-01", "2026-03-31")]
    [InlineData("2026-04-01", "2026-04-01", "2026-06-30")]
    [InlineData("2026-09-30", "2026-07-01", "2026-09-30")]
    [InlineData("2026-12-31", "2026-10-01", "2026-12-31")]
    public void G4_a_quarter_is_the_calendar_quarter(string date, string from, string to) =>
        Assert.Equal((Values.Day(from), Values.Day(to)), Period(BasisUnit.Quarter, date));

    [Theory]
    [InlineData("2024-02-29", "2024-02-01", "2024-02-29")]
    [InlineData("2026-02-01", "2026-02-01", "2026-02-28")]
    public void G4_a_month_is_the_calendar_month(string date, string from, string to) =>
        Assert.Equal((Values.Day(from), Values.Day(to)), Period(BasisUnit.Month, date));

    [Fact]
    public void G4_thirty_days_are_today_and_the_twenty_nine_before() =>
        Assert.Equal(
            (Values.Day("2026-02-09"), Values.Day("2026-03-10")),
            new Basis(BasisUnit.LastDays, 30).PeriodOf(Values.Day("2026-03-10"), Since)
        );

    [Fact]
    public void G4_the_agreement_counts_since_these_two_first_agreed()
    {
        var limit = Lines.SumUpTo(100, new Basis(BasisUnit.Agreement));
        var asked = Case.Of(Known.Euros(), Lines.Limited("it", Level.Decide, limit));
        Assert.Equal(asked.Agreement.InForce.From, Assert.Single(asked.Answer.Left).From);
        var later = asked with { Question = asked.Question with { Since = Since } };
        Assert.Equal(Since, Assert.Single(later.Answer.Left).From);
    }

    [Fact]
    public void G4_a_day_is_in_a_period_exactly_when_the_calendar_says_so() =>
        Trials.Run(random =>
        {
            var date = new DateOnly(2026, 1, 1).AddDays(random.Next(0, 1_500));
            var other = date.AddDays(random.Next(-400, 400));
            var days = random.Next(1, 60);
            var unit = random.Pick(Enum.GetValues<BasisUnit>());
            var (from, to) = new Basis(unit, unit == BasisUnit.LastDays ? days : 0).PeriodOf(date, Since);
            var isIn = unit switch
            {
                BasisUnit.Week => WeekOf(date) == WeekOf(other),
                BasisUnit.Month => (date.Year, date.Month) == (other.Year, other.Month),
                BasisUnit.Quarter => (date.Year, (date.Month - 1) / 3) == (other.Year, (other.Month - 1) / 3),
                BasisUnit.Year => date.Year == other.Year,
                BasisUnit.LastDays => other <= date && date.DayNumber - other.DayNumber < days,
                BasisUnit.Agreement => other >= Since,
                _ => other == date,
            };
            Assert.Equal(isIn, other >= from && other <= to);
        });

    [Fact]
    public void G4_periods_stop_at_the_ends_of_the_calendar()
    {
        foreach (var unit in Enum.GetValues<BasisUnit>())
        {
            var basis = new Basis(unit, unit == BasisUnit.LastDays ? int.MaxValue : 0);
            Assert.Equal(DateOnly.MaxValue, basis.PeriodOf(DateOnly.MaxValue, Since).To);
            Assert.True(basis.PeriodOf(DateOnly.MinValue, DateOnly.MinValue).From == DateOnly.MinValue);
        }
    }

    [Theory]
    [InlineData(BasisUnit.Month, 0, "month", "month")]
    [InlineData(BasisUnit.LastDays, 30, "30 days", "30days")]
    public void G4_a_basis_is_written_as_in_a_file_and_keyed_as_on_the_command_line(
        BasisUnit unit,
        int days,
        string text,
        string key
    ) => Assert.Equal((text, key), (new Basis(unit, days).ToString(), new Basis(unit, days).Key));

    private static (DateOnly From, DateOnly To) Period(BasisUnit unit, string date) =>
        new Basis(unit).PeriodOf(Values.Day(date), Since);

    private static (int Year, int Week) WeekOf(DateOnly date)
    {
        var time = date.ToDateTime(TimeOnly.MinValue);
        return (ISOWeek.GetYear(time), ISOWeek.GetWeekOfYear(time));
    }
}
