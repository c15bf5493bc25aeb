using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Features.Covers;

namespace Remit.Web.Tests.Features.Covers;

/// <summary>Who answers while the lead is away, for what, and what nobody takes (W1, W6).</summary>
public sealed class CoverTests(Databases databases)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Who_is_away_sees_before_what_is_answered_how_far_and_what_waits(Database database)
    {
        var holiday = await Holiday.PlanAsync(databases.Shared(database));
        var maarten = await holiday.ChooseAsync();
        Assert.Contains(
            "What Sunniva would ask waits: nobody answers their own question.",
            maarten.Text,
            StringComparison.Ordinal
        );
        await holiday.HandOverAsync();
        await maarten.VisitAsync(holiday.Plan);

        var lists = maarten.Page.QuerySelectorAll(".aside").Select(list => list.QuerySelectorAll("li").Length);
        Assert.Equal([2, 2], lists);
        Assert.Contains("Refund or goodwill credit, up to €40", maarten.Text, StringComparison.Ordinal);
        Assert.Contains("Sign a contract: it waits", maarten.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task An_amount_that_cannot_be_read_is_asked_again_and_nothing_typed_is_lost(Database database)
    {
        var holiday = await Holiday.PlanAsync(databases.Shared(database));
        var maarten = await holiday.ChooseAsync();
        await maarten.Fill(holiday.UpTo("refund"), "a bit").SubmitAsync("Hand over");

        Assert.Contains("One thing needs a look", maarten.Text, StringComparison.Ordinal);
        Assert.Equal("a bit", maarten.Page.QuerySelector($"[name='{holiday.UpTo("refund")}']")!.GetAttribute("value"));
        await maarten.Fill(holiday.UpTo("refund"), "-1").SubmitAsync("Hand over");
        Assert.Contains("One thing needs a look", maarten.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Nobody_hands_over_more_than_they_hold(Database database)
    {
        var holiday = await Holiday.PlanAsync(databases.Shared(database));
        await holiday.GiveMaartenAsync(
            AgreementTexts.Refunds.Replace("up to 60", "up to 500", StringComparison.Ordinal)
        );
        var maarten = await holiday.ChooseAsync();
        Assert.Contains("You yourself may decide up to €500.", maarten.Text, StringComparison.Ordinal);
        await maarten.Fill(holiday.UpTo("refund"), "501").SubmitAsync("Hand over");
        Assert.Contains(
            "This is more than you yourself may decide. Write €500 or less.",
            maarten.Text,
            StringComparison.Ordinal
        );
        await maarten.Fill(holiday.UpTo("refund"), "").SubmitAsync("Hand over");
        Assert.Contains("Refund or goodwill credit, up to €500", maarten.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_contributor_is_told_from_two_days_before(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var holiday = await Holiday.PlanAsync(app);
        await holiday.HandOverAsync();

        app.Clock.SetUtcNow(Holiday.At(2, 27));
        var ines = await holiday.World.SignInAsync(holiday.World.Ines);
        Assert.DoesNotContain("is away", ines.Text, StringComparison.Ordinal);
        app.Clock.SetUtcNow(Holiday.At(2, 28));
        await ines.VisitAsync("/");
        Assert.Contains(
            "Maarten is away, 2 March to 13 March. Sunniva answers some of it; the rest waits.",
            ines.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("Refund or goodwill credit, up to €40", ines.Text, StringComparison.Ordinal);
        Assert.Contains("Swap shifts: it waits", ines.Text, StringComparison.Ordinal);
        app.Clock.SetUtcNow(Holiday.At(3, 14));
        await ines.VisitAsync("/");
        Assert.DoesNotContain("is away", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Where_nobody_covers_the_contributor_is_told_that_it_waits(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var holiday = await Holiday.PlanAsync(app);
        app.Clock.SetUtcNow(Holiday.At(3, 3));

        var ines = await holiday.World.SignInAsync(holiday.World.Ines);
        Assert.Contains("Nobody answers meanwhile: what you ask waits", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_cover_reads_what_was_agreed_on_the_kinds_named_during_the_absence_and_nothing_else(
        Database database
    )
    {
        await using var app = await databases.OwnAsync(database);
        var holiday = await Holiday.PlanAsync(app);
        await holiday.HandOverAsync();
        var sunniva = await holiday.World.SignInAsync(holiday.Sunniva);
        Assert.DoesNotContain("You answer for", sunniva.Text, StringComparison.Ordinal);

        app.Clock.SetUtcNow(Holiday.At(2, 28));
        await sunniva.VisitAsync("/");
        Assert.Contains("You answer for Maarten, 2 March to 13 March.", sunniva.Text, StringComparison.Ordinal);
        await sunniva.FollowAsync("What, and how far");
        var address = sunniva.Address;
        Assert.Contains("Refund or goodwill credit, up to €40", sunniva.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("€900", sunniva.Text, StringComparison.Ordinal);

        app.Clock.SetUtcNow(Holiday.At(3, 2));
        await sunniva.VisitAsync(address);
        Assert.Contains("€900", sunniva.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Swap shifts", sunniva.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("same problem", sunniva.Text, StringComparison.Ordinal);
        await sunniva.VisitAsync($"/page?pair={holiday.World.Pair.Id}");
        Assert.DoesNotContain("Inês", sunniva.Text, StringComparison.Ordinal);
        await sunniva.VisitAsync($"/log?pair={holiday.World.Pair.Id}");
        Assert.DoesNotContain("Inês", sunniva.Text, StringComparison.Ordinal);

        app.Clock.SetUtcNow(Holiday.At(3, 14));
        await sunniva.VisitAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, sunniva.Status);
    }

    [Theory, EachDatabase]
    public async Task What_is_foreign_is_not_found(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var holiday = await Holiday.PlanAsync(app);
        await holiday.HandOverAsync();
        app.Clock.SetUtcNow(Holiday.At(3, 3));
        var sunniva = await holiday.World.SignInAsync(holiday.Sunniva);
        await sunniva.FollowAsync("What, and how far");

        var stranger = await holiday.Stranger.SignInAsync(holiday.Stranger.Maarten);
        foreach (var address in new[] { sunniva.Address, holiday.Plan })
        {
            await stranger.VisitAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        }

        await sunniva.VisitAsync(holiday.Plan);
        Assert.Equal(HttpStatusCode.NotFound, sunniva.Status);
    }

    [Theory, EachDatabase]
    public async Task A_single_day_has_no_cover(Database database)
    {
        var holiday = await Holiday.PlanAsync(databases.Shared(database));
        var maarten = await holiday.World.SignInAsync(holiday.World.Maarten);
        await maarten.VisitAsync("/account/hours");
        await maarten.SubmitAsync("Take it back");
        await maarten.Fill("Input.From", "2026-03-02").SubmitAsync("I am away then");

        Assert.DoesNotContain("Who answers then?", maarten.Text, StringComparison.Ordinal);
        await maarten.VisitAsync(holiday.Plan);
        Assert.Equal(HttpStatusCode.NotFound, maarten.Status);
    }

    [Theory, EachDatabase]
    public async Task During_the_absence_the_covers_hours_count_for_what_they_answer_and_none_for_the_rest(
        Database database
    )
    {
        var holiday = await Holiday.PlanAsync(databases.Shared(database));
        await holiday.HandOverAsync();

        var friday = Holiday.At(2, 27, 14).AddMinutes(30);
        // Friday 27 February, 15:30 in Utrecht: an hour and a half on Friday, half an hour on Monday with Sunniva.
        Assert.Equal(
            Holiday.At(3, 2, 8).AddMinutes(30),
            await DueAsync(holiday, "refund", friday, TimeSpan.FromHours(2))
        );
        Assert.Equal(
            Holiday.At(3, 16, 8).AddMinutes(30),
            await DueAsync(holiday, "rota", friday, TimeSpan.FromHours(2))
        );
        Assert.Equal(Holiday.At(3, 16, 8).AddMinutes(30), await DueAsync(holiday, null, friday, TimeSpan.FromHours(2)));
    }

    [Theory, EachDatabase]
    public async Task On_days_without_hours_those_of_the_deputy_count(Database database)
    {
        var holiday = await Holiday.PlanAsync(databases.Shared(database));
        var deputy = $"others: [ {{ name: {holiday.Deputy.Name}, as: Deputy }} ]\nareas:";
        await holiday.World.AgreeAsync(
            AgreementTexts
                .Refunds.Replace("areas:", deputy, StringComparison.Ordinal)
                .Replace(
                    "reversible: partly",
                    $"reversible: partly, deputy: {holiday.Deputy.Name}",
                    StringComparison.Ordinal
                )
                .Replace("partly, deputy", "partly\n        deputy", StringComparison.Ordinal)
        );
        var maarten = await holiday.World.SignInAsync(holiday.World.Maarten);
        await maarten.VisitAsync("/account/hours");
        maarten.Fill("Input.Times[Friday-0-from]", "").Fill("Input.Times[Friday-0-until]", "");
        await maarten.SubmitAsync("Take these hours");

        // Thursday 19 February, 16:30 in Utrecht: half an hour is left there.
        var start = Holiday.At(2, 19, 15).AddMinutes(30);
        var half = TimeSpan.FromMinutes(30);
        Assert.Equal(Holiday.At(2, 20, 8) + half, await DueAsync(holiday, "reply", start, 2 * half));
        Assert.Equal(Holiday.At(2, 23, 8) + half, await DueAsync(holiday, "rota", start, 2 * half));
    }

    [Theory, EachDatabase]
    public async Task The_lead_is_told_when_the_contributor_is_away(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);
        await ines.VisitAsync("/account/hours");
        await ines.Fill("Input.From", "2026-02-19").SubmitAsync("I am away then");
        Assert.DoesNotContain("Who answers then?", ines.Text, StringComparison.Ordinal);

        var maarten = await world.SignInAsync(world.Maarten);
        Assert.Contains("Inês is away, Thursday 19 February.", maarten.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody answers", maarten.Text, StringComparison.Ordinal);
    }

    private static Task<DateTimeOffset?> DueAsync(
        Holiday holiday,
        string? kind,
        DateTimeOffset start,
        TimeSpan hours
    ) =>
        holiday.World.AsAsync(
            holiday.World.Ines,
            async scope =>
                (await scope.GetRequiredService<AnsweringHours>().FindAsync(holiday.World.Pair, kind, Cancel)).Due(
                    start,
                    hours
                )
        );
}
