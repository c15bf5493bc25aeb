using Remit.Web.Tests.Architecture;
using Remit.Web.Tests.Features.Diary;
using Remit.Web.Tests.Features.Drafts;

namespace Remit.Web.Tests.Features.Talks;

/// <summary>What was said last counts: in every form of the page, on the first page and in the diary.</summary>
public sealed class SaidAgainTests(Databases databases)
{
    private const string Eight = "Show me eight first, please";

    private static readonly string[] Forms = ["/draft", "/draft/print", "/draft/take"];

    [Theory, EachDatabase]
    public async Task What_was_agreed_to_is_no_longer_said_of_another_size(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/talk/together");
        await ines.SubmitAsync("Yes");
        Assert.Contains("not yet confirmed", (await ines.VisitAsync("/draft")).Text, StringComparison.Ordinal);

        await ines.FollowAsync("Change", 1);
        await ines.Fill("typed.line.upTo", "75").SubmitForAsync("typed.line.upTo");

        await ines.VisitAsync("/draft");
        Assert.Contains("up to £75 each", ines.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("not yet confirmed", ines.Text, StringComparison.Ordinal);
        await ines.VisitAsync("/talk/together");
        Assert.Contains("up to £75 each", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Nobody_said_what_their_predecessor_said(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await FewAsync(ines, "8", Eight);
        await ines.VisitAsync("/draft");

        await ines.Fill("page.lead", "Paula").SubmitForAsync("page.lead");
        Assert.DoesNotContain(Eight, ines.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("said: not yet", ines.Text, StringComparison.Ordinal);

        await OpenLineAsync(ines, "?part=not-yet");
        Assert.DoesNotContain(Eight, ines.Text, StringComparison.Ordinal);

        await ines.VisitAsync("/draft");
        await ines.Fill("page.lead", "Maarten Hoekema").SubmitForAsync("page.lead");
        Assert.Contains(Eight, ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_another_lead_says_stands_without_the_words_of_the_one_before(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await OpenLineAsync(ines, "?part=but");
        await ines.Fill("line.worry", "Not twice for one order").SubmitAsync("Take it over");
        await ines.VisitAsync("/draft");
        await ines.Fill("page.lead", "Paula").SubmitForAsync("page.lead");

        await OpenLineAsync(ines);
        await ines.SubmitAsync("Yes");

        await ines.VisitAsync("/draft");
        Assert.Contains("not yet confirmed", ines.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Not twice for one order", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_yes_shows_the_worry_and_no_longer_the_not_yet(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await FewAsync(ines, "8", Eight);
        foreach (var address in Forms)
        {
            Assert.Contains("show me 8 first", (await ines.VisitAsync(address)).Text, StringComparison.Ordinal);
            Assert.Contains(Eight, ines.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("not shown to anybody", ines.Text, StringComparison.Ordinal);
        }

        await OpenLineAsync(ines, "?part=but");
        await ines.Fill("typed.line.upTo", "20")
            .Fill("line.worry", "Not twice for one order")
            .SubmitAsync("Take it over");

        foreach (var address in Forms)
        {
            Assert.Contains("not yet confirmed", (await ines.VisitAsync(address)).Text, StringComparison.Ordinal);
            Assert.Contains("Not twice for one order", ines.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(Eight, ines.Text, StringComparison.Ordinal);
        }

        var markdown = await ines.Client.GetStringAsync(
            new Uri("/draft/page.md", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        Assert.Contains("Not twice for one order", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain(Eight, (await ines.VisitAsync("/diary")).Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task After_a_yes_nobody_is_asked_again(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await OpenLineAsync(ines, "?part=not-yet");
        await ines.Fill("line.askAgain", "2026-02-19").SubmitForAsync("line.askAgain");
        app.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Contains("again today", (await ines.VisitAsync("/")).Text, StringComparison.Ordinal);

        await OpenLineAsync(ines);
        await ines.SubmitAsync("Yes");

        Assert.DoesNotContain("again today", (await ines.VisitAsync("/")).Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Said_again_it_is_one_goal_which_names_its_line_and_goes_on_counting(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await FewAsync(ines, "2", "Two first");
        await ines.ProposeAsync(app, "20");
        await FewAsync(ines, "2", "Two first, I said");

        await ines.VisitAsync("/diary");
        var card = Assert.Single(
            ines.Page.QuerySelectorAll("article.card"),
            card => card.QuerySelector("q") is not null
        );
        Assert.Contains("Refunds", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("Two first, I said", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("one of two", card.TextContent, StringComparison.Ordinal);

        await FewAsync(ines, "3", "Make it three");
        await ines.VisitAsync("/diary");
        card = Assert.Single(ines.Page.QuerySelectorAll("article.card"), card => card.QuerySelector("q") is not null);
        Assert.Contains("Make it three", card.TextContent, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Coming_back_to_it_goes_on_to_the_next_open_line_and_then_ends(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await Alone.AskForRefundsAsync(ines);
        await ines.VisitAsync("/talk/together");
        var first = ines.Address;

        await ines.SubmitAsync("Come back to it");
        Assert.NotEqual(first, ines.Address);
        await ines.SubmitAsync("Come back to it");
        Assert.Contains("That was the talk", ines.Text, StringComparison.Ordinal);

        await ines.FollowAsync("Come back to it");
        Assert.Equal(first, ines.Address);
        await ines.SubmitAsync("Yes");
        await ines.FollowAsync("Yes, that is right");
        await ines.SubmitAsync("Come back to it");
        Assert.Contains("That was the talk", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_page_from_a_file_has_its_talk_too(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await (await Alone.BeginAsync(app)).VisitAsync("/draft/take");
        var cancel = TestContext.Current.CancellationToken;
        var document = await File.ReadAllTextAsync(Path.Combine(SourceTree.Root, "docs/example.yaml"), cancel);
        await ines.Fill("Input.Text", document).SubmitAsync("Bring it in");
        await ines.VisitAsync("/draft");

        await ines.FollowAsync("Prepare the talk");

        Assert.DoesNotContain("no page to talk about", ines.Text, StringComparison.Ordinal);
        Assert.NotNull(ines.Page.QuerySelector("a[href='/talk/say']"));
        Assert.NotNull(ines.Page.QuerySelector("[name=on]"));
        Assert.Equal("/talk", (await ines.VisitAsync("/talk/together")).Address);
    }

    private static async Task FewAsync(Visitor ines, string many, string words)
    {
        await OpenLineAsync(ines, "?part=not-yet");
        await ines.Fill("typed.line.many", many).Fill("line.theirWords", words).SubmitForAsync("typed.line.many");
    }

    // Also a line that was answered: its address is that of the talk and its id.
    private static async Task OpenLineAsync(Visitor ines, string part = "")
    {
        await ines.VisitAsync("/draft");
        var line = ines.Page.QuerySelector("a[href^='/lines/'][href$='/far']")!.GetAttribute("href")!.Split('/')[2];
        await ines.VisitAsync($"/talk/together/{line}{part}");
    }
}
