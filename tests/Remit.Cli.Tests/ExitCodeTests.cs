namespace Remit.Cli.Tests;

public sealed class ExitCodeTests
{
    [Theory]
    [InlineData(0, "order amount=20EUR customer=acme stock=yes term=1")]
    [InlineData(0, "order amount=250EUR customer=acme stock=yes term=12")]
    [InlineData(0, "order amount=20EUR term=1 customer=acme")]
    [InlineData(2, "order amount=300EUR stock=yes term=12")]
    [InlineData(2, "order amount=300EUR stock=yes")]
    [InlineData(2, "order amount=300EUR term=40")]
    [InlineData(2, "reply", "where=public page")]
    [InlineData(3, "order amount=6000EUR")]
    [InlineData(3, "order amount=6000EUR term=40")]
    [InlineData(4, "order amount=38EUR")]
    [InlineData(4, "order")]
    [InlineData(1, "ordr amount=38EUR")]
    [InlineData(1, "order amount=38")]
    public async Task The_exit_code_is_the_one_all_levels_still_possible_share(
        int exit,
        string words,
        string? more = null
    )
    {
        var run = await Run.Ask([.. words.Split(' '), .. more is null ? (string[])[] : [more]]);

        Assert.Equal(exit, run.Exit);
    }

    [Theory]
    [InlineData("2026-02-01", "Not in force until 2026-02-02.")]
    [InlineData("2027-01-01", "The agreement ended on 2026-12-31.")]
    public async Task Out_of_force_is_not_covered_and_says_so(string date, string sentence)
    {
        var run = await Run.Ask("order", "amount=20EUR", "--as-of", date);

        Assert.Equal((3, sentence, ""), (run.Exit, run.FirstLine, run.Error));
    }

    [Theory]
    [InlineData("2026-02-02")]
    [InlineData("2026-12-31")]
    public async Task The_first_and_the_last_day_are_in_force(string date)
    {
        var run = await Run.Ask("order", "amount=6000EUR", "--as-of", date);

        Assert.Equal("You two have not agreed on this yet.", run.FirstLine);
    }

    [Fact]
    public async Task Without_a_date_it_is_today_where_the_machine_is()
    {
        var lateOnTheEve = new FixedTime(new DateTimeOffset(2026, 2, 1, 23, 0, 0, TimeSpan.Zero));

        var run = await Run.At(lateOnTheEve, "ask", Sample.Path, "order", "amount=6000EUR", "--json");

        Assert.Contains("\"asOf\":\"2026-02-02\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_date_that_has_passed_changes_nothing_but_a_line()
    {
        string[] words = ["order", "amount=20EUR", "customer=acme", "stock=yes", "term=1"];
        var before = await Run.Ask([.. words, "--as-of", "2026-05-07"]);
        var after = await Run.Ask([.. words, "--as-of", "2026-05-08"]);

        Assert.Equal((before.Exit, before.FirstLine), (after.Exit, after.FirstLine));
        Assert.DoesNotContain("The day to look at", before.Output, StringComparison.Ordinal);
        Assert.Contains("The day to look at this agreement was 2026-05-07", after.Output, StringComparison.Ordinal);
    }
}
