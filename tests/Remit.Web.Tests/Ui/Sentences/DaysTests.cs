using System.Globalization;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Tests.Ui.Sentences;

public sealed class DaysTests
{
    private static readonly DateOnly Day = new(2026, 2, 2);

    [Theory]
    [InlineData("en-GB", "2 February 2026")]
    [InlineData("en-US", "February 2, 2026")]
    [InlineData("de-DE", "2. Februar 2026")]
    public void A_date_is_written_as_the_reader_writes_it(string culture, string text)
    {
        Assert.Equal(text, Days.Full(Day, CultureInfo.GetCultureInfo(culture)));
    }

    [Theory]
    [InlineData("en-GB", "Monday 2 February")]
    [InlineData("en-US", "Monday, February 2")]
    [InlineData("de-DE", "Montag, 2. Februar")]
    public void Within_a_week_the_day_has_its_name(string culture, string text)
    {
        Assert.Equal(text, Days.OfWeek(Day, CultureInfo.GetCultureInfo(culture)));
    }
}
