using System.Text;

namespace Remit.Web.Tests.Features.Drafts.Taking;

/// <summary>What was taken along as a file comes back as something one can go on working on.</summary>
public sealed class TakeAlongTests(Databases databases)
{
    private static readonly Uri Yaml = new("/draft/agreement.yaml", UriKind.Relative);
    private static readonly Uri Markdown = new("/draft/page.md", UriKind.Relative);

    [Theory, EachDatabase]
    public async Task Taken_along_and_brought_back_it_is_the_same_draft(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        var (file, before) = await ReadAsync(ines);
        var line = LineOf(await ines.VisitAsync("/draft"));

        await BringInAsync(ines, file);

        Assert.Equal("/draft", ines.Address);
        Assert.Equal(line, LineOf(ines));
        Assert.Equal((file, before), await ReadAsync(ines));
        Assert.DoesNotContain("Put it back", ines.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("From a file", ines.Text, StringComparison.Ordinal);
        Assert.Contains("14 times", ines.Text, StringComparison.Ordinal);
        await ines.VisitAsync("/talk");
        Assert.NotNull(ines.Page.QuerySelector("#message"));
        await ines.VisitAsync("/diary");
        Assert.Contains("Refunds", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_was_changed_in_the_file_changes_the_line_it_is_about(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        var line = LineOf(await ines.VisitAsync("/draft"));
        var (file, _) = await ReadAsync(ines);

        await BringInAsync(
            ines,
            file.Replace("up to 60", "up to 40", StringComparison.Ordinal)
                .Replace("lead: Maarten", "lead: Kim", StringComparison.Ordinal)
        );

        Assert.Equal(line, LineOf(ines));
        Assert.Contains("Refunds up to £40 each", ines.Text, StringComparison.Ordinal);
        Assert.Contains("Inês and Kim", ines.Text, StringComparison.Ordinal);
        await ines.Fill("page.lead", "Maarten").SubmitForAsync("page.lead");
        Assert.Contains("Inês and Maarten", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task On_another_machine_the_line_can_be_worked_on(Database database)
    {
        string file;
        await using (var first = await databases.OwnAsync(database))
        {
            file = (await ReadAsync(await Alone.AskForRefundsAsync(await Alone.BeginAsync(first)))).Yaml;
        }

        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.BeginAsync(app);
        await BringInAsync(ines, file);

        Assert.Equal("/draft", ines.Address);
        Assert.Equal(file, (await ReadAsync(ines)).Yaml);
        await ines.FollowAsync("Prepare the talk");
        Assert.Contains(
            "up to £60 each",
            ines.Page.QuerySelector("#message textarea")!.TextContent,
            StringComparison.Ordinal
        );
        await ines.VisitAsync($"/lines/{LineOf(await ines.VisitAsync("/draft"))}/far");
        await ines.SubmitAsync("£40");
        Assert.Contains("Refunds up to £40 each", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_no_question_asks_for_stays_beside_the_lines(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        var (file, _) = await ReadAsync(ines);
        var more = file.Replace(
            "\nareas:\n",
            "\nframe: { autonomy_means: Nothing that hurts a customer }\nareas:\n",
            StringComparison.Ordinal
        );
        Assert.NotEqual(file, more);

        await BringInAsync(ines, more);
        await ines.VisitAsync("/draft");
        Assert.Contains("Nothing that hurts a customer", ines.Text, StringComparison.Ordinal);
        Assert.Contains("From a file", ines.Text, StringComparison.Ordinal);
        Assert.Contains(
            "What else the file says, its names and the currency too",
            ines.Text,
            StringComparison.OrdinalIgnoreCase
        );

        await ines.VisitAsync($"/lines/{LineOf(ines)}/far");
        await ines.SubmitAsync("£40");
        Assert.Contains("Refunds up to £40 each", ines.Text, StringComparison.Ordinal);
        await ines.SubmitAsync("2 weeks");
        Assert.Contains("We try it for two weeks", ines.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing that hurts a customer", ines.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: Refunds", "title: Small refunds", "Small refunds up to £60 each")]
    [InlineData("area: Refunds", "area: Small refunds", "Small refunds up to £60 each")]
    [InlineData("review: 2026-03-23", "review: 2026-04-06", "We try it for six weeks")]
    [InlineData("from: 2026-02-23", "from: 2026-02-25", "Refunds up to £60 each")]
    public async Task A_small_change_in_the_file_leaves_the_line_one_can_work_on(string was, string now, string said)
    {
        await using var app = await databases.OwnAsync(Database.Sqlite);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        var line = LineOf(await ines.VisitAsync("/draft"));
        var (file, _) = await ReadAsync(ines);
        Assert.Contains(was, file, StringComparison.Ordinal);

        await BringInAsync(ines, file.Replace(was, now, StringComparison.Ordinal));

        Assert.Equal(line, LineOf(ines));
        Assert.Contains(said, ines.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("From a file", ines.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Put it back", ines.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_another_language_is_about_the_same_line()
    {
        await using var app = await databases.OwnAsync(Database.Sqlite);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        var line = LineOf(await ines.VisitAsync("/draft"));
        var (file, _) = await ReadAsync(ines);
        await ines.VisitAsync("/account");
        await ines.SubmitAsync("Deutsch (du)");

        await BringInAsync(ines, file.Replace("up to 60", "up to 50", StringComparison.Ordinal), "Hereinholen");

        Assert.Equal(line, LineOf(ines));
        Assert.Contains("Erstattungen", ines.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Refunds", ines.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Wieder hinein", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_file_becomes_the_page_of_whoever_of_the_two_brings_it_in(Database database)
    {
        string file;
        await using (var first = await databases.OwnAsync(database))
        {
            file = (await ReadAsync(await Alone.AskForRefundsAsync(await Alone.BeginAsync(first)))).Yaml;
        }

        await using var app = await databases.OwnAsync(database);
        var maarten = await Alone.BeginAsync(app, name: "Maarten");
        await BringInAsync(maarten, file);
        Assert.Contains("Refunds up to £60 each: you decide and tell me", maarten.Text, StringComparison.Ordinal);

        await BringInAsync(maarten, file.Replace("lead: Maarten", "lead: Kim", StringComparison.Ordinal));
        Assert.Equal("/draft/take", maarten.Address);
        Assert.Contains(
            "This page is between Inês and Kim, and you are called Maarten here.",
            maarten.Text,
            StringComparison.Ordinal
        );
    }

    [Theory, EachDatabase]
    public async Task A_file_that_is_chosen_is_taken_and_what_is_wrong_in_it_can_be_mended(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        var (file, _) = await ReadAsync(ines);
        await ines.VisitAsync("/draft/take");

        await ines.Choose(
                "Input.File",
                Encoding.UTF8.GetBytes(file.Replace("level: decide_tell", "level: alone", StringComparison.Ordinal))
            )
            .SubmitAsync("Bring it in");
        Assert.StartsWith(
            "Line ",
            ines.Page.QuerySelector(".summary li")!.TextContent.Trim(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "level: alone",
            ines.Page.QuerySelector("[name='Input.Text']")!.TextContent,
            StringComparison.Ordinal
        );

        await ines.Choose("Input.File", [0xC3, 0x28]).SubmitAsync("Bring it in");
        Assert.Contains("This file is no text in UTF-8.", ines.Text, StringComparison.Ordinal);
        await ines.Choose("Input.File", Encoding.UTF8.GetBytes(file)).SubmitAsync("Bring it in");
        Assert.Equal("/draft", ines.Address);
    }

    [Theory, EachDatabase]
    public async Task What_both_got_clear_about_comes_back_as_it_was(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.BeginAsync(app, "I would like to know what is expected of me");
        await ines.Fill("page.clear-well", "Nobody waits").SubmitForAsync("page.clear-well");
        await ines.Fill("page.lead", "Maarten").SubmitForAsync("page.lead");
        await ines.Fill("page.clear-well-said", "Nobody waits two days").SubmitAsync("Go on");
        await ines.SubmitAsync("Yes, that is right");
        var (file, text) = await ReadAsync(ines);

        await BringInAsync(ines, file);
        Assert.Equal((file, text), await ReadAsync(ines));
        Assert.DoesNotContain("From a file", ines.Text, StringComparison.Ordinal);

        await BringInAsync(
            ines,
            file.Replace("Nobody waits two days", "Nobody waits a week", StringComparison.Ordinal)
        );
        Assert.Contains("Nobody waits a week", ines.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Nobody waits two days",
            ines.Page.QuerySelector("article")!.TextContent,
            StringComparison.Ordinal
        );
    }

    private static string LineOf(Visitor visitor) =>
        visitor
            .Page.QuerySelectorAll("a[href^='/lines/']")
            .Select(link => link.GetAttribute("href")!.Split('/'))
            .First(parts => parts is [_, _, _, "far"])[2];

    private static async Task<(string Yaml, string Markdown)> ReadAsync(Visitor visitor)
    {
        var cancel = TestContext.Current.CancellationToken;
        return (
            await visitor.Client.GetStringAsync(Yaml, cancel),
            await visitor.Client.GetStringAsync(Markdown, cancel)
        );
    }

    private static async Task BringInAsync(Visitor visitor, string file, string button = "Bring it in")
    {
        await visitor.VisitAsync("/draft/take");
        await visitor.Fill("Input.Text", file).SubmitAsync(button);
    }
}
