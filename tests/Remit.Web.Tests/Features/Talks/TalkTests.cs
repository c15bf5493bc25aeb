using Remit.Web.Features.Talks;
using Remit.Web.Tests.Features.Diary;
using Remit.Web.Tests.Features.Drafts;

namespace Remit.Web.Tests.Features.Talks;

/// <summary>Preparing the talk and having it side by side.</summary>
public sealed class TalkTests(Databases databases)
{
    private const string Sixty =
        "Refunds up to £60 each: I decide and tell you on Fridays; above that I ask you first.";
    private const string Forty =
        "Refunds up to £40 each: I decide and tell you on Fridays; above that I ask you first.";

    [Theory, EachDatabase]
    public async Task The_message_comes_in_three_tones_from_the_line_itself(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));

        await ines.VisitAsync("/talk?tone=short");
        Assert.Equal(
            "Maarten, could I have 15 minutes this week? I’d like to suggest something small: I decide refunds up to £60 each for four weeks and send you a short note every Friday. Anything bigger I still bring to you.",
            Message(ines)
        );
        await ines.VisitAsync("/talk?tone=warm");
        Assert.Contains(
            "14 times last month by my count, and you agreed each time",
            Message(ines),
            StringComparison.Ordinal
        );
        await ines.VisitAsync("/talk?tone=formal");
        Assert.StartsWith("Dear Maarten,", Message(ines), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Two_words_changed_stay_changed_until_the_line_changes(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/talk?tone=short");

        await ines.Fill("page.message-short", "Maarten, a quarter of an hour?").SubmitAsync("Keep my words");
        Assert.Equal("Maarten, a quarter of an hour?", Message(ines));
        Assert.DoesNotContain("Your line has changed", ines.Text, StringComparison.Ordinal);
        await ButFortyAsync(ines);
        await ines.VisitAsync("/talk?tone=short");
        Assert.Contains("Your line has changed", ines.Text, StringComparison.Ordinal);
        await ines.SubmitAsync("Take the new text");

        Assert.Contains("refunds up to £40 each", Message(ines), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Yes_but_changes_the_line_is_read_back_and_everything_says_the_same(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/talk/together");
        Assert.Contains(Sixty, ines.Text, StringComparison.Ordinal);

        await ButFortyAsync(ines);

        Assert.Contains($"So from Monday 23 February: {Forty}", ines.Text, StringComparison.Ordinal);
        foreach (var address in new[] { "/draft", "/draft/print", "/draft/take", "/talk/say" })
        {
            await ines.VisitAsync(address);
            Assert.Contains(Forty, ines.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("£60", ines.Text, StringComparison.Ordinal);
        }

        await ines.VisitAsync("/draft");
        Assert.Contains(
            "As we talked about it on 17 February 2026, not yet confirmed.",
            ines.Text,
            StringComparison.Ordinal
        );
        var yaml = await ines.Client.GetStringAsync(new Uri("/draft/agreement.yaml", UriKind.Relative), Cancel);
        Assert.Contains("up to 40", yaml, StringComparison.Ordinal);
        Assert.DoesNotContain("up to 60", yaml, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_size_that_cannot_be_read_side_by_side_is_kept_where_it_was_typed(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/talk/together");
        await ines.FollowAsync("Yes, but");

        await ines.Fill("typed.line.upTo", "4o").SubmitAsync("Take it over");

        Assert.True(ines.Address.EndsWith("?part=but", StringComparison.Ordinal), ines.Address + ines.Text);
        Assert.Equal("4o", ines.Page.QuerySelector("[name='typed.line.upTo']")!.GetAttribute("value"));
        Assert.Contains("\"4o\" is not an amount", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Not_yet_keeps_what_would_change_it_in_their_words(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/talk/together");
        await ines.FollowAsync("Not yet");

        await ines.Fill("line.whose", "Sunniva")
            .Fill("line.theirWords", "The budget is hers")
            .SubmitForAsync("line.whose");

        Assert.True(ines.Text.Contains("That was the talk", StringComparison.Ordinal), ines.Address + ines.Text);
        await ines.VisitAsync("/draft");
        Assert.Contains("Maarten said: not mine to give, it is for Sunniva.", ines.Text, StringComparison.Ordinal);
        Assert.Contains("The budget is hers", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Show_me_eight_first_is_counted_by_the_diary_until_the_page_says_the_count(Database database)
    {
        const string Words = "Let me see eight of them";
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/talk/together");
        await ines.FollowAsync("Not yet");
        await ines.Fill("typed.line.many", "8").Fill("line.theirWords", Words).SubmitForAsync("typed.line.many");
        Assert.Contains("Maarten said: not yet, show me 8 first.", ines.Text, StringComparison.Ordinal);
        Assert.Contains(Words, (await ines.VisitAsync("/diary")).Text, StringComparison.Ordinal);

        for (var number = 1; number <= 8; number++)
        {
            Assert.DoesNotContain(Words, (await ines.VisitAsync("/")).Text, StringComparison.Ordinal);
            await ines.WriteAsync($"Refund it, number {number}", "20");
            await ines.SubmitAsync(number == 3 ? "Different" : "Same");
        }

        await ines.VisitAsync("/");
        Assert.Contains("Counted so far: eight of eight, one changed.", ines.Text, StringComparison.Ordinal);
        Assert.Equal(Words, ines.Page.QuerySelector("main q")!.TextContent);
        await ines.VisitAsync("/diary");
        await ines.SubmitAsync("Say the count on my page");
        foreach (var address in new[] { "/draft", "/draft/print", "/draft/take" })
        {
            Assert.Contains(
                "By my own count: eight in one week, one changed.",
                (await ines.VisitAsync(address)).Text,
                StringComparison.Ordinal
            );
        }
    }

    [Theory, EachDatabase]
    public async Task How_many_must_be_a_number_one_can_count_to(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/talk/together");
        await ines.FollowAsync("Not yet");

        await ines.Fill("typed.line.many", "a few")
            .Fill("line.theirWords", "Let me see some")
            .SubmitForAsync("typed.line.many");

        Assert.EndsWith("?part=not-yet", ines.Address, StringComparison.Ordinal);
        Assert.Equal("a few", ines.Page.QuerySelector("[name='typed.line.many']")!.GetAttribute("value"));
        Assert.Contains("100", ines.Page.QuerySelector(".wrong")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Let me see some", (await ines.VisitAsync("/diary")).Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Not_now_stands_on_the_first_page_when_its_day_has_come_with_the_words(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/talk/together");
        await ines.FollowAsync("Not yet");
        await ines.Fill("line.askAgain", "2026-03-10")
            .Fill("line.theirWords", "After the stocktake")
            .SubmitForAsync("line.askAgain");
        Assert.DoesNotContain("After the stocktake", (await ines.VisitAsync("/")).Text, StringComparison.Ordinal);

        app.Clock.Advance(TimeSpan.FromDays(21));

        await ines.VisitAsync("/");
        Assert.Contains("You can ask Maarten again today", ines.Text, StringComparison.Ordinal);
        Assert.Contains("After the stocktake", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_reminder_to_ask_stands_on_the_first_page_on_its_day(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/talk");
        await ines.Fill("page.remindOn", "2026-02-19").SubmitAsync("Remind me");
        Assert.DoesNotContain("Today you wanted to ask", (await ines.VisitAsync("/")).Text, StringComparison.Ordinal);

        app.Clock.Advance(TimeSpan.FromDays(2));

        Assert.Contains(
            "Today you wanted to ask Maarten for 15 minutes",
            (await ines.VisitAsync("/")).Text,
            StringComparison.Ordinal
        );
    }

    [Theory, EachDatabase]
    public async Task The_invitation_is_a_file_of_fifteen_minutes_whose_title_tells_nothing(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));

        var file = await ines.Client.GetStringAsync(
            new Uri("/talk/invitation.ics?on=2026-02-19&at=14%3A30", UriKind.Relative),
            Cancel
        );

        var lines = file.Split("\r\n");
        Assert.Contains("SUMMARY:15 minutes: Inês", lines);
        Assert.Contains("DTSTART:20260219T143000Z", lines);
        Assert.Contains("DTEND:20260219T144500Z", lines);
        Assert.DoesNotContain("efund", file, StringComparison.Ordinal);
    }

    [Fact]
    public void An_invitation_elsewhere_keeps_the_clock_of_its_zone()
    {
        var id = new Guid("01a211ac-d584-7437-b4ce-9e0e80b62806");
        var file = Invitation.Write(
            id,
            "15 minutes: Inês",
            new(2026, 2, 19, 14, 30, 0),
            ("Europe/Amsterdam", App.Start)
        );

        Assert.Contains("DTSTART;TZID=Europe/Amsterdam:20260219T143000", file, StringComparison.Ordinal);
        Assert.Contains("TZID:Europe/Amsterdam", file, StringComparison.Ordinal);
        Assert.Contains("UID:01a211acd5847437b4ce9e0e80b62806@remit", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_worksheet_is_there_for_anybody()
    {
        var anybody = await World.NewVisitor(databases.Shared(Database.Sqlite)).VisitAsync("/worksheet");

        Assert.Contains("How will your lead know it is going well?", anybody.Text, StringComparison.Ordinal);
        Assert.Contains("You’re not ready.", anybody.Text, StringComparison.Ordinal);
    }

    private static async Task ButFortyAsync(Visitor ines)
    {
        await ines.VisitAsync("/talk/together");
        await ines.FollowAsync("Yes, but");
        await ines.Fill("typed.line.upTo", "40")
            .Fill("line.worry", "Not twice for one order")
            .SubmitAsync("Take it over");
    }

    private static string Message(Visitor visitor) => visitor.Page.QuerySelector("textarea")!.TextContent;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
