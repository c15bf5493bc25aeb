namespace Remit.Web.Tests.Features.Drafts.Sizes;

/// <summary>The currency of the amounts, where the amounts are asked for.</summary>
public sealed class CurrencyTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task An_amount_may_carry_the_name_of_its_currency(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.FollowAsync("Change", 1);
        var page = ines.Address;
        foreach (var (typed, amount) in new[] { ("70 pounds", "70"), ("71 Pound", "71"), ("72 British pounds", "72") })
        {
            await ines.VisitAsync(page);
            await ines.Fill("typed.line.upTo", typed).SubmitForAsync("typed.line.upTo");

            await ines.VisitAsync("/draft");
            Assert.Contains($"up to £{amount} each", ines.Text, StringComparison.Ordinal);
        }

        await ines.VisitAsync(page);
        await ines.Fill("typed.line.upTo", "80 dollars").SubmitForAsync("typed.line.upTo");
        Assert.NotEmpty(ines.Page.QuerySelectorAll(".wrong"));
    }

    [Theory, EachDatabase]
    public async Task The_currency_is_changed_where_the_first_amount_is_asked_for(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await (await Alone.BeginAsync(app)).VisitAsync("/lines/new?work=support");
        await ines.SubmitAsync("Refunds");
        var page = ines.Address;
        foreach (var (typed, offer) in new[] { ("€", "€60"), ("euros", "€60"), ("chf", "CHF"), ("EUR", "€60") })
        {
            await ines.Fill("page.currency", typed).SubmitForAsync("page.currency");
            Assert.StartsWith(page.Split('#')[0], ines.Address, StringComparison.Ordinal);
            Assert.Contains(offer, ines.Text, StringComparison.Ordinal);
        }

        await ines.Fill("page.currency", "XXX").SubmitForAsync("page.currency");
        Assert.Contains("\"XXX\" is not a currency", ines.Text, StringComparison.Ordinal);
        await ines.Fill("page.currency", "$").SubmitForAsync("page.currency");
        Assert.Contains("$60", ines.Text, StringComparison.Ordinal);
        await ines.SubmitAsync("$60");
        await ines.SubmitAsync("$900");
        Assert.EndsWith("/aim", ines.Address, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_month_with_less_room_than_a_single_one_is_asked_about(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        Assert.DoesNotContain("less room than for a single one", ines.Text, StringComparison.Ordinal);
        await ines.VisitAsync("/draft");
        await ines.FollowAsync("Change", 2);
        await ines.Fill("typed.line.perMonth", "40").SubmitForAsync("typed.line.perMonth");

        await ines.VisitAsync("/draft");
        Assert.Contains("In a month there is less room than for a single one", ines.Text, StringComparison.Ordinal);
        await ines.FollowAsync("Look at the two sizes");
        Assert.Contains("In a month there is less room than for a single one", ines.Text, StringComparison.Ordinal);
        await ines.SubmitAsync("£900");
        await ines.VisitAsync("/draft");
        Assert.DoesNotContain("less room than for a single one", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Side_by_side_such_a_month_is_said_when_it_is_read_back(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/talk/together");
        await ines.FollowAsync("Yes, but");
        await ines.Fill("typed.line.upTo", "1000").SubmitAsync("Take it over");

        Assert.Contains("less room than for a single one", ines.Text, StringComparison.Ordinal);
        await ines.FollowAsync("Change it again");
        await ines.Fill("typed.line.upTo", "40").SubmitAsync("Take it over");
        Assert.DoesNotContain("less room than for a single one", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Where_a_count_is_asked_for_a_word_is_no_number(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync(ines.Address);
        await ines.FollowAsync("Change", 5);
        await ines.Fill("typed.line.times", "fourteen").SubmitAsync("Never");

        Assert.Contains(
            "\"fourteen\" is not a number. Write it in digits, like 14.",
            ines.Text,
            StringComparison.Ordinal
        );
    }
}
