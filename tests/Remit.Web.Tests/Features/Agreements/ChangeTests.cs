using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Documents;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;

namespace Remit.Web.Tests.Features.Agreements;

/// <summary>One of two changes something of what they agreed: it stands as it is until both have agreed to the next.</summary>
public sealed class ChangeTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task One_line_is_changed_and_only_that_one_is_asked_about(Database database)
    {
        var world = await World.InAsync(await databases.OwnAsync(database), Two);
        await using var app = world.App;
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        await ines.VisitAsync("/page");

        await ines.SubmitAsync("Change something");
        Assert.Equal("/draft", ines.Address);
        Assert.Contains("stands until both of you agree to something new", ines.Text, Ordinal);
        await ines.FollowAsync("Change", 1);
        await ines.Fill("typed.line.upTo", "90").SubmitForAsync("typed.line.upTo");
        await ines.VisitAsync("/draft");
        Assert.Contains("Refunds up to €90 each", ines.Text, Ordinal);
        Assert.Contains("before: Refunds up to €60 each", ines.Text, Ordinal);
        await ines.VisitAsync("/talk/send");
        await ines.SubmitAsync("Send the page");
        Assert.Contains("up to €60", (await ines.VisitAsync("/page")).Text, Ordinal);

        await maarten.VisitAsync("/");
        await maarten.FollowAsync("Read it");
        Assert.Contains("Refunds up to €90 each", maarten.Page.QuerySelector("h1")!.TextContent, Ordinal);
        await maarten.FollowAsync("Go on without");
        await maarten.SubmitAsync("Yes, for four weeks");
        Assert.Contains("As you agreed before.", maarten.Text, Ordinal);
        await maarten.SubmitAsync("I agree");

        var versions = await VersionsAsync(world);
        Assert.Equal([1, 2], versions.Select(one => one.Number));
        Assert.Equal(versions[0].Hash, versions[1].PreviousHash);
        var kinds = AgreementReader.Read(versions[1].Text).Agreement!.Decisions.ToList();
        Assert.Equal(["refund", "gift"], kinds.Select(kind => kind.Name));
        Assert.Equal(90, kinds[0].Grants[0].When[0].Ranges[0].High!.Value.At);
    }

    [Theory, EachDatabase]
    public async Task The_lead_may_begin_it_too_and_nothing_changes_by_that(Database database)
    {
        var world = await World.InAsync(await databases.OwnAsync(database), Two);
        await using var app = world.App;
        var maarten = await world.SignInAsync(world.Maarten);
        await maarten.VisitAsync("/page");

        await maarten.SubmitAsync("Change something");

        Assert.Equal("/draft", maarten.Address);
        Assert.Contains("Inês", maarten.Page.QuerySelector("h1")!.TextContent, Ordinal);
        Assert.Single(await VersionsAsync(world));
        Assert.Contains("up to €60", (await maarten.VisitAsync("/page")).Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_she_prepares_already_is_kept_and_can_be_put_back(Database database)
    {
        var world = await World.InAsync(await databases.OwnAsync(database), Two);
        await using var app = world.App;
        var ines = await world.SignInAsync(world.Ines);
        await ines.VisitAsync("/lines/new?work=support");
        await ines.SubmitAsync("Shift swaps");
        await ines.VisitAsync("/page");

        await ines.SubmitAsync("Change something");

        Assert.Contains("Refunds", ines.Text, Ordinal);
        Assert.Contains("Shift swaps", ines.Text, Ordinal);
        Assert.Contains("Put it back", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_has_ended_is_not_changed(Database database)
    {
        var world = await World.InAsync(await databases.OwnAsync(database), Two);
        await using var app = world.App;
        var ines = await world.SignInAsync(world.Ines);
        var other = await (await world.SignInAsync(world.Ines)).VisitAsync("/page");
        await ines.VisitAsync($"/pairs/{world.Pair.Id}/end");
        await ines.SubmitAsync("End it now");
        Assert.DoesNotContain("Change something", ines.Text, Ordinal);

        await other.SubmitAsync("Change something");

        Assert.StartsWith("/page", other.Address, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Taken_along_it_is_the_text_that_was_agreed_the_page_and_a_receipt(Database database)
    {
        var world = await World.InAsync(await databases.OwnAsync(database), Two);
        await using var app = world.App;
        var ines = await (await world.SignInAsync(world.Ines)).VisitAsync("/page");
        var version = (await VersionsAsync(world))[0];

        var yaml = await FileAsync(ines, "As a file (YAML)");
        var page = await FileAsync(ines, "As text (Markdown)");
        var receipt = await FileAsync(ines, "Receipt");

        Assert.Equal(version.Text, yaml);
        Assert.Equal(version.Text, AgreementWriter.Write(AgreementReader.Read(yaml).Agreement!));
        Assert.Contains("Refunds up to €60 each", page, Ordinal);
        Assert.Contains(version.Hash, receipt, Ordinal);
        Assert.Contains("It changes nobody’s contract", receipt, Ordinal);
        Assert.EndsWith(version.Text, receipt, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_is_agreed_and_begins_later_stands_on_the_first_page_of_both(Database database)
    {
        var later = Two.Replace("from: 2026-02-02", "from: 2026-03-02", Ordinal);
        var world = await World.InAsync(await databases.OwnAsync(database), later);
        await using var app = world.App;
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));

        Assert.Contains(
            "You and Maarten have agreed. It begins on 2 March 2026.",
            (await ines.VisitAsync("/")).Text,
            Ordinal
        );
        Assert.Contains(
            "You and Inês have agreed. It begins on 2 March 2026.",
            (await maarten.VisitAsync("/")).Text,
            Ordinal
        );
    }

    private const string Two = """
        remit: 1
        between: { contributor: Inês Tavora, lead: Maarten Hoekema }
        currency: EUR
        in_force: { from: 2026-02-02, review: 2026-05-07 }
        note: friday
        areas:
          - area: Refunds
            outcomes: [ Nobody waits ]
            boundaries: [ Never refund to another card ]
            decisions:
              - decision: refund
                title: Refunds
                facts: { amount: { ask: How much is it, kind: money } }
                grants:
                  - { id: mine, level: decide_tell, when: { amount: up to 60 }, limits: [ sum of amount per month up to 900 ], trial: { until: 2026-05-06, then: go back } }
                  - { id: rest, level: ask_first }
          - area: Gifts
            outcomes: [ Customers feel thanked ]
            boundaries: [ Never cash ]
            decisions:
              - decision: gift
                title: Gifts
                grants:
                  - { id: rest, level: ask_first }
        """;

    private static Task<string> FileAsync(Visitor visitor, string link) =>
        visitor.Client.GetStringAsync(
            new Uri(
                visitor.Page.QuerySelectorAll("a").First(one => one.TextContent == link).GetAttribute("href")!,
                UriKind.Relative
            ),
            Cancel
        );

    private static async Task<List<AgreementVersion>> VersionsAsync(World world)
    {
        await using var scope = world.App.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<RemitDb>()
            .Set<AgreementVersion>()
            .OrderBy(one => one.Number)
            .ToListAsync(Cancel);
    }
}
