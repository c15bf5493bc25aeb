using System.Net;
using Remit.Documents;

namespace Remit.Web.Tests.Features.Drafts;

/// <summary>The five questions, and the page that comes out of them.</summary>
public sealed class FirstLineTests(Databases databases)
{
    private const string Saying =
        "Refunds up to £60 each: I decide and tell you on Fridays; above that I ask you first. "
        + "At most £900 a month together. We try it for four weeks and look at it together on 23 March.";

    [Theory, EachDatabase]
    public async Task Five_questions_make_one_sentence_and_a_page(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));

        Assert.Equal("/draft", ines.Address);
        Assert.Contains(Saying, ines.Text, StringComparison.Ordinal);
        Assert.Contains("This is autonomy, not freedom", ines.Text, StringComparison.Ordinal);
        Assert.Contains("Only you can see this.", ines.Text, StringComparison.Ordinal);
        Assert.Contains("Refunds, everything else: I ask Maarten first.", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Page_print_text_markdown_and_file_say_the_same_sentence(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));

        foreach (var address in new[] { "/draft", "/draft/print", "/draft/take" })
        {
            Assert.Contains(Saying, (await ines.VisitAsync(address)).Text, StringComparison.Ordinal);
        }

        var markdown = await ines.Client.GetStringAsync(new Uri("/draft/page.md", UriKind.Relative), Cancel);
        var yaml = await ines.Client.GetStringAsync(new Uri("/draft/agreement.yaml", UriKind.Relative), Cancel);
        var read = AgreementReader.Read(yaml);
        Assert.Contains(Saying, markdown, StringComparison.Ordinal);
        Assert.Empty(read.Errors);
        await ines.VisitAsync("/draft/take");
        await ines.Fill("Input.Text", yaml).SubmitAsync("Bring it in");
        Assert.Contains(Saying, ines.Text, StringComparison.Ordinal);
        Assert.Equal(
            yaml,
            await ines.Client.GetStringAsync(new Uri("/draft/agreement.yaml", UriKind.Relative), Cancel)
        );
    }

    [Theory, EachDatabase]
    public async Task A_file_that_cannot_be_read_is_kept_with_every_mistake_in_it(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await (await Alone.BeginAsync(app)).VisitAsync("/draft/take");

        await ines.Fill("Input.Text", "remit: 1\nbetwen: x").SubmitAsync("Bring it in");

        Assert.Contains("betwen", ines.Page.QuerySelector("[role='alert']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            "remit: 1\nbetwen: x",
            ines.Page.QuerySelector("textarea[name]")!.TextContent.ReplaceLineEndings("\n")
        );
    }

    [Theory, EachDatabase]
    public async Task An_amount_that_cannot_be_read_is_kept_and_focused(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.BeginAsync(app);
        await ines.VisitAsync("/lines/new?work=support");
        await ines.SubmitAsync("Refunds");

        await ines.Fill("typed.line.upTo", "6o").SubmitAsync("Take this");

        var field = ines.Page.QuerySelector("[name='typed.line.upTo']")!;
        Assert.EndsWith("/far", ines.Address, StringComparison.Ordinal);
        Assert.Equal("6o", field.GetAttribute("value"));
        Assert.True(field.HasAttribute("autofocus"));
        Assert.Contains("\"6o\" is not an amount", ines.Text, StringComparison.Ordinal);
        await ines.Fill("typed.line.upTo", "62.50").SubmitAsync("Take this");
        Assert.Contains("The most in one month?", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Something_of_ones_own_is_asked_what_it_is_measured_in(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.BeginAsync(app);
        await ines.VisitAsync("/lines/new?work=else");
        await ines.Fill("line.title", "Song of the week").SubmitAsync("Go on");
        await ines.SubmitAsync("By a number of something");
        await ines.Fill("line.unit", "verses").SubmitAsync("Take this");
        await ines.Fill("typed.line.upTo", "4").SubmitAsync("Take this");
        await ines.SubmitAsync("10");
        await ines.Fill("line.outcome", "Everybody hums").SubmitAsync("Take this");
        await ines.SubmitAsync("Nothing comes to mind");
        await ines.SubmitAsync("I don’t know, I’ll count for two weeks");
        await ines.Fill("page.lead", "Maarten").SubmitAsync("Both");

        Assert.Contains("it has an edge, an aim, a look-back", ines.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Song of the week up to 4 verses each: I decide and tell you on Fridays and in our one-to-one; above that I ask you first. At most 10 a month.",
            ines.Text,
            StringComparison.Ordinal
        );
    }

    [Theory, EachDatabase]
    public async Task Another_matter_asks_for_its_own_sizes_and_keeps_what_was_written_in_own_words(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.FollowAsync("Change", 3);
        await ines.Fill("line.outcome", "Nobody writes twice").SubmitAsync("Take this");
        await ines.FollowAsync("Change", 0);

        await ines.SubmitAsync("Shift swaps");
        await ines.SubmitAsync("2 shifts");
        await ines.SubmitAsync("10");

        Assert.EndsWith("/aim", ines.Address, StringComparison.Ordinal);
        await ines.SubmitAsync("A shift with nobody on it");
        Assert.Contains("Shift swaps up to 2 shifts each", ines.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody writes twice", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Sending_the_first_question_twice_makes_one_line(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.BeginAsync(app);
        await ines.VisitAsync("/lines/new?work=support");
        var key = ines.Page.QuerySelector("[name='line']")!.GetAttribute("value")!;

        await ines.SubmitAsync("Refunds");
        var first = ines.Address;
        await ines.VisitAsync("/lines/new?work=support");
        await ines.Fill("line", key).SubmitAsync("Refunds");

        Assert.Equal(first, ines.Address);
    }

    [Theory, EachDatabase]
    public async Task Two_windows_with_two_answers_show_both(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var here = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        var there = await Alone.AgainAsync(app);
        await here.FollowAsync("Change", 3);
        await there.VisitAsync(here.Address);

        await here.Fill("line.outcome", "Nobody writes twice").SubmitAsync("Take this");
        await there.Fill("line.outcome", "Nobody calls twice").SubmitAsync("Take this");

        Assert.Contains("Two answers", there.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody writes twice", there.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody calls twice", there.Text, StringComparison.Ordinal);
        await there.SubmitAsync("Take: Nobody calls twice");
        Assert.Equal("/draft", there.Address);
        Assert.Contains("Nobody calls twice", there.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody writes twice", there.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_draft_left_half_way_goes_on_where_it_was(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.BeginAsync(app);
        await ines.VisitAsync("/lines/new?work=support");
        await ines.SubmitAsync("Refunds");
        await ines.SubmitAsync("£40");

        var later = await Alone.AgainAsync(app);
        await later.VisitAsync("/");
        await later.FollowAsync("Go on where you were");

        Assert.EndsWith("/far", later.Address, StringComparison.Ordinal);
        Assert.Equal("£40", later.Page.QuerySelector("[aria-pressed='true']")!.TextContent.Trim());
    }

    [Theory, EachDatabase]
    public async Task A_line_taken_out_can_be_put_back(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));

        await ines.SubmitAsync("Take it out");
        Assert.DoesNotContain(Saying, ines.Text, StringComparison.Ordinal);
        await ines.SubmitAsync("Put it back");

        Assert.Contains(Saying, ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_second_line_is_not_asked_again_who_the_lead_is(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/lines/new?work=support");
        await ines.SubmitAsync("Small purchases");
        await ines.SubmitAsync("£30");
        await ines.SubmitAsync("£180");
        await ines.SubmitAsync("The team can go on working the same day");
        await ines.SubmitAsync("Nothing comes to mind");
        await ines.SubmitAsync("I don’t know, I’ll count for two weeks");

        Assert.Equal("/draft", ines.Address);
        Assert.Contains(Saying, ines.Text, StringComparison.Ordinal);
        Assert.Contains("Small purchases up to £30 each: I decide", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_defaults_are_shown_and_change_the_sentence(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));

        await ines.Fill("page.from", "2026-04-06").SubmitForAsync("page.from");
        await ines.SubmitAsync("8 weeks");
        await ines.SubmitAsync("Thursday");

        Assert.Contains(
            "tell you on Thursdays; above that I ask you first. At most £900 a month together. We try it for eight weeks and look at it together on 1 June.",
            ines.Text,
            StringComparison.Ordinal
        );
    }

    [Theory, EachDatabase]
    public async Task Nobody_else_finds_the_line_or_can_answer_for_it(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.FollowAsync("Change", 3);
        var address = ines.Address;
        var world = await World.InAsync(app);
        var maarten = await world.SignInAsync(world.Maarten);

        Assert.Equal(HttpStatusCode.NotFound, (await maarten.VisitAsync(address)).Status);
        Assert.Contains("There is no draft yet", (await maarten.VisitAsync("/draft")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await maarten.VisitAsync("/draft/agreement.yaml")).Status);
        await maarten.VisitAsync("/lines/new?work=support");
        var line = address.Split('/')[2];
        Assert.Equal(HttpStatusCode.NotFound, (await maarten.Fill("line", line).SubmitAsync("Refunds")).Status);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
