namespace Remit.Web.Tests.Features.Drafts.Findings;

/// <summary>One question at a time about a draft, settled by one tap.</summary>
public sealed class FindingTests(Databases databases)
{
    private const string Unbounded = """
        remit: 1
        between: { contributor: Inês, lead: Maarten }
        currency: EUR
        in_force: { from: 2026-03-02, review: 2026-03-30 }
        areas:
          - area: Refunds
            decisions:
              - decision: refund
                title: Refunds
                facts: { amount: { ask: How much is it, kind: money } }
                grants: [ { id: all, level: decide_tell } ]
        """;

    [Theory, EachDatabase]
    public async Task A_line_of_the_five_questions_leaves_none(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));

        Assert.DoesNotContain("One question", ines.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("cover", ines.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, EachDatabase]
    public async Task A_first_day_that_has_passed_is_set_anew_with_one_tap(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        app.Clock.Advance(TimeSpan.FromDays(10));
        await ines.VisitAsync("/draft");
        Assert.Contains("has passed. When could it start now?", ines.Text, StringComparison.Ordinal);

        await ines.SubmitAsync("Monday 2 March");

        Assert.DoesNotContain("One question", ines.Text, StringComparison.Ordinal);
        Assert.Contains("look at it together on 30 March", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_has_no_end_comes_first_and_the_others_are_counted(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await (await Alone.BeginAsync(app)).VisitAsync("/draft/take");
        await ines.Fill("Input.Text", Unbounded).SubmitAsync("Bring it in");

        Assert.Contains("This would be freedom, not autonomy", ines.Text, StringComparison.Ordinal);
        Assert.Contains("2 more when you like", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task How_the_lead_hears_of_it_is_settled_with_one_tap(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.BeginAsync(app, "I would like to know what is expected of me");
        await ines.Fill("page.clear-well", "Nobody waits").SubmitForAsync("page.clear-well");
        await ines.Fill("page.lead", "Maarten").SubmitForAsync("page.lead");
        await ines.VisitAsync("/draft");
        Assert.Contains("How will your lead know that it is going well?", ines.Text, StringComparison.Ordinal);

        await ines.SubmitAsync("A short note on Fridays");

        Assert.Equal("/draft", ines.Address);
        Assert.DoesNotContain("One question", ines.Text, StringComparison.Ordinal);
        Assert.Contains("Every Friday Inês sends Maarten a short note.", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Setting_it_up_for_others_begins_with_a_way_to_sign_in(Database database)
    {
        await using var app = await databases.OwnAsync(database);

        var admin = await Alone.BeginAsync(app, "Set it up for a team or a company", "Noor");

        Assert.Equal("/account", admin.Address);
    }
}
