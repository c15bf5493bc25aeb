using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Remit.Documents;
using Remit.Rules;
using Remit.Web.Features.Agreements.Paper;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Tests.Features.Drafts.More;

/// <summary>A number may be put to what should come out of a line: all of it is said together, and counts once it fits.</summary>
public sealed class FiguresTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private const string Measure = "Median first reply";
    private static readonly Uri Yaml = new("/draft/agreement.yaml", UriKind.Relative);

    [Theory, EachDatabase]
    public async Task The_number_stands_beside_the_sentence_on_the_page(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (ines, more) = await BeginAsync(app);

        await FillAsync(ines, baseline: "7.5 hours", target: "5", floor: "8");

        Assert.StartsWith($"{more}?open=figures", ines.Address, Ordinal);
        Assert.Equal(
            [
                new Outcome(Alone.Outcome),
                new Outcome(Measure, new OutcomeMeasure("hours", LowerIsBetter: true, 7.5m, 5, 8)),
            ],
            await OutcomesAsync(ines)
        );
        await ines.VisitAsync("/draft");
        Assert.Contains(
            "Median first reply: now 7.5 hours, aim 5 hours, never above 8 hours",
            ines.Page.QuerySelector("article")!.TextContent,
            Ordinal
        );
        var details = ines.Page.QuerySelector("dl.said")!.TextContent;
        Assert.Contains("Lower is better", details, Ordinal);
        Assert.Contains("Talked about when worse than", details, Ordinal);
        Assert.Contains("aim 5 hours", (await ines.VisitAsync("/draft/print")).Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Numbers_are_read_and_shown_as_their_reader_writes_them(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (ines, more) = await BeginAsync(app);
        await ines.VisitAsync("/account");
        await ines.SubmitAsync("Deutsch (du)");
        await ines.VisitAsync(more);

        await FillAsync(ines, "7,5", "1.200,25", "", button: "Das nehmen", better: "higher");

        var figures = (await OutcomesAsync(ines))[1].Measure!;
        Assert.Equal((7.5m, 1200.25m, false), (figures.Baseline, figures.Target, figures.LowerIsBetter));
        Assert.Equal("1200,25", ines.Page.QuerySelector("[name='typed.line.target']")!.GetAttribute("value"));
        Assert.Contains("Ziel 1.200,25 hours", (await ines.VisitAsync("/draft")).Text, Ordinal);
    }

    [Theory]
    [InlineData("", "lower", "7.5", "5", "8", "What is measured is missing")]
    [InlineData(Measure, "", "7.5", "5", "8", "Which is better is missing: choose lower or higher.")]
    [InlineData(Measure, "lower", "7.5", "5", "4", "\"Talked about when worse than\" needs 5 or more.")]
    [InlineData(Measure, "higher", "2", "5", "6", "\"Talked about when worse than\" needs 5 or less.")]
    [InlineData(Measure, "lower", "1e5", "5", "", "\"1e5\" is not a number.")]
    [InlineData(Measure, "lower", "1,50", "5", "", "\"1,50\" could mean two things. Write it like 1234.50.")]
    [InlineData(Measure, "lower", "9999999999999999", "5", "", "This is more than can be counted here.")]
    [InlineData(Measure, "lower", "0.12345678901", "5", "", "This has too many decimals. Write 0.123456789.")]
    public async Task What_does_not_fit_is_said_at_its_field_and_kept_as_typed(
        string measured,
        string better,
        string baseline,
        string target,
        string floor,
        string said
    )
    {
        await using var app = await databases.OwnAsync(Database.Sqlite);
        var (ines, _) = await BeginAsync(app);

        await FillAsync(ines, baseline, target, floor, measured, better: better);

        Assert.Contains("/more?open=figures", ines.Address, Ordinal);
        Assert.Contains(said, Assert.Single(ines.Page.QuerySelectorAll("p.wrong[id]")).TextContent, Ordinal);
        Assert.Equal(baseline, ines.Page.QuerySelector("[name='typed.line.baseline']")!.GetAttribute("value"));
        // The page stands, with the sentence, and leads to what is to be mended.
        await ines.VisitAsync("/draft");
        Assert.Contains(said, ines.Page.QuerySelector(".summary")!.TextContent, Ordinal);
        Assert.Contains(Alone.Outcome, ines.Page.QuerySelector("article")!.TextContent, Ordinal);
        Assert.DoesNotContain("never above", ines.Page.QuerySelector("article")!.TextContent, Ordinal);
        await ines.FollowAsync("Refunds ");
        Assert.Contains("/more?open=figures", ines.Address, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task An_aim_that_is_worse_than_now_is_asked_about_and_holds(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (ines, _) = await BeginAsync(app);

        await FillAsync(ines, baseline: "5", target: "7.5", floor: "");

        Assert.Contains("Where it should go is worse than where it stands now.", ines.Text, Ordinal);
        Assert.Equal(7.5m, (await OutcomesAsync(ines))[1].Measure!.Target);
    }

    [Theory, EachDatabase]
    public async Task Taken_away_the_sentence_stands_alone_again(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (ines, _) = await BeginAsync(app);
        await FillAsync(ines, baseline: "7.5", target: "5", floor: "8");

        await FillAsync(ines, "", "", "", measured: "");

        Assert.Equal([new Outcome(Alone.Outcome)], await OutcomesAsync(ines));
        Assert.DoesNotContain("Which is better?", (await ines.VisitAsync("/draft")).Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Taken_along_and_brought_back_it_is_still_answers(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (ines, more) = await BeginAsync(app);
        await FillAsync(ines, baseline: "-7.5", target: "", floor: "", better: "higher");
        var file = await ReadAsync(ines);
        Assert.Contains("better: higher", file, Ordinal);

        await BringInAsync(ines, file.Replace("baseline: -7.5", "baseline: -2.5", Ordinal));

        Assert.DoesNotContain("From a file", ines.Text, Ordinal);
        Assert.Equal(file.Replace("baseline: -7.5", "baseline: -2.5", Ordinal), await ReadAsync(ines));
        await ines.VisitAsync(more);
        Assert.Equal("-2.5", ines.Page.QuerySelector("[name='typed.line.baseline']")!.GetAttribute("value"));
    }

    [Theory, EachDatabase]
    public async Task What_contradicts_itself_in_a_file_stays_in_the_file(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (ines, _) = await BeginAsync(app);
        await FillAsync(ines, baseline: "7.5", target: "5", floor: "8");
        var file = await ReadAsync(ines);

        await BringInAsync(ines, file.Replace("floor: 8", "floor: 4", Ordinal));

        Assert.Contains("From a file", ines.Text, Ordinal);
        Assert.Equal(4, (await OutcomesAsync(ines))[1].Measure!.Floor);
    }

    [Theory, EachDatabase]
    public async Task A_yes_in_the_talk_is_nobodys_yes_to_other_numbers(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (ines, more) = await BeginAsync(app);
        await FillAsync(ines, baseline: "7.5", target: "5", floor: "8");
        await ines.VisitAsync($"/talk/together/{more.Split('/')[2]}");
        await ines.SubmitAsync("Yes");
        Assert.Contains("As we talked about it", (await ines.VisitAsync("/draft")).Text, Ordinal);

        await ines.VisitAsync(more);
        await FillAsync(ines, baseline: "7.5", target: "4", floor: "8");

        Assert.DoesNotContain("As we talked about it", (await ines.VisitAsync("/draft")).Text, Ordinal);
    }

    [Fact]
    public void Another_aim_is_among_what_changed()
    {
        var services = databases.Shared(Database.Sqlite).Services;
        PaperOutline Aiming(decimal target) =>
            new(
                services.GetRequiredService<IStringLocalizer<PaperWords>>(),
                services.GetRequiredService<Phrases>(),
                new()
                {
                    Contributor = "Inês",
                    Lead = "Maarten",
                    InForce = new(new(2026, 3, 2), new(2026, 3, 30)),
                    Areas =
                    [
                        new()
                        {
                            Name = "Refunds",
                            Outcomes = [new(Measure, new("hours", LowerIsBetter: true, 7.5m, target, 8))],
                        },
                    ],
                },
                new(Voice.I, CultureInfo.GetCultureInfo("en-GB"))
            );

        var changed = Assert.Single(PaperChanges.Between(Aiming(5), Aiming(4)));

        Assert.Contains("aim 4 hours", Assert.Single(changed.Now).ToString(), Ordinal);
        Assert.Contains("aim 5 hours", Assert.Single(changed.Gone).ToString(), Ordinal);
    }

    private static Task<Visitor> FillAsync(
        Visitor visitor,
        string baseline,
        string target,
        string floor,
        string measured = Measure,
        string better = "lower",
        string button = "Take this"
    )
    {
        visitor
            .Fill("line.measured", measured)
            .Fill("line.measuredIn", "hours")
            .Fill("typed.line.baseline", baseline)
            .Fill("typed.line.target", target)
            .Fill("typed.line.floor", floor);
        return (better.Length > 0 ? visitor.Fill("line.better", better) : visitor).SubmitForAsync(
            "line.measured",
            button
        );
    }

    private static async Task<(Visitor Ines, string More)> BeginAsync(App app)
    {
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/draft");
        await ines.FollowAsync("More about this line");
        return (ines, ines.Address);
    }

    private static async Task BringInAsync(Visitor visitor, string file)
    {
        await visitor.VisitAsync("/draft/take");
        await visitor.Fill("Input.Text", file).SubmitAsync("Bring it in");
    }

    private static Task<string> ReadAsync(Visitor visitor) =>
        visitor.Client.GetStringAsync(Yaml, TestContext.Current.CancellationToken);

    private static async Task<Outcome[]> OutcomesAsync(Visitor visitor) =>
        [.. AgreementReader.Read(await ReadAsync(visitor)).Agreement!.Areas.Single().Outcomes];
}
