using Remit.Rules;
using Remit.Web.Features.Hours;

namespace Remit.Web.Tests.Features.Hours;

/// <summary>A week comes back from the form and from the database as it went.</summary>
public sealed class WeekTypedTests
{
    private const int Weeks = 500;

    [Fact]
    public void Any_week_is_read_as_it_was_written()
    {
        for (var seed = 0; seed < Weeks; seed++)
        {
            var random = new Random(seed);
            var week = OwnHours.MondayFirst.Aggregate(
                WeeklyHours.None,
                (sum, day) => sum.With(day, [.. Stretches(random)])
            );
            var hours = OwnHours.UsualOf(Guid.Empty);
            hours.Be(week, null);

            Assert.Equal(week, WeekTyped.Read(WeekTyped.Of(week)).Value);
            Assert.Equal(week, hours.Weekly);
        }
    }

    // Quarters of an hour in order, taken in twos, never overlap.
    private static IEnumerable<HoursInterval> Stretches(Random random) =>
        Enumerable
            .Range(0, random.Next(0, 9))
            .Select(_ => random.Next(0, 96))
            .Distinct()
            .Order()
            .Chunk(2)
            .Where(two => two.Length == 2)
            .Select(two => new HoursInterval(At(two[0]), At(two[1])));

    private static TimeOnly At(int quarter) => TimeOnly.MinValue.AddMinutes(15 * quarter);
}
