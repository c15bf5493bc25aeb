using Remit.Rules.Tests.Cases;

namespace Remit.Rules.Tests.Analysis;

/// <summary>A4: what is checked of the agreement and its areas.</summary>
public sealed class A4FrameTests
{
    [Fact]
    public void Where_everything_is_said_nothing_is_found()
    {
        Assert.Equal("", new Framed().Found);
        Assert.Equal("", new Framed().OnAnyDay);
    }

    [Fact]
    public void An_area_without_an_outcome_is_found_and_a_sentence_is_enough()
    {
        var finding = Assert.Single((new Framed() with { Outcomes = [] }).Findings);

        Assert.Equal(("no-outcome/Area", FindingSeverity.Note), (finding.Id, finding.Severity));
        Assert.Equal("Area", finding.Area);
        Assert.Equal("", (new Framed() with { Outcomes = [new Outcome("A sentence")] }).Found);
    }

    [Theory]
    [InlineData(null, null, "no-look-back")]
    [InlineData(Rhythm.Monthly, null, "")]
    [InlineData(null, DayOfWeek.Monday, "")]
    public void Looking_back_is_a_check_in_or_a_note(Rhythm? checkIn, DayOfWeek? note, string found)
    {
        Assert.Equal(found, (new Framed() with { CheckIn = checkIn, Note = note }).Found);
    }

    [Fact]
    public void Without_cover_nobody_answers_while_the_lead_is_away()
    {
        var finding = Assert.Single((new Framed() with { Cover = null }).Findings);

        Assert.Equal(("no-cover", FindingSeverity.Note), (finding.Id, finding.Severity));
        Assert.Equal("Nobody is named who answers while Maarten is away.", finding.Sentence);
    }

    [Theory]
    [InlineData("2027-03-10", null, "")]
    [InlineData("2027-03-11", null, "review-far-away")]
    [InlineData("2026-02-01", null, "")]
    [InlineData(null, null, "review-far-away")]
    [InlineData(null, "2027-03-10", "")]
    [InlineData(null, "2027-03-11", "review-far-away")]
    [InlineData("2030-01-01", "2027-01-01", "")]
    [InlineData("2027-01-01", "2030-01-01", "")]
    public void The_next_look_is_at_most_a_year_from_the_date_checked(string? review, string? until, string found)
    {
        var inForce = new InForce(Values.Day("2026-01-01"), DayOf(review), DayOf(until));

        Assert.Equal(found, (new Framed() with { InForce = inForce }).Found);
    }

    [Fact]
    public void Before_the_first_day_the_year_counts_from_the_first_day()
    {
        var framed = new Framed() with { InForce = new InForce(Values.Day("2026-01-01"), Values.Day("2027-01-01")) };

        Assert.Equal("", framed.On(Values.Day("2025-06-01")));
        Assert.Equal("", framed.OnAnyDay);
    }

    [Theory]
    [InlineData("2028-02-29", "2029-02-28", "")]
    [InlineData("2028-02-29", "2029-03-01", "review-far-away")]
    [InlineData("9999-06-01", "9999-12-31", "")]
    public void The_year_ends_with_the_calendar_in_mind(string from, string review, string found)
    {
        var framed = new Framed() with { InForce = new InForce(Values.Day(from), Values.Day(review)) };

        Assert.Equal(found, framed.On(Values.Day(from)));
    }

    [Fact]
    public void Problems_come_first_then_the_order_of_the_file()
    {
        var framed = new Framed() with
        {
            InForce = new InForce(Values.Day("2026-01-01")),
            CheckIn = null,
            Note = null,
            Cover = null,
            Outcomes = [],
            Kinds =
            [
                Case.MakeKind(
                    [Known.Euros(), Known.Number()],
                    Lines.Grant("b", Level.Decide),
                    Lines.Grant("a", Level.Intend),
                    Lines.Cap("c", Level.Intend, When.UpTo("amount", 1))
                ),
            ],
        };

        Assert.Equal(
            "unbounded/kind/b/amount unbounded/kind/b/weight review-far-away no-look-back no-cover no-outcome/Area "
                + "intend-waits/kind/a intend-waits/kind/c",
            framed.Found
        );
    }

    private static DateOnly? DayOf(string? day) => day is null ? null : Values.Day(day);
}
