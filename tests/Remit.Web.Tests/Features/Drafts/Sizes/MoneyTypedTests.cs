using Remit.Web.Tests.Features.Diary;

namespace Remit.Web.Tests.Features.Drafts.Sizes;

/// <summary>An amount may carry its currency's own sign or letters wherever it is typed while one is alone.</summary>
public sealed class MoneyTypedTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task An_amount_of_a_line_may_carry_its_own_sign(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.FollowAsync("Change", 1);
        var page = ines.Address;
        foreach (var typed in new[] { "£70", "71 £", "72\u00a0GBP", "gbp 73", "£ 1,074" })
        {
            await ines.VisitAsync(page);
            await ines.Fill("typed.line.upTo", typed).SubmitForAsync("typed.line.upTo");

            await ines.VisitAsync("/draft");
            var amount = typed.Trim('£', ' ').Replace("GBP", "", StringComparison.OrdinalIgnoreCase).Trim();
            Assert.Contains($"up to £{amount} each", ines.Text, StringComparison.Ordinal);
        }
    }

    [Theory, EachDatabase]
    public async Task Another_currency_is_asked_again_with_what_is_expected_and_what_was_typed(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.FollowAsync("Change", 1);
        var page = ines.Address;

        await ines.Fill("typed.line.upTo", "60 €").SubmitForAsync("typed.line.upTo");

        Assert.Equal(page, ines.Address);
        Assert.Contains(
            "Amounts here are in GBP. Write \"60 €\" as an amount in GBP, like £60.",
            ines.Text,
            StringComparison.Ordinal
        );
        Assert.Equal("60 €", ines.Page.QuerySelector("[name='typed.line.upTo']")!.GetAttribute("value"));
    }

    [Theory, EachDatabase]
    public async Task Of_two_answers_one_with_a_sign_can_be_taken(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.FollowAsync("Change", 1);
        var there = await Alone.AgainAsync(app);
        await there.VisitAsync(ines.Address);
        await there.Fill("typed.line.upTo", "£80").SubmitForAsync("typed.line.upTo");

        var page = ines.Address;
        await ines.Fill("typed.line.upTo", "90 £").SubmitForAsync("typed.line.upTo");

        Assert.Equal(page, ines.Address);
        await ines.SubmitAsync("Take: 90");
        await ines.VisitAsync("/draft");
        Assert.Contains("up to £90 each", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_the_lead_says_in_the_talk_may_carry_its_sign(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/talk/together");
        await ines.FollowAsync("Yes, but");

        await ines.Fill("typed.line.upTo", "40 £").Fill("typed.line.perMonth", "GBP 600").SubmitAsync("Take it over");

        Assert.EndsWith("part=back", ines.Address, StringComparison.Ordinal);
        Assert.Contains("£40", ines.Text, StringComparison.Ordinal);
        Assert.Contains("£600", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_number_may_carry_the_unit_that_stands_beside_it(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.BeginAsync(app);
        await ines.VisitAsync("/lines/new?work=else");
        await ines.Fill("line.title", "Overtime").SubmitForAsync("line.title");
        await ines.SubmitAsync("By a number of something");
        await ines.Fill("line.unit", "hours").SubmitForAsync("line.unit");

        await ines.Fill("typed.line.upTo", "4 hours").SubmitForAsync("typed.line.upTo");

        Assert.Equal("4", ines.Page.QuerySelector("[name='typed.line.upTo']")!.GetAttribute("value"));
        Assert.Null(ines.Page.QuerySelector(".wrong"));
    }

    [Theory, EachDatabase]
    public async Task An_amount_in_the_diary_may_carry_its_sign_and_no_other(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Diaries.BeginAsync(app);

        await ines.WriteAsync("Refund it", "38 £");
        Assert.Equal("/diary", ines.Address);
        await ines.WriteAsync("Refund that", "GBP\u00a039.50");
        Assert.Equal("/diary", ines.Address);
        Assert.Contains("£39.50", ines.Text, StringComparison.Ordinal);
        await ines.WriteAsync("Refund one more", "38 $");

        Assert.Contains(
            "Amounts here are in GBP. Write \"38 $\" as an amount in GBP, like £60.",
            ines.Text,
            StringComparison.Ordinal
        );
        await ines.Fill("typed.entry.amount", "£37").SubmitForAsync("typed.entry.amount");
        Assert.Equal("/diary", ines.Address);
        Assert.Contains("£37", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task An_amount_about_something_else_may_carry_the_sign_of_the_page(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.BeginAsync(app);
        await ines.WriteAsync("Order it", "£12");

        Assert.Equal("/diary", ines.Address);
        Assert.Contains("Order it 12", ines.Text, StringComparison.Ordinal);
    }
}
