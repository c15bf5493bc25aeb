using Remit.Documents;
using Remit.Rules;

namespace Remit.Web.Tests.Features.Drafts.More;

/// <summary>What a page may say once for all its lines: how often, how long, what silence means, who covers, what never.</summary>
public sealed class FurtherTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private static readonly Uri Yaml = new("/draft/agreement.yaml", UriKind.Relative);

    [Theory, EachDatabase]
    public async Task Each_is_one_answer_and_stands_on_the_page(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/draft");
        Assert.DoesNotContain("How often do you look back", ines.Text, Ordinal);

        await ines.SubmitAsync("Both");
        await ines.SubmitAsync("Every other week");
        await ines.SubmitAsync("Within 2 working days");
        await ines.SubmitAsync("It goes ahead, where it can be undone");
        await ines.Fill("page.cover", "Sunniva").SubmitForAsync("page.cover");
        await ines.Fill("page.boundaries", "Nothing that hurts a customer\nNo promise we cannot keep")
            .SubmitForAsync("page.boundaries");

        var agreement = await ReadAsync(ines);
        Assert.Equal(
            (Rhythm.Fortnightly, new Span(2, SpanUnit.WorkingDays), Silence.Proceed, "Sunniva"),
            (agreement.CheckIn, agreement.AnswerWithin, agreement.Silence, agreement.Cover)
        );
        Assert.Equal(["Nothing that hurts a customer", "No promise we cannot keep"], agreement.Boundaries);
        Assert.Equal("/draft", ines.Address);
        Assert.Contains("We look back together every other week", ines.Text, Ordinal);
        Assert.Contains("Sunniva answers while Maarten is away.", ines.Text, Ordinal);
        Assert.Contains("Maarten answers within 2 working days.", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_is_taken_away_is_usual_again(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        var before = await TextAsync(await ines.VisitAsync("/draft"));
        await ines.Fill("page.cover", "Sunniva").SubmitForAsync("page.cover");
        await ines.Fill("page.cover", "").SubmitForAsync("page.cover");
        await ines.SubmitAsync("It goes ahead, where it can be undone");
        await ines.SubmitAsync("It waits");

        Assert.Equal(before, await TextAsync(ines));
    }

    [Theory, EachDatabase]
    public async Task Too_many_are_kept_as_typed_and_what_stood_there_counts(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/draft");
        await ines.Fill("page.boundaries", "Never").SubmitForAsync("page.boundaries");

        await ines.Fill("page.boundaries", "1\n2\n3\n4\n5\n6").SubmitForAsync("page.boundaries");

        Assert.Contains("At most 5 of them", ines.Text, Ordinal);
        Assert.Equal("1\n2\n3\n4\n5\n6", ines.Page.QuerySelector("[name='page.boundaries']")!.TextContent);
    }

    [Theory, EachDatabase]
    public async Task Neither_of_the_two_answers_while_one_is_away(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        foreach (var name in new[] { "maarten", "Inês" })
        {
            await ines.VisitAsync("/draft");
            await ines.Fill("page.cover", name).SubmitForAsync("page.cover");
            Assert.Contains($"{name} is one of the two of you", ines.Text, Ordinal);
        }

        await ines.Fill("page.cover", "Sunniva").SubmitForAsync("page.cover");

        Assert.Equal("Sunniva", (await ReadAsync(ines)).Cover);
    }

    [Theory, EachDatabase]
    public async Task Taken_along_and_brought_back_it_is_still_answers(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/draft");
        await ines.SubmitAsync("Both");
        await ines.SubmitAsync("Every month");
        await ines.Fill("page.boundaries", "Nothing that hurts a customer").SubmitForAsync("page.boundaries");
        var file = (await TextAsync(ines)).Replace(
            "answer_within: 8 working hours",
            "answer_within: 6 working hours",
            Ordinal
        );

        await ines.VisitAsync("/draft/take");
        await ines.Fill("Input.Text", file).SubmitAsync("Bring it in");

        Assert.DoesNotContain("From a file", ines.Text, Ordinal);
        Assert.Equal(new Span(6, SpanUnit.WorkingHours), (await ReadAsync(ines)).AnswerWithin);
        var chosen = ines.Page.QuerySelectorAll("[name='page.answerWithin'][aria-pressed='true']");
        Assert.Equal("Within 6 working hours", Assert.Single(chosen).TextContent);
    }

    private static Task<string> TextAsync(Visitor visitor) =>
        visitor.Client.GetStringAsync(Yaml, TestContext.Current.CancellationToken);

    private static async Task<Agreement> ReadAsync(Visitor visitor) =>
        AgreementReader.Read(await TextAsync(visitor)).Agreement!;
}
