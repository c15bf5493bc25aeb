using System.Net;

namespace Remit.Web.Tests.Features.Decisions;

/// <summary>Writing down, the log and a decision, without scripts.</summary>
public sealed class DecidedPagesTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task Inside_a_limit_one_field_is_enough(Database database)
    {
        var visitor = await InesAsync(database);
        await visitor.VisitAsync("/decided/refund");
        await visitor.Fill("Typed.Facts[amount]", "38").SubmitAsync("Write it down");

        Assert.StartsWith("/decisions/", visitor.Address, StringComparison.Ordinal);
        Assert.Contains("Written down.", visitor.Text, StringComparison.Ordinal);
        await visitor.VisitAsync("/");
        Assert.Contains("€862 left in February, of €900", visitor.Text, StringComparison.Ordinal);
        await visitor.VisitAsync("/log");
        Assert.Contains("€38.00", visitor.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_wrong_amount_keeps_everything_typed_and_says_what_is_wrong(Database database)
    {
        var visitor = await InesAsync(database);
        await visitor.VisitAsync("/decided/refund");
        await visitor
            .Fill("Typed.Facts[amount]", "84,5x")
            .Fill("Typed.Title", "Jacket zip\ngave up")
            .SubmitAsync("Write it down");

        var link = visitor.Page.QuerySelector("[role=alert][autofocus] a")!;
        Assert.Equal("/decided/refund#amount", link.GetAttribute("href"));
        Assert.Equal("84,5x", visitor.Page.QuerySelector("#amount")!.GetAttribute("value"));
        Assert.Contains(
            "gave up",
            visitor.Page.QuerySelector("#title")!.GetAttribute("value"),
            StringComparison.Ordinal
        );
    }

    [Theory, EachDatabase]
    public async Task Outside_it_is_asked_how_it_was_done_and_then_written_down(Database database)
    {
        var visitor = await InesAsync(database);
        await visitor.VisitAsync("/decided/refund");
        await visitor.Fill("Typed.Facts[amount]", "84").SubmitAsync("Write it down");

        Assert.Contains("Ask Maarten first.", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("How did you go about it?", visitor.Text, StringComparison.Ordinal);
        await visitor
            .Fill("Typed.Done", "AskedFirst")
            .Fill("Typed.Expect", "Cheaper than a repair")
            .Fill("Typed.Sure", "80")
            .SubmitAsync("Write it down");
        Assert.Contains("Written down.", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("Cheaper than a repair", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("80 %", visitor.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Several_are_written_down_as_one(Database database)
    {
        var visitor = await InesAsync(database);
        await visitor.VisitAsync("/decided/refund?several=true");
        await visitor
            .Fill("Typed.Count", "12")
            .Fill("Typed.Sums[amount]", "310")
            .Fill("Typed.Facts[amount]", "54")
            .SubmitAsync("Write it down");

        Assert.Contains("Written down.", visitor.Text, StringComparison.Ordinal);
        await visitor.VisitAsync("/");
        Assert.Contains("€590 left in February, of €900", visitor.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Every_amount_may_carry_its_own_sign(Database database)
    {
        var visitor = await InesAsync(database);
        await visitor.VisitAsync("/decided/refund?several=true");
        await visitor
            .Fill("Typed.Count", "12")
            .Fill("Typed.Sums[amount]", "310 €")
            .Fill("Typed.Facts[amount]", "EUR\u00a054")
            .SubmitAsync("Write it down");
        Assert.Contains("Written down.", visitor.Text, StringComparison.Ordinal);
        await visitor.Fill("Typed.Kind", "Mixed").Fill("Typed.Cost", "€12.50").SubmitAsync("Save");

        Assert.Contains("€12.50", visitor.Text, StringComparison.Ordinal);
        Assert.Null(visitor.Page.QuerySelector(".wrong"));
    }

    [Theory, EachDatabase]
    public async Task Another_currency_is_refused_with_the_one_expected_and_stays_typed(Database database)
    {
        var visitor = await InesAsync(database);
        await visitor.VisitAsync("/decided/refund?several=true");
        await visitor
            .Fill("Typed.Count", "12")
            .Fill("Typed.Sums[amount]", "$310")
            .Fill("Typed.Facts[amount]", "54 GBP")
            .SubmitAsync("Write it down");

        foreach (var (id, typed) in new[] { ("sums-amount", "$310"), ("amount", "54 GBP") })
        {
            Assert.Equal(typed, visitor.Page.QuerySelector($"#{id}")!.GetAttribute("value"));
            Assert.Contains(
                $"Amounts here are in EUR. Write \"{typed}\" as an amount in EUR, like €60.",
                visitor.Page.QuerySelector($"#{id}-wrong")!.TextContent,
                StringComparison.Ordinal
            );
        }
    }

    [Theory, EachDatabase]
    public async Task How_sure_may_carry_its_sign(Database database)
    {
        var visitor = await InesAsync(database);
        await visitor.VisitAsync("/decided/refund");
        await visitor.Fill("Typed.Facts[amount]", "84").SubmitAsync("Write it down");
        await visitor.Fill("Typed.Done", "AskedFirst").Fill("Typed.Sure", "80 %").SubmitAsync("Write it down");

        Assert.Contains("Written down.", visitor.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_decision_takes_one_result(Database database)
    {
        var visitor = await InesAsync(database);
        await visitor.VisitAsync("/decided/refund");
        await visitor.Fill("Typed.Facts[amount]", "38").SubmitAsync("Write it down");
        await visitor.Fill("Typed.Cost", "twelve").SubmitAsync("Save");

        Assert.Equal("twelve", visitor.Page.QuerySelector("#cost")!.GetAttribute("value"));
        await visitor
            .Fill("Typed.Kind", "Setback")
            .Fill("Typed.Severity", "Minor")
            .Fill("Typed.Cost", "12.50")
            .Fill("Typed.Note", "<b>It came back</b>")
            .SubmitAsync("Save");
        Assert.Contains("A setback", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("€12.50", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("<b>It came back</b>", visitor.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_is_taken_back_stays_in_the_log_and_no_longer_counts(Database database)
    {
        var visitor = await InesAsync(database);
        await visitor.VisitAsync("/decided/refund");
        await visitor.Fill("Typed.Facts[amount]", "38").SubmitAsync("Write it down");
        await visitor.SubmitAsync("Take it back");

        Assert.Contains("It was taken back.", visitor.Text, StringComparison.Ordinal);
        await visitor.VisitAsync("/log");
        Assert.Contains("taken back", visitor.Text, StringComparison.Ordinal);
        await visitor.VisitAsync("/");
        Assert.Contains("€900 left in February, of €900", visitor.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_lead_reads_the_log_and_writes_nothing_in_it(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);
        await ines.VisitAsync("/decided/refund");
        await ines.Fill("Typed.Facts[amount]", "38").SubmitAsync("Write it down");
        var maarten = await world.SignInAsync(world.Maarten);

        await maarten.VisitAsync(ines.Address.Split('?')[0]);
        Assert.Contains("€38", maarten.Text, StringComparison.Ordinal);
        Assert.Empty(maarten.Page.QuerySelectorAll("#result"));
        await maarten.VisitAsync("/decided/refund");
        Assert.Equal(HttpStatusCode.NotFound, maarten.Status);
        await maarten.VisitAsync("/");
        Assert.Contains("Inês: 1 this week, inside what you agreed.", maarten.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_decision_of_two_others_is_not_there(Database database)
    {
        var ines = await InesAsync(database);
        await ines.VisitAsync("/decided/refund");
        await ines.Fill("Typed.Facts[amount]", "38").SubmitAsync("Write it down");
        var stranger = await InesAsync(database);

        await stranger.VisitAsync(ines.Address.Split('?')[0]);
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    private async Task<Visitor> InesAsync(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        return await world.SignInAsync(world.Ines);
    }
}
