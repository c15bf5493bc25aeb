using System.Net;

namespace Remit.Web.Tests.Features.Drafts;

/// <summary>Whichever door somebody took and wherever they stopped: every page can be read, and leads on.</summary>
public sealed class HalfFinishedTests(Databases databases)
{
    private const string Friday = "A short note on Fridays";

    private static readonly string[] Pages =
    [
        "/",
        "/draft",
        "/draft/print",
        "/draft/take",
        "/talk",
        "/talk/say",
        "/talk/replies",
        "/talk/together",
        "/clear",
        "/clear/together",
        "/clear/together/never",
        "/diary",
        "/lines/new",
    ];

    private static readonly string[] Files =
    [
        "/draft/page.md",
        "/draft/agreement.yaml",
        "/talk/invitation.ics?on=2026-02-19&at=14%3A30",
    ];

    private static readonly Func<Visitor, Task<Visitor>>[] OfLine =
    [
        who => who.VisitAsync("/lines/new?work=support"),
        who => who.SubmitAsync("Refunds"),
        who => who.SubmitAsync("£60"),
        who => who.SubmitAsync("£900"),
        who => who.SubmitAsync(Alone.Outcome),
        who => who.SubmitAsync("Refund to another card"),
        who => who.SubmitAsync("Never"),
    ];

    private static readonly Func<Visitor, Task<Visitor>>[] WithoutFirstDay =
    [
        who => who.VisitAsync("/draft"),
        who => who.Fill("page.from", "").SubmitForAsync("page.from"),
    ];

    private static readonly Func<Visitor, Task<Visitor>>[] OfClearing =
    [
        who => who.VisitAsync("/clear"),
        who => who.Fill("page.clear-well", "Nobody waits").SubmitForAsync("page.clear-well"),
    ];

    private static readonly Func<Visitor, Task<Visitor>>[] OfAsking =
    [
        who => who.VisitAsync("/clear"),
        who => who.Fill("page.lead", "Maarten").SubmitForAsync("page.lead"),
        who => who.Fill("page.clear-well-said", "Nobody waits two days").SubmitAsync("Go on"),
        who => who.SubmitAsync("Yes, that is right"),
    ];

    [Theory, EachDatabase]
    public Task Deciding_more(Database database) =>
        WalkAsync(
            database,
            "I would like to decide more myself",
            [
                .. OfLine,
                who => who.Fill("page.lead", "").SubmitAsync(Friday),
                who => who.Fill("page.lead", "Maarten").SubmitAsync(Friday),
                .. WithoutFirstDay,
                .. OfClearing,
                who => who.VisitAsync("/draft"),
                who => who.SubmitAsync("Take it out"),
            ]
        );

    [Theory, EachDatabase]
    public Task Getting_clear(Database database) =>
        WalkAsync(
            database,
            "I would like to know what is expected of me",
            [.. OfClearing, .. OfAsking, .. WithoutFirstDay, .. OfLine]
        );

    [Theory, EachDatabase]
    public Task A_line_before_anybody_is_named_to_ask(Database database) =>
        WalkAsync(database, "I would like to know what is expected of me", [.. OfClearing, .. OfLine]);

    [Theory, EachDatabase]
    public Task Offering(Database database) =>
        WalkAsync(
            database,
            "I lead people and would like to be asked less",
            [
                who => who.VisitAsync("/lines/new?role=Lead&work=support"),
                .. OfLine.Skip(1),
                who => who.Fill("page.lead", "Noor").SubmitAsync(Friday),
                .. WithoutFirstDay,
                .. OfClearing,
            ]
        );

    [Theory, EachDatabase]
    public async Task Without_anybody_to_ask_the_draft_leads_to_where_they_are_named(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.BeginAsync(app, "I would like to know what is expected of me");
        await ines.Fill("page.clear-well", "Nobody waits").SubmitForAsync("page.clear-well");

        await ines.VisitAsync("/draft");
        await ines.FollowAsync("Say who you will ask");
        await ines.Fill("page.lead", "Maarten").SubmitForAsync("page.lead");

        await ines.VisitAsync("/draft");
        var page = ines.Page.QuerySelector("article")!.TextContent;
        Assert.Contains("say this quarter went well? Not asked yet.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody waits", page, StringComparison.Ordinal);
    }

    private async Task WalkAsync(Database database, string door, Func<Visitor, Task<Visitor>>[] steps)
    {
        await using var app = await databases.OwnAsync(database);
        var who = await Alone.BeginAsync(app, door);
        foreach (var (number, step) in steps.Index())
        {
            await step(who);
            var here = who.Address;
            await ReadEverythingAsync(who, $"{number} {here}");
            await who.VisitAsync(here);
        }
    }

    private static async Task ReadEverythingAsync(Visitor who, string after)
    {
        foreach (var page in Pages)
        {
            await who.VisitAsync(page);
            Assert.True(who.Status is HttpStatusCode.OK, $"{page} after {after}: {who.Status}");
            if (page is "/" or "/draft")
            {
                Assert.True(
                    who.Page.QuerySelector("main a.primary, main a.door") is not null,
                    $"{page} after {after} leads nowhere"
                );
            }
        }

        foreach (var file in Files)
        {
            await who.VisitAsync(file);
            Assert.True(
                who.Status is HttpStatusCode.OK or HttpStatusCode.NotFound,
                $"{file} after {after}: {who.Status}"
            );
        }
    }
}
