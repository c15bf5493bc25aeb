using Remit.Documents;
using Remit.Rules;

namespace Remit.Web.Tests.Features.Drafts.More;

/// <summary>What a line may say beyond its five questions: each is one answer, counts at once and can be taken away.</summary>
public sealed class MoreTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private static readonly Uri Yaml = new("/draft/agreement.yaml", UriKind.Relative);

    [Theory, EachDatabase]
    public async Task Another_of_the_five_sentences_stands_on_the_page(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (ines, more) = await BeginAsync(app);

        await ines.SubmitAsync("I say what I intend; it goes ahead unless stopped by then");

        Assert.StartsWith($"{more}?open=which", ines.Address, Ordinal);
        var kind = await KindAsync(ines);
        Assert.Equal((Level.Intend, Silence.Proceed), (Mine(kind).Level, kind.OnSilence));
        await ines.VisitAsync("/draft");
        Assert.Contains("unless Maarten stops", ines.Text, Ordinal);
        Assert.Contains("Who decidesI say what I intend", ines.Text.Replace("\n", "", Ordinal), Ordinal);
        Assert.DoesNotContain("I decide and tell", ines.Text, Ordinal);
        await ines.VisitAsync("/talk");
        Assert.DoesNotContain("I decide refunds", ines.Page.QuerySelector("#message textarea")!.TextContent, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Nothing_of_it_is_mine_where_it_is_asked_first(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (ines, _) = await BeginAsync(app);

        await ines.SubmitAsync("I ask first; I need a clear go");

        Assert.Equal([("rest", Level.AskFirst)], (await KindAsync(ines)).Grants.Select(one => (one.Id, one.Level)));
        Assert.DoesNotContain("One question", (await ines.VisitAsync("/draft")).Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Above_the_line_another_sentence_holds_up_to_a_second_end(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (ines, more) = await BeginAsync(app);

        await ines.Fill("typed.line.nextUpTo", "150").SubmitForAsync("typed.line.nextUpTo");
        await ines.VisitAsync(more);
        await ines.SubmitForAsync("line.beyond", "My lead decides; I may propose");

        var kind = await KindAsync(ines);
        Assert.Equal(
            [("mine", Level.DecideTell), ("next", Level.Intend), ("rest", Level.LeadDecides)],
            kind.Grants.Select(one => (one.Id, one.Level))
        );
        Assert.Equal(60, kind.Grants[1].When[0].Ranges[0].Low!.Value.At);
        Assert.Equal(150, kind.Grants[1].When[0].Ranges[0].High!.Value.At);
        Assert.Contains("over £60 up to £150", (await ines.VisitAsync("/draft")).Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_second_end_below_the_first_is_asked_again_and_kept_as_typed(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (ines, _) = await BeginAsync(app);

        await ines.Fill("typed.line.nextUpTo", "40").SubmitForAsync("typed.line.nextUpTo");

        Assert.Contains("/more?open=beyond", ines.Address, Ordinal);
        Assert.Contains("Above that has to be more than the line itself goes up to.", ines.Text, Ordinal);
        Assert.Equal("40", ines.Page.QuerySelector("[name='typed.line.nextUpTo']")!.GetAttribute("value"));
        Assert.Equal(["mine", "rest"], (await KindAsync(ines)).Grants.Select(one => one.Id));
    }

    [Theory, EachDatabase]
    public async Task A_line_that_comes_to_go_as_far_by_itself_can_still_be_read_back_in_the_talk(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (ines, _) = await BeginAsync(app);
        await ines.Fill("typed.line.nextUpTo", "150").SubmitForAsync("typed.line.nextUpTo");
        await ines.VisitAsync("/talk/together");
        await ines.FollowAsync("Yes, but");

        await ines.Fill("typed.line.upTo", "200").SubmitForAsync("typed.line.upTo");

        Assert.Contains("So from", ines.Text, Ordinal);
        Assert.Contains("up to £200 each", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_has_to_be_so_and_what_must_not_be_is_asked_each_time(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (ines, more) = await BeginAsync(app);

        await ines.Fill("line.only", "Is there a receipt?\r\n\r\nIs it from this year?").SubmitForAsync("line.only");
        await ines.VisitAsync(more);
        await ines.Fill("line.except", "Is it a reseller?").SubmitForAsync("line.except");

        var kind = await KindAsync(ines);
        Assert.Equal(["amount", "only_1", "only_2", "except_1"], kind.Facts.Select(fact => fact.Key));
        Assert.Equal(["amount", "only_1", "only_2"], Mine(kind).When.Select(one => one.Fact));
        Assert.Equal([Level.AskFirst], kind.Caps.Select(cap => cap.Level));
        await ines.VisitAsync("/draft");
        Assert.Contains("Is there a receipt: yes", ines.Text, Ordinal);
        Assert.Contains("Is it a reseller: yes", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Too_many_sentences_are_kept_as_typed_and_said_to_be(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (ines, _) = await BeginAsync(app);

        await ines.Fill("line.needs", "1\n2\n3\n4\n5\n6").SubmitForAsync("line.needs");

        Assert.Contains("/more?open=each", ines.Address, Ordinal);
        Assert.Contains("At most 5 of them", ines.Text, Ordinal);
        Assert.Equal("1\n2\n3\n4\n5\n6", ines.Page.QuerySelector("[name='line.needs']")!.TextContent);
    }

    [Theory, EachDatabase]
    public async Task A_most_in_a_week_stands_beside_the_month(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (ines, _) = await BeginAsync(app);

        await ines.Fill("typed.line.most", "£300").SubmitForAsync("typed.line.most");
        Assert.Equal(
            ["sum of amount per month up to 900", "sum of amount per week up to 300"],
            Mine(await KindAsync(ines)).Limits.Select(limit => limit.ToString())
        );
        await ines.FollowAsync("Your draft");
        await ines.FollowAsync("More about this line");
        await ines.SubmitAsync("In a quarter");

        Assert.Equal(BasisUnit.Quarter, Mine(await KindAsync(ines)).Limits[1].Basis.Unit);
        Assert.Contains("£300 a quarter", (await ines.VisitAsync("/draft")).Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_cannot_be_undone_is_asked_first_until_there_is_a_reason(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (ines, more) = await BeginAsync(app);

        await ines.SubmitAsync("No");
        await ines.VisitAsync("/draft");
        Assert.Contains("It cannot be undone, and says “I decide” without a reason.", ines.Text, Ordinal);
        Assert.DoesNotContain("I decide and tell", ines.Text, Ordinal);
        await ines.FollowAsync("Say why it is decided alone all the same");
        Assert.StartsWith(more, ines.Address, Ordinal);
        await ines.Fill("line.undoWhy", "The customer waits at the desk").SubmitForAsync("line.undoWhy");

        var kind = await KindAsync(ines);
        Assert.Equal(
            (Reversibility.No, "The customer waits at the desk"),
            (kind.Reversible, Mine(kind).IrreversibleOk)
        );
        Assert.DoesNotContain("One question", (await ines.VisitAsync("/draft")).Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_each_does_for_the_other_and_what_is_told_at_once_stand_on_the_page(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (ines, more) = await BeginAsync(app);
        foreach (
            var (name, text) in new[]
            {
                ("atOnce", "A customer mentions the press"),
                ("answersFor", "Every refund is booked the same day"),
                ("needs", "Access to the order history"),
                ("leadWill", "Answer within the day"),
            }
        )
        {
            await ines.VisitAsync(more);
            await ines.Fill($"line.{name}", text).SubmitForAsync($"line.{name}");
        }

        await ines.VisitAsync("/draft");
        var paper = ines.Page.QuerySelector("article")!.TextContent;
        Assert.Contains("A customer mentions the press", paper, Ordinal);
        Assert.Contains("Every refund is booked the same day", paper, Ordinal);
        Assert.Contains("Access to the order history", paper, Ordinal);
        Assert.Contains("Answer within the day", paper, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Taken_along_and_brought_back_more_is_still_answers(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (ines, more) = await BeginAsync(app);
        await ines.Fill("typed.line.nextUpTo", "150").SubmitForAsync("typed.line.nextUpTo");
        await ines.VisitAsync(more);
        await ines.Fill("line.only", "Is there a receipt?").SubmitForAsync("line.only");
        await ines.VisitAsync(more);
        await ines.Fill("line.except", "Is it a reseller?").SubmitForAsync("line.except");
        await ines.VisitAsync(more);
        await ines.Fill("typed.line.most", "300").SubmitForAsync("typed.line.most");
        await ines.VisitAsync(more);
        await ines.Fill("line.needs", "Access to the order history").SubmitForAsync("line.needs");
        await ines.VisitAsync(more);
        await ines.SubmitAsync("It depends, ask each time");
        var file = await ReadAsync(ines);

        await ines.VisitAsync("/draft/take");
        await ines.Fill("Input.Text", file).SubmitAsync("Bring it in");

        Assert.DoesNotContain("From a file", ines.Text, Ordinal);
        Assert.Equal(file, await ReadAsync(ines));
        await ines.VisitAsync(more);
        Assert.Equal("Is there a receipt?", ines.Page.QuerySelector("[name='line.only']")!.TextContent);
        Assert.Equal("150", ines.Page.QuerySelector("[name='typed.line.nextUpTo']")!.GetAttribute("value"));
    }

    [Theory, EachDatabase]
    public async Task A_yes_in_the_talk_is_nobodys_yes_to_more(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (ines, more) = await BeginAsync(app);
        var line = more.Split('/')[2];
        await ines.VisitAsync($"/talk/together/{line}");
        await ines.SubmitAsync("Yes");
        Assert.Contains("As we talked about it", (await ines.VisitAsync("/draft")).Text, Ordinal);

        await ines.VisitAsync(more);
        await ines.SubmitAsync("I decide");

        Assert.DoesNotContain("As we talked about it", (await ines.VisitAsync("/draft")).Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Who_offers_is_asked_the_other_way_round(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var maarten = await Alone.BeginAsync(app, "I lead people and would like to be asked less", "Maarten");
        await Alone.OfferRefundsAsync(maarten, "Inês");
        await maarten.VisitAsync("/draft");
        await maarten.FollowAsync("More about this line");

        Assert.Contains("What they need for it", maarten.Text, Ordinal);
        await maarten.SubmitAsync("Inês decides");

        Assert.Equal(Level.Decide, Mine(await KindAsync(maarten)).Level);
    }

    private static async Task<(Visitor Ines, string More)> BeginAsync(App app)
    {
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/draft");
        await ines.FollowAsync("More about this line");
        return (ines, ines.Address);
    }

    private static Task<string> ReadAsync(Visitor visitor) =>
        visitor.Client.GetStringAsync(Yaml, TestContext.Current.CancellationToken);

    private static async Task<DecisionKind> KindAsync(Visitor visitor) =>
        AgreementReader.Read(await ReadAsync(visitor)).Agreement!.Decisions.Single();

    private static Grant Mine(DecisionKind kind) => kind.Grants.Single(one => one.Id == "mine");
}
