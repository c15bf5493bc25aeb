using Remit.Web.Features.Hours;
using Remit.Web.Tests.Ui.Languages;

namespace Remit.Web.Tests.Features.Hours;

/// <summary>The holidays one can choose from.</summary>
public sealed class HolidayTests
{
    public static TheoryData<string> Countries { get; } = [.. HolidayCalendars.All.Order(StringComparer.Ordinal)];

    private static readonly ResourceFile Words = ResourceFile.Find("src/Remit.Web/Features/Hours/HoursWords.resx")!;

    [Theory]
    [MemberData(nameof(Countries))]
    public void Every_country_has_some_in_each_year_and_a_name(string country)
    {
        for (var year = 2024; year < 2040; year++)
        {
            var days = HolidayCalendars.Of(country, year, 1).ToList();
            Assert.InRange(days.Count, 4, 25);
            Assert.Contains(days, day => day is { Month: 12, Day: 25 or 26 or 27 or 28 } or { Month: 1, Day: <= 3 });
        }

        Assert.Equal(3, HolidayCalendars.Next(country, new(2026, 12, 28), 3).Length);
        Assert.Contains($"Country.{country}", Words.Words.Keys);
    }

    [Fact]
    public void Who_keeps_none_has_none() => Assert.Empty(HolidayCalendars.Of(null, 2026, 2));
}
