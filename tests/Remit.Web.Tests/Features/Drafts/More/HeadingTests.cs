using Remit.Documents;
using Remit.Rules;

namespace Remit.Web.Tests.Features.Drafts.More;

/// <summary>More than four lines may stand under headings: what shares one is one area of the page and of the file.</summary>
public sealed class HeadingTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private static readonly Uri Yaml = new("/draft/agreement.yaml", UriKind.Relative);
    private static readonly string[] Titles = ["Refunds", "Vouchers", "Swaps", "Parcels", "Replies"];

    [Theory, EachDatabase]
    public async Task More_than_four_lines_are_led_to_headings_and_one_is_taken_by_a_tap(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await BeginAsync(app);
        Assert.Contains("More than four lines are easier to read under headings.", ines.Text, Ordinal);

        await ines.FollowAsync("Give them headings");
        Assert.DoesNotContain("One that is there already", ines.Text, Ordinal);
        await ines.Fill("line.area", "Orders").SubmitForAsync("line.area");
        Assert.Contains("?open=heading", ines.Address, Ordinal);
        await ines.FollowAsync("Without a heading yet: Vouchers");
        await ines.FollowAsync("Without a heading yet: Swaps");
        await ines.SubmitAsync("Orders");

        var agreement = await ReadAsync(ines);
        Assert.Equal(["Orders", "Vouchers", "Parcels", "Replies"], agreement.Areas.Select(area => area.Name));
        Assert.Equal(["refunds", "swaps"], agreement.Areas[0].Decisions.Select(kind => kind.Name));
        Assert.Equal(
            ["Nobody waits for refunds", "Nobody waits for swaps"],
            agreement.Areas[0].Outcomes.Select(outcome => outcome.Text)
        );
        Assert.Equal(["Lose a parcel"], agreement.Areas[0].Boundaries);
        await ines.VisitAsync("/draft");
        Assert.DoesNotContain("easier to read under headings", ines.Text, Ordinal);
        Assert.Equal("Orders", ines.Page.QuerySelector("article h2")!.TextContent);
        Assert.Contains("Orders", ines.Page.QuerySelectorAll("article h3").Select(one => one.TextContent));
        Assert.Equal("Orders", ines.Page.QuerySelector(".card .kicker")!.TextContent);
        await ines.VisitAsync("/draft/print");
        Assert.Equal("Orders", ines.Page.QuerySelector("article h2")!.TextContent);
    }

    [Theory, EachDatabase]
    public async Task A_few_lines_are_asked_for_none(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await BeginAsync(app, lines: 4);
        Assert.DoesNotContain("headings", ines.Text, Ordinal);

        await ines.FollowAsync("More about this line");

        Assert.Null(ines.Page.QuerySelector("[name='line.area']"));
    }

    [Theory, EachDatabase]
    public async Task Each_line_is_still_itself_where_those_of_a_heading_do_not_stand_together(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await BeginAsync(app);
        await HeadAsync(ines, ("Refunds", "Orders"), ("Swaps", "orders"));

        foreach (var title in Titles)
        {
            await ines.VisitAsync($"/talk/together/{await LineAsync(ines, title)}");
            Assert.StartsWith(title, ines.Page.QuerySelector("h1")!.TextContent.Trim(), Ordinal);
        }

        Assert.Equal("Orders", (await ReadAsync(ines)).Areas[0].Name);
    }

    [Theory, EachDatabase]
    public async Task Taken_along_and_brought_back_the_lines_stand_as_they_did(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await BeginAsync(app);
        await HeadAsync(ines, ("Refunds", "Orders"), ("Swaps", "Orders"), ("Replies", "Words"));
        var swaps = await LineAsync(ines, "Swaps");
        var file = await TextAsync(ines);

        await BringInAsync(ines, file);

        Assert.DoesNotContain("From a file", ines.Text, Ordinal);
        Assert.Equal(file, await TextAsync(ines));
        Assert.Equal(swaps, await LineAsync(ines, "Swaps"));
        // Each line kept what it says: taken out, it takes that with it.
        await ines.VisitAsync("/draft");
        await ines.SubmitAsync("Take it out");
        var orders = (await ReadAsync(ines)).Areas.Single(area => area.Name == "Orders");
        Assert.Equal(["Nobody waits for swaps"], orders.Outcomes.Select(outcome => outcome.Text));
        Assert.Equal(["Lose a parcel"], orders.Boundaries);
    }

    [Theory, EachDatabase]
    public async Task On_another_machine_an_area_with_several_kinds_is_several_lines(Database database)
    {
        string file;
        await using (var first = await databases.OwnAsync(database))
        {
            var there = await BeginAsync(first);
            await HeadAsync(there, ("Refunds", "Orders"), ("Swaps", "Orders"), ("Replies", "Words"));
            file = await TextAsync(there);
        }

        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.BeginAsync(app);
        await BringInAsync(ines, file);

        Assert.DoesNotContain("From a file", ines.Text, Ordinal);
        Assert.Equal(file, await TextAsync(ines));
        await ines.VisitAsync($"/lines/{await LineAsync(ines, "Replies")}/more");
        Assert.Equal("Words", ines.Page.QuerySelector("input[name='line.area']")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("  - area: Orders\n", "  - area: Orders\n    fixed:\n      - Legal return rights apply\n")]
    [InlineData("      - Lose a parcel\n", "      - Lose a parcel\n      - Lose two\n      - Lose three\n")]
    [InlineData("        reversible: yes\n", "        reversible: yes\n        subject: Which customer\n")]
    public async Task An_area_that_says_more_than_its_lines_can_stays_as_the_file_has_it(string was, string now)
    {
        await using var app = await databases.OwnAsync(Database.Sqlite);
        var ines = await BeginAsync(app);
        await HeadAsync(ines, ("Refunds", "Orders"), ("Swaps", "Orders"));
        var file = await TextAsync(ines);
        var at = file.IndexOf(was, Ordinal);
        var more = file[..at] + now + file[(at + was.Length)..];

        await BringInAsync(ines, more);

        Assert.Contains("From a file", ines.Text, Ordinal);
        Assert.Equal(more, await TextAsync(ines));
    }

    [Theory, EachDatabase]
    public async Task Two_areas_of_one_name_stay_two(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.BeginAsync(app);

        await BringInAsync(
            ines,
            FileOf(Titles)
                .Replace("area: Swaps", "area: Orders", Ordinal)
                .Replace("area: Parcels", "area: orders", Ordinal)
        );

        var agreement = await ReadAsync(ines);
        Assert.Equal(
            ["Orders", "orders"],
            agreement.Areas.Select(area => area.Name).Where(IsOrders).Order(StringComparer.Ordinal)
        );
        Assert.All(agreement.Areas, area => Assert.Single(area.Decisions));
    }

    private static bool IsOrders(string name) => string.Equals(name, "Orders", StringComparison.OrdinalIgnoreCase);

    [Theory, EachDatabase]
    public async Task What_two_lines_say_alike_stands_there_once_and_figures_come_back(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await BeginAsync(app);
        await HeadAsync(ines, ("Swaps", "Orders"), ("Parcels", "Orders"));
        await ines.VisitAsync($"/lines/{await LineAsync(ines, "Parcels")}/more");
        await ines.Fill("line.measured", "Parcels on time")
            .Fill("line.measuredIn", "%")
            .Fill("line.better", "higher")
            .Fill("typed.line.target", "95")
            .SubmitForAsync("line.measured", "Take this");
        var file = await TextAsync(ines);
        var orders = AgreementReader.Read(file).Agreement!.Areas.Single(area => area.Name == "Orders");
        Assert.Equal(["Lose a parcel"], orders.Boundaries);
        Assert.Equal(
            ["Nobody waits for swaps", "Nobody waits for parcels", "Parcels on time"],
            orders.Outcomes.Select(outcome => outcome.Text)
        );

        await BringInAsync(ines, file);

        Assert.DoesNotContain("From a file", ines.Text, Ordinal);
        Assert.Equal(file, await TextAsync(ines));
    }

    [Theory, EachDatabase]
    public async Task A_yes_in_the_talk_stays_under_another_heading(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await BeginAsync(app);
        await ines.VisitAsync($"/talk/together/{await LineAsync(ines, "Refunds")}");
        await ines.SubmitAsync("Yes");

        await HeadAsync(ines, ("Refunds", "Orders"));
        Assert.Contains("As we talked about it", (await ines.VisitAsync("/draft")).Text, Ordinal);
        await HeadAsync(ines, ("Refunds", ""));

        Assert.Equal(Titles, (await ReadAsync(ines)).Areas.Select(area => area.Name));
    }

    [Theory, EachDatabase]
    public async Task A_heading_that_is_too_long_is_kept_as_typed_and_said_to_be(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await BeginAsync(app);

        await HeadAsync(ines, ("Refunds", new string('x', 101)));

        Assert.Contains("/more?open=heading", ines.Address, Ordinal);
        Assert.Contains("100 characters are enough", ines.Page.QuerySelector("#area-wrong")!.TextContent, Ordinal);
        Assert.Equal(Titles, (await ReadAsync(ines)).Areas.Select(area => area.Name));
    }

    private static async Task<Visitor> BeginAsync(App app, int lines = 5)
    {
        var ines = await Alone.BeginAsync(app);
        await BringInAsync(ines, FileOf(Titles[..lines]));
        Assert.DoesNotContain("From a file", ines.Text, Ordinal);
        return ines;
    }

    private static string FileOf(string[] titles) =>
        "remit: 1\nbetween: { contributor: Inês, lead: Maarten }\ncurrency: EUR\n"
        + "in_force: { from: 2026-03-02, review: 2026-03-30 }\nnote: friday\nareas:\n"
        + string.Concat(titles.Select(AreaOf));

    private static string AreaOf(string title) =>
        $$"""
              - area: {{title}}
                outcomes: [ Nobody waits for {{title.ToLowerInvariant()}} ]
                boundaries: [ {{(title is "Swaps" or "Parcels" ? "Lose a parcel" : "")}} ]
                decisions:
                  - decision: {{title.ToLowerInvariant()}}
                    title: {{title}}
                    facts: { amount: { ask: How much is it, kind: money } }
                    grants:
                      - { id: mine, level: decide_tell, when: { amount: up to 60 }, limits: [ sum of amount per month up to 900 ], trial: { until: 2026-03-29, then: go back } }
                      - { id: rest, level: ask_first }

            """.Replace("    boundaries: [  ]\n", "", Ordinal);

    private static async Task HeadAsync(Visitor visitor, params (string Title, string Heading)[] lines)
    {
        foreach (var (title, heading) in lines)
        {
            await visitor.VisitAsync($"/lines/{await LineAsync(visitor, title)}/more");
            await visitor.Fill("line.area", heading).SubmitForAsync("line.area", "Take this");
        }
    }

    private static async Task<string> LineAsync(Visitor visitor, string title)
    {
        await visitor.VisitAsync("/draft");
        var card = visitor.Page.QuerySelectorAll("section.card").First(one => Is(one.QuerySelector("h2"), title));
        return card.QuerySelector("a[href$='/more']")!.GetAttribute("href")!.Split('/')[2];
    }

    private static bool Is(AngleSharp.Dom.IElement? heading, string title) =>
        string.Equals(heading?.TextContent, title, Ordinal);

    private static async Task BringInAsync(Visitor visitor, string file)
    {
        await visitor.VisitAsync("/draft/take");
        await visitor.Fill("Input.Text", file).SubmitAsync("Bring it in");
    }

    private static Task<string> TextAsync(Visitor visitor) =>
        visitor.Client.GetStringAsync(Yaml, TestContext.Current.CancellationToken);

    private static async Task<Agreement> ReadAsync(Visitor visitor) =>
        AgreementReader.Read(await TextAsync(visitor)).Agreement!;
}
