using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Journal;
using Remit.Web.Tests.Features.Pausing;

namespace Remit.Web.Tests.Features.Cards;

/// <summary>What two people show to colleagues, and what nobody sees of it.</summary>
public sealed class CardTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Theory, EachDatabase]
    public async Task C5_Colleagues_read_what_is_decided_alone_and_up_to_where_and_nothing_else(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);

        var address = await ines.ShowOnCardAsync(world, "refund", "contract");
        var colleague = await world.ReadCardAsync(address);

        Assert.Equal("What Inês Tavora decides", colleague.Page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(["Inês decides", "Inês bounces it off Maarten first", "Stays with Maarten"], Headings(colleague));
        Assert.Contains("up to €60", colleague.Text, Ordinal);
        Assert.Contains("€900", colleague.Text, Ordinal);
        Assert.Contains("For anything that is not on this card, ask Inês or Maarten.", colleague.Text, Ordinal);
        // Neither what was not chosen, nor what the two hold themselves to, nor whatever else is on their page.
        Assert.DoesNotContain("Swap shifts", colleague.Text, Ordinal);
        Assert.DoesNotContain("complaint", colleague.Text, Ordinal);
        Assert.DoesNotContain("same problem", colleague.Text, Ordinal);
        Assert.DoesNotContain("another card", colleague.Text, Ordinal);
        Assert.Empty(colleague.Page.QuerySelectorAll($"[href*='{world.Pair.Id}']"));
        Assert.Equal("noindex", colleague.Page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Theory, EachDatabase]
    public async Task D6_The_address_is_all_that_is_handed_on_and_each_card_has_its_own(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);
        var first = await ines.ShowOnCardAsync(world, "refund");

        Assert.Contains($"/card/{first}", ines.Page.QuerySelector("#address")!.TextContent, Ordinal);
        Assert.Equal(43, first.Length);
        await ines.SubmitAsync("Take it down");
        Assert.Contains("This card is no longer there", (await world.ReadCardAsync(first)).Text, Ordinal);
        var second = await ines.ShowOnCardAsync(world, "refund");

        Assert.NotEqual(first, second);
        Assert.Contains("This card is no longer there", (await world.ReadCardAsync(first)).Text, Ordinal);
        Assert.Contains("up to €60", (await world.ReadCardAsync(second)).Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_lead_sees_what_is_shown_and_what_they_take_off_stays_off(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        await maarten.VisitAsync($"/pairs/{world.Pair.Id}/card");
        Assert.Contains("Inês has not made a card for colleagues.", maarten.Text, Ordinal);
        Assert.Empty(maarten.Page.QuerySelectorAll("main form"));

        var address = await ines.ShowOnCardAsync(world, "refund", "rota", "Outcomes");
        await maarten.VisitAsync("/page");
        Assert.Contains("Colleagues can read a part of this page:", maarten.Text, Ordinal);
        await maarten.FollowAsync("Card for colleagues");
        Assert.Equal(3, maarten.Page.QuerySelectorAll("[type=checkbox][checked]").Length);
        await maarten.TickAsync(world, "rota");
        await ines.ShowOnCardAsync(world, "refund", "rota", "reply", "Outcomes");

        Assert.Contains(
            "Maarten has taken off: Refund or goodwill credit, What should come out of it",
            ines.Text,
            Ordinal
        );
        var colleague = await world.ReadCardAsync(address);
        Assert.DoesNotContain("Refund", colleague.Text, Ordinal);
        Assert.DoesNotContain("same problem", colleague.Text, Ordinal);
        Assert.Contains("Swap shifts: Inês decides.", colleague.Text, Ordinal);
        Assert.Contains("Public reply to a complaint", colleague.Text, Ordinal);

        await maarten.ShowOnCardAsync(world, "refund", "rota", "reply", "Outcomes");
        colleague = await world.ReadCardAsync(address);
        Assert.Contains("up to €60", colleague.Text, Ordinal);
        Assert.Contains("The customer does not come back with the same problem", colleague.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task It_says_what_stands_today_and_what_is_paused(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);
        var address = await ines.ShowOnCardAsync(world, "refund", "rota");

        await ines.PauseAsync(world, Pauses.Reason, "2026-02-20", "refund");
        var colleague = await world.ReadCardAsync(address);
        Assert.Contains(
            "Paused until 20 February 2026: Refund or goodwill credit. Until then Inês asks Maarten first.",
            colleague.Text,
            Ordinal
        );
        Assert.DoesNotContain(Pauses.Reason, colleague.Text, Ordinal);

        await world.AgreeAsync(
            AgreementTexts
                .Refunds.Replace("up to 60", "up to 90", Ordinal)
                .Replace("Swap shifts", "Swap turns", Ordinal)
        );
        colleague = await world.ReadCardAsync(address);
        Assert.Contains("up to €90", colleague.Text, Ordinal);
        Assert.Contains("Swap turns", colleague.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task D5_What_is_named_and_not_agreed_is_asked_first(Database database)
    {
        var text = AgreementTexts.Refunds + "\n      - decision: content\n        title: What stands on the website\n";
        var world = await World.InAsync(databases.Shared(database), text);
        var ines = await world.SignInAsync(world.Ines);

        var colleague = await world.ReadCardAsync(await ines.ShowOnCardAsync(world, "content", "rota"));

        Assert.Equal(["Inês decides", "Not agreed: Inês asks Maarten first"], Headings(colleague));
        Assert.Contains("What stands on the website", colleague.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Once_the_two_have_ended_it_is_gone(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);
        var address = await ines.ShowOnCardAsync(world, "refund");

        await ines.VisitAsync($"/pairs/{world.Pair.Id}/end");
        await ines.SubmitAsync("End it now");

        Assert.Contains("This card is no longer there", (await world.ReadCardAsync(address)).Text, Ordinal);
        await ines.VisitAsync($"/pairs/{world.Pair.Id}/card");
        Assert.Empty(ines.Page.QuerySelectorAll("main form"));
    }

    [Theory, EachDatabase]
    public async Task Nothing_ticked_and_what_is_not_there_are_refused(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);

        await ines.ShowOnCardAsync(world);
        Assert.Contains("Tick at least one line.", ines.Text, Ordinal);
        Assert.Null(await world.CardAsync());

        await ines.ShowOnCardAsync(world, "refund");
        var maarten = await (await world.SignInAsync(world.Maarten)).VisitAsync($"/pairs/{world.Pair.Id}/card");
        await ines.SubmitAsync("Take it down");
        await maarten.TickAsync(world, "refund");
        Assert.Contains("Inês has not made a card for colleagues.", maarten.Text, Ordinal);
        Assert.Null(await world.CardAsync());
    }

    [Theory, EachDatabase]
    public async Task Two_windows_at_once_make_one_card(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var (one, other) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Ines));
        await one.VisitAsync($"/pairs/{world.Pair.Id}/card");
        await other.VisitAsync($"/pairs/{world.Pair.Id}/card");

        await Task.WhenAll(one.TickAsync(world, "refund"), other.TickAsync(world, "rota"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (one.Status, other.Status));
        var card = await world.CardAsync();
        Assert.Single(card!.Shown);
        Assert.Equal(2, await JournaledAsync(world));
    }

    private static async Task<int> JournaledAsync(World world)
    {
        await using var scope = world.App.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<RemitDb>()
            .Set<JournalEntry>()
            .CountAsync(
                row => row.ChainId == world.Pair.Id && row.What == "card-shown",
                TestContext.Current.CancellationToken
            );
    }

    private static string[] Headings(Visitor reader) =>
        [.. reader.Page.QuerySelectorAll("article h2").Select(heading => heading.TextContent.Trim())];
}
