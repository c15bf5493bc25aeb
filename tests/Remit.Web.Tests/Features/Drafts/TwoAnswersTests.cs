namespace Remit.Web.Tests.Features.Drafts;

/// <summary>What two windows answered: both are shown, nothing is lost, and one window is never taken for two.</summary>
public sealed class TwoAnswersTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task An_answer_of_two_lines_is_changed_again_in_the_same_window(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/talk?tone=short");
        await ines.Fill("page.message-short", "Maarten,\na quarter of an hour?").SubmitAsync("Keep my words");

        await ines.Fill("page.message-short", "Maarten,\nhalf an hour?").SubmitAsync("Keep my words");

        Assert.Equal("Maarten,\nhalf an hour?", ines.Page.QuerySelector("textarea")!.TextContent);
        Assert.DoesNotContain("Two answers", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Two_messages_are_both_on_the_page_that_asks_for_the_talk(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var here = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        var there = await Alone.AgainAsync(app);
        await here.VisitAsync("/talk?tone=short");
        await there.VisitAsync("/talk?tone=short");

        await here.Fill("page.message-short", "A quarter of an hour?").SubmitAsync("Keep my words");
        await there.Fill("page.message-short", "Half an hour?").SubmitAsync("Keep my words");

        Assert.StartsWith("/talk", there.Address, StringComparison.Ordinal);
        await there.SubmitAsync("Take: Half an hour?");
        await there.VisitAsync("/talk?tone=short");
        Assert.Equal("Half an hour?", there.Page.QuerySelector("textarea")!.TextContent);
    }

    [Theory, EachDatabase]
    public async Task Two_answers_side_by_side_are_both_there_before_one_is_read_back(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var here = await Alone.BeginAsync(app, "I would like to know what is expected of me");
        await here.Fill("page.clear-well", "Nobody waits").SubmitForAsync("page.clear-well");
        await here.Fill("page.lead", "Maarten").SubmitForAsync("page.lead");
        var there = await Alone.AgainAsync(app);
        await here.VisitAsync("/clear/together/well");
        await there.VisitAsync("/clear/together/well");

        await here.Fill("page.clear-well-said", "Nobody waits a day").SubmitAsync("Go on");
        await there.Fill("page.clear-well-said", "Nobody waits two days").SubmitAsync("Go on");
        await there.SubmitAsync("Take: Nobody waits two days");

        Assert.Contains("So: Nobody waits two days", there.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Two answers", there.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_second_number_that_cannot_be_read_is_asked_again_and_never_takes_the_limit_away(
        Database database
    )
    {
        await using var app = await databases.OwnAsync(database);
        var here = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        var there = await Alone.AgainAsync(app);
        await here.FollowAsync("Change", 1);
        await there.VisitAsync(here.Address);

        await here.SubmitAsync("£40");
        await there.Fill("typed.line.upTo", "4o").SubmitAsync("Take this");
        Assert.Contains("Keep: 40", there.Text, StringComparison.Ordinal);
        await there.SubmitAsync("Take: 4o");

        Assert.EndsWith("/far", there.Address, StringComparison.Ordinal);
        Assert.Contains("\"4o\" is not an amount", there.Text, StringComparison.Ordinal);
        await there.VisitAsync("/draft");
        Assert.Contains("Refunds up to £40 each", there.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_number_that_is_posted_as_it_is_kept_is_a_number(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.FollowAsync("Change", 1);

        await ines.Fill("line.upTo", "4o").SubmitAsync("£40");
        Assert.Contains("Refunds up to £40 each", (await ines.VisitAsync("/draft")).Text, StringComparison.Ordinal);
        foreach (var posted in new[] { "4o", "-", "1e3" })
        {
            await ines.FollowAsync("Change", 1);
            ines.Page.QuerySelector("button[name='line.upTo']")!.SetAttribute("value", posted);
            await ines.SubmitForAsync("line.upTo");
            await ines.VisitAsync("/draft");
            Assert.Contains("Refunds up to £40 each", ines.Text, StringComparison.Ordinal);
        }
    }

    [Theory, EachDatabase]
    public async Task Numbers_are_shown_and_kept_in_the_marks_of_who_reads(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var here = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        var there = await Alone.AgainAsync(app);
        there.Client.DefaultRequestHeaders.Remove("Accept-Language");
        there.Client.DefaultRequestHeaders.Add("Accept-Language", "de-DE");
        await here.FollowAsync("Change", 1);
        await there.VisitAsync(here.Address);
        await here.SubmitAsync("£40");

        await there.Fill("typed.line.upTo", "84,5").SubmitForAsync("typed.line.upTo");
        Assert.Contains("84,5", there.Page.QuerySelector("[role='alert']")!.TextContent, StringComparison.Ordinal);
        await there.SubmitAsync("Nehmen: 84,5");

        Assert.Contains("£84.50", (await here.VisitAsync("/draft")).Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_name_against_an_empty_one_is_shown_too(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var here = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        var there = await Alone.AgainAsync(app);
        await here.VisitAsync("/draft");
        await there.VisitAsync("/draft");

        await here.Fill("page.lead", "").SubmitForAsync("page.lead");
        await there.Fill("page.lead", "Quentin").SubmitForAsync("page.lead");

        Assert.Contains("Keep: nothing", there.Text, StringComparison.Ordinal);
        await there.SubmitAsync("Take: Quentin");
        Assert.Contains("I ask Quentin first", there.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_name_that_is_too_long_is_kept_and_said_beside_its_field(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        var name = new string('q', 101);

        await ines.Fill("page.lead", name).SubmitForAsync("page.lead");

        var field = ines.Page.QuerySelector("input[name='page.lead']")!;
        Assert.Equal(name, field.GetAttribute("value"));
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Equal("100", field.GetAttribute("maxlength"));
        Assert.Contains("I ask Maarten first", ines.Text, StringComparison.Ordinal);
        Assert.NotNull(ines.Page.QuerySelector("details[open] input[name='page.lead']"));
    }

    [Theory, EachDatabase]
    public async Task The_page_shows_two_answers_to_a_line_with_the_name_of_the_line(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var here = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        var there = await Alone.AgainAsync(app);
        await here.FollowAsync("Change", 3);
        await there.VisitAsync(here.Address);
        await here.Fill("line.outcome", "Nobody writes twice").SubmitAsync("Take this");
        await there.Fill("line.outcome", "Nobody calls twice").SubmitAsync("Take this");

        await there.VisitAsync("/draft");

        var both = there.Page.QuerySelector("[role='alert']")!.TextContent;
        Assert.Contains("Refunds", both, StringComparison.Ordinal);
        await there.SubmitAsync("Take: Nobody calls twice");
        Assert.Equal("/draft", there.Address);
        Assert.DoesNotContain("Two answers", there.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Who_offers_reads_two_ways_as_what_the_other_would_do(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var door = "I lead people and would like to be asked less";
        var here = await Alone.OfferRefundsAsync(await Alone.BeginAsync(app, door, "Maarten"), "Inês");
        var there = await Alone.AgainAsync(app);
        await here.VisitAsync("/draft");
        await here.FollowAsync("More about this line");
        await there.VisitAsync(here.Address);
        await here.SubmitForAsync("line.how", "Inês decides");
        await there.SubmitForAsync("line.how", "Inês asks first and needs a clear go");

        var both = there.Page.QuerySelector("[role='alert']")!.TextContent;

        Assert.Contains("Take: Inês asks first and needs a clear go", both, StringComparison.Ordinal);
        Assert.DoesNotContain("I ask first", both, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Two_days_of_the_note_are_called_as_the_page_calls_them(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var here = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        var there = await Alone.AgainAsync(app);
        await here.VisitAsync("/draft");
        there.Client.DefaultRequestHeaders.Remove("Accept-Language");
        there.Client.DefaultRequestHeaders.Add("Accept-Language", "de-DE");
        await there.VisitAsync("/draft");

        await here.SubmitAsync("Thursday");
        await there.SubmitAsync("Montag");

        Assert.Contains("Behalten: Donnerstag", there.Text, StringComparison.Ordinal);
        Assert.Contains("Nehmen: Montag", there.Text, StringComparison.Ordinal);
    }
}
