using Remit.Documents;
using Remit.Web.Tests.Features.Drafts;

namespace Remit.Web.Tests.Features.Clearing;

/// <summary>The second door: what is expected of me.</summary>
public sealed class ClearingTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task What_is_typed_in_one_question_is_kept_with_what_is_typed_in_another(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await (await Alone.BeginAsync(app, "I would like to know what is expected of me")).VisitAsync(
            "/clear"
        );

        await ines.Fill("page.clear-well", "Nobody waits longer than a day")
            .Fill("page.clear-never", "Promise a date")
            .SubmitForAsync("page.clear-never");
        await ines.VisitAsync("/clear");

        Assert.Equal(
            "Nobody waits longer than a day",
            ines.Page.QuerySelector("[name='page.clear-well']")!.TextContent
        );
        Assert.Equal("Promise a date", ines.Page.QuerySelector("[name='page.clear-never']")!.TextContent);
    }

    [Theory, EachDatabase]
    public async Task What_was_said_becomes_an_outcome_and_a_boundary_of_the_page(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.BeginAsync(app, "I would like to know what is expected of me");
        Assert.Equal("/clear", ines.Address);
        await ines.Fill("page.clear-well", "Nobody waits longer than a day").SubmitForAsync("page.clear-well");
        await ines.Fill("page.clear-never", "Promise a date").SubmitForAsync("page.clear-never");
        await ines.Fill("page.lead", "Maarten").SubmitForAsync("page.lead");

        Assert.Equal("/clear/together/well", ines.Address);
        await ines.Fill("page.clear-well-said", "Nobody waits longer than two days").SubmitAsync("Go on");
        Assert.Contains("So: Nobody waits longer than two days", ines.Text, StringComparison.Ordinal);
        await ines.SubmitAsync("Yes, that is right");
        Assert.Equal("/clear/together/never", ines.Address);

        await ines.VisitAsync("/draft");
        var page = ines.Page.QuerySelector("article")!.TextContent;
        Assert.Contains("Nobody waits longer than two days", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Promise a date", page, StringComparison.Ordinal);
        Assert.DoesNotContain("I decide", page, StringComparison.Ordinal);
        var yaml = await ines.Client.GetStringAsync(new Uri("/draft/agreement.yaml", UriKind.Relative), Cancel);
        Assert.Empty(AgreementReader.Read(yaml).Errors);
        await ines.VisitAsync("/clear");
        Assert.Contains("As you talked about it, not yet confirmed", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Without_a_line_nothing_is_said_of_money_or_of_trying(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await AskAsync(app);
        await ines.VisitAsync("/draft");
        Assert.DoesNotContain("For how long do you try it?", ines.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Currency of the amounts", ines.Text, StringComparison.Ordinal);
        Assert.Contains("It could start on", ines.Text, StringComparison.Ordinal);

        await ines.VisitAsync("/lines/new?work=else");
        await ines.Fill("line.title", "Overtime").SubmitForAsync("line.title");
        await ines.SubmitAsync("By a number of days");
        await ines.VisitAsync("/draft");
        Assert.Contains("For how long do you try it?", ines.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Currency of the amounts", ines.Text, StringComparison.Ordinal);

        await Alone.AskForRefundsAsync(ines);
        await ines.VisitAsync("/draft");
        Assert.Contains("Currency of the amounts", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task With_an_offer_in_hand_the_questions_are_those_of_ones_own_page(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await AskAsync(app);
        await SayAsync(ines, "well", "Nobody waits two days", "Yes, that is right");
        await ines.VisitAsync("/lines/new?role=Lead&work=support");
        await ines.SubmitAsync("Refunds");

        await ines.VisitAsync("/clear");

        Assert.Contains("Nobody waits two days", ines.Text, StringComparison.Ordinal);
        await ines.FollowAsync("Ask side by side");
        Assert.StartsWith("/clear/together/", ines.Address, StringComparison.Ordinal);
        await ines.VisitAsync("/clear/together/done");
        await ines.SubmitAsync("See the page");
        Assert.Equal("/draft", ines.Address);
        Assert.Contains("Nobody waits two days", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_line_can_be_added_to_what_is_expected(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.BeginAsync(app, "I would like to know what is expected of me");
        await ines.Fill("page.clear-judge", "By the numbers on Monday").SubmitForAsync("page.clear-judge");

        await Alone.AskForRefundsAsync(ines);

        var page = ines.Page.QuerySelector("article")!.TextContent;
        Assert.Contains("How will you judge it? Not asked yet.", page, StringComparison.Ordinal);
        Assert.Contains("Refunds up to £60 each: I decide", page, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Only_what_both_agreed_stands_as_agreed_and_what_is_believed_nowhere(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await AskAsync(app);
        await ines.Fill("page.clear-never", "Promise a date").SubmitForAsync("page.clear-never");
        await SayAsync(ines, "well", "Nobody waits two days", "Yes, that is right");
        await SayAsync(ines, "clash", "The customer first", "Still open");
        await SayAsync(ines, "stop", "The weekly list", "Yes, that is right");

        var yaml = await ines.Client.GetStringAsync(new Uri("/draft/agreement.yaml", UriKind.Relative), Cancel);

        var area = Assert.Single(AgreementReader.Read(yaml).Agreement!.Areas);
        Assert.Equal("Nobody waits two days", Assert.Single(area.Outcomes).Text);
        Assert.Empty(area.Boundaries);
        Assert.Empty(area.Fixed);
        Assert.Empty(area.Ask);
        Assert.DoesNotContain("Promise a date", yaml, StringComparison.Ordinal);
        Assert.Equal("What I can stop: The weekly list", Assert.Single(area.Yours));
        foreach (var address in new[] { "/draft", "/draft/print", "/draft/take" })
        {
            await ines.VisitAsync(address);
            Assert.Contains("What must I never do without you? Not asked yet.", ines.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Promise a date", ines.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("I bounce it off", ines.Text, StringComparison.Ordinal);
            Assert.Contains(
                "If two things clash, which goes first? Still open: The customer first",
                ines.Text,
                StringComparison.Ordinal
            );
            Assert.DoesNotContain("What must never happen", ines.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("What is given", ines.Text, StringComparison.Ordinal);
            Assert.Contains("as we talked about it, not yet confirmed", ines.Text, StringComparison.Ordinal);
        }
    }

    [Theory, EachDatabase]
    public async Task Asking_goes_on_where_it_stopped_and_what_is_open_is_a_step_away(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await AskAsync(app);
        await SayAsync(ines, "well", "Nobody waits two days", "Yes, that is right");

        await ines.VisitAsync("/clear");
        await ines.FollowAsync("Ask side by side");
        Assert.Equal("/clear/together/never", ines.Address);
        await ines.FollowAsync("Next question");
        await SayAsync(ines, "clash", "The customer first", "Still open");
        await ines.FollowAsync("Next question");
        await ines.FollowAsync("Next question");

        Assert.Contains("That was the talk", ines.Text, StringComparison.Ordinal);
        Assert.Contains("The customer first", ines.Text, StringComparison.Ordinal);
        await ines.FollowAsync("If two things clash");
        Assert.Equal("/clear/together/clash", ines.Address);
        await ines.VisitAsync("/clear/together");
        Assert.Equal("/clear/together/never", ines.Address);
        foreach (var address in new[] { "/draft", "/" })
        {
            Assert.NotNull((await ines.VisitAsync(address)).Page.QuerySelector("main a[href='/clear']"));
        }
    }

    [Theory, EachDatabase]
    public async Task What_was_said_anew_is_open_until_it_is_read_back(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await AskAsync(app);
        await SayAsync(ines, "well", "Nobody waits two days", "Yes, that is right");
        await ines.VisitAsync("/clear/together/well");

        await ines.Fill("page.clear-well-said", "Nobody waits a week").SubmitAsync("Go on");

        await ines.VisitAsync("/draft");
        Assert.Contains("Still open: Nobody waits a week", ines.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("not yet confirmed", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_talk_about_what_is_expected_is_these_questions(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await AskAsync(app);

        await ines.VisitAsync("/draft");
        await ines.FollowAsync("Prepare the talk");

        Assert.Equal("/talk", ines.Address);
        var message = ines.Page.QuerySelector("#message textarea")!.TextContent;
        Assert.StartsWith(
            "Hi Maarten, I’d like to be sure that I work on the right things.",
            message,
            StringComparison.Ordinal
        );
        Assert.Empty(ines.Page.QuerySelectorAll("a[href='/talk/say']"));
        await ines.FollowAsync("Start side by side");
        Assert.Equal("/clear/together/well", ines.Address);
    }

    [Theory, EachDatabase]
    public async Task Ones_own_name_is_not_whom_one_asks(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.BeginAsync(app, "I would like to know what is expected of me");
        await ines.Fill("page.clear-well", "Nobody waits").SubmitForAsync("page.clear-well");

        await ines.Fill("page.lead", "inês").SubmitForAsync("page.lead");

        Assert.Equal("/clear", ines.Address);
        Assert.Contains("That is what you are called, too.", ines.Text, StringComparison.Ordinal);
        Assert.Equal("inês", ines.Page.QuerySelector("[name='page.lead']")!.GetAttribute("value"));
        await ines.VisitAsync("/draft");
        await ines.FollowAsync("Say who you will ask");
        await ines.Fill("page.lead", "Maarten").SubmitForAsync("page.lead");
        Assert.Equal("/clear/together/well", ines.Address);
    }

    [Theory, EachDatabase]
    public async Task Today_says_how_far_getting_clear_has_come(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await AskAsync(app);
        await SayAsync(ines, "well", "Nobody waits two days", "Yes, that is right");
        await SayAsync(ines, "clash", "The customer first", "Still open");

        await ines.VisitAsync("/");

        Assert.Contains("Getting clear: 2 of five questions asked, 1 still open.", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Before_anything_is_written_every_door_stands_open(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.BeginAsync(app, "I would like to know what is expected of me");

        await ines.VisitAsync("/");

        Assert.Equal(3, ines.Page.QuerySelectorAll("main a.door").Length);
        await ines.FollowAsync("I would like to know what is expected of me");
        Assert.Equal("/clear", ines.Address);
    }

    [Theory, EachDatabase]
    public async Task Who_offers_asks_for_themselves_on_another_page(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var maarten = await Alone.BeginAsync(app, "I lead people and would like to be asked less", "Maarten");
        await maarten.VisitAsync("/lines/new?role=Lead&work=support");
        await maarten.SubmitAsync("Refunds");
        await maarten.VisitAsync("/clear");

        await maarten.Fill("page.clear-well", "Fewer questions").SubmitForAsync("page.clear-well");

        await maarten.VisitAsync("/draft");
        Assert.DoesNotContain("Refunds", maarten.Text, StringComparison.Ordinal);
        await maarten.SubmitAsync("Open it");
        Assert.Contains("Refunds", maarten.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fewer questions", maarten.Text, StringComparison.Ordinal);
    }

    // She believes one answer and has named whom she asks.
    internal static async Task<Visitor> AskAsync(App app)
    {
        var ines = await Alone.BeginAsync(app, "I would like to know what is expected of me");
        await ines.Fill("page.clear-well", "Nobody waits a day").SubmitForAsync("page.clear-well");
        await ines.Fill("page.lead", "Maarten").SubmitForAsync("page.lead");
        return await ines.VisitAsync("/clear");
    }

    internal static async Task SayAsync(Visitor ines, string question, string said, string answer)
    {
        await ines.VisitAsync($"/clear/together/{question}");
        await ines.Fill($"page.clear-{question}-said", said).SubmitAsync("Go on");
        await ines.SubmitAsync(answer);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
