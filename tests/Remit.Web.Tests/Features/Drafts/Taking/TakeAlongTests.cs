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
            "\nboundaries: [ Nothing that hurts a customer ]\nareas:\n",
            StringComparison.Ordinal
        );
        Assert.NotEqual(file, more);

        await BringInAsync(ines, more);
        await ines.VisitAsync("/draft");
        Assert.Contains("Nothing that hurts a customer", ines.Text, StringComparison.Ordinal);
        Assert.Contains("From a file", ines.Text, StringComparison.Ordinal);
        Assert.Contains("The names and the currency stand in the file", ines.Text, StringComparison.OrdinalIgnoreCase);

        await ines.VisitAsync($"/lines/{LineOf(ines)}/far");
        await ines.SubmitAsync("£40");
        Assert.Contains("Refunds up to £40 each", ines.Text, StringComparison.Ordinal);
        await ines.SubmitAsync("2 weeks");
        Assert.Contains("We try it for two weeks", ines.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing that hurts a customer", ines.Text, StringComparison.Ordinal);
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

    private static async Task BringInAsync(Visitor visitor, string file)
    {
        await visitor.VisitAsync("/draft/take");
        await visitor.Fill("Input.Text", file).SubmitAsync("Bring it in");
    }
}
