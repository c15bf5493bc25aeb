using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Covers;
using Remit.Web.Features.Diary;
using Remit.Web.Features.Drafts;
using Remit.Web.Features.People;
using Remit.Web.Features.Proposals;
using Remit.Web.Security;
using Remit.Web.Tests.Features.Cards;
using Remit.Web.Tests.Features.Covers;
using Remit.Web.Tests.Features.Decisions.Shown;
using Remit.Web.Tests.Features.Diary;
using Remit.Web.Tests.Features.Drafts;
using Remit.Web.Tests.Features.Pausing;

namespace Remit.Web.Tests.Access;

/// <summary>
/// Two pairs and somebody who runs the installation. Inês of the first pair has written one of everything, each with a
/// mark that stands nowhere else.
/// </summary>
internal sealed class Town
{
    /// <summary>What follows every mark where it is written: a page on which it stands as it is would run it.</summary>
    public const string Hostile = "<img src=x onerror=alert(1)>";

    private readonly Dictionary<Somebody, Visitor> people = [];

    private Town(World world) => World = world;

    public World World { get; }

    public Guid Decision { get; private set; }

    public Guid Away { get; private init; }

    public Guid Cover { get; private set; }

    /// <summary>The decision as it is shown to Petra.</summary>
    public Guid Shown { get; private set; }

    /// <summary>What Inês prepares.</summary>
    public Guid Draft { get; private set; }

    public Guid Line { get; private set; }

    /// <summary>The page that Inês has sent.</summary>
    public Guid Proposal { get; private set; }

    /// <summary>What is asked of Petra, who decides about some of a page of the two.</summary>
    public Guid Deciding { get; private set; }

    public Guid Entry { get; private set; }

    /// <summary>What Inês has paused: one kind of decision.</summary>
    public Guid Pause { get; private set; }

    /// <summary>What stands in the address of the card of Inês, which shows colleagues her refunds and nothing else.</summary>
    public string Card { get; private set; } = "";

    /// <summary>The mark of each kind of what is written.</summary>
    public Dictionary<Written, string> Marks { get; } =
        new()
        {
            [Written.Draft] = "Zelkova-draft",
            [Written.Proposal] = "Zelkova-proposal",
            [Written.Diary] = "Zelkova-diary",
            [Written.Agreement] = "Zelkova-agreement",
            [Written.Decision] = "Zelkova-decision",
            [Written.Pause] = "Zelkova-pause",
            [Written.Hours] = "05:17",
        };

    public static async Task<Town> InAsync(App app)
    {
        var admin = await Alone.BeginAsync(app, name: "Ada");
        var text = AgreementTexts.Refunds;
        var holiday = await Holiday.PlanAsync(app, new DateOnly(2026, 2, 17));
        var town = new Town(holiday.World) { Away = holiday.AwayId };
        var marked = text.Replace(
            "another card",
            $"{town.Marks[Written.Agreement]}{Hostile}",
            StringComparison.Ordinal
        );
        await town.World.AgreeAsync(marked);
        var former = await Former.LeadAsync(town.World, marked, town.Marks[Written.Decision]);
        await holiday.HandOverAsync();
        var other = holiday.Stranger;
        town.Marks[Written.Account] = await town.World.MailOfAsync(town.World.Ines);
        town.people[Somebody.Anonymous] = World.NewVisitor(app);
        town.people[Somebody.Admin] = admin;
        town.people[Somebody.Contributor] = await town.World.SignInAsync(town.World.Ines);
        town.people[Somebody.Lead] = await town.World.SignInAsync(town.World.Maarten);
        town.people[Somebody.Cover] = await town.World.SignInAsync(holiday.Sunniva);
        town.people[Somebody.FormerLead] = await town.World.SignInAsync(former);
        town.people[Somebody.OtherContributor] = await other.SignInAsync(other.Ines);
        town.people[Somebody.OtherLead] = await other.SignInAsync(other.Maarten);
        await town.WriteAsync(app);
        return town;
    }

    /// <summary>Somebody's browser.</summary>
    public Visitor this[Somebody who] => people[who];

    /// <summary>A program of Inês with these scopes.</summary>
    public async Task<Visitor> ProgramAsync(params ApiScope[] scopes)
    {
        var ines = await people[Somebody.Contributor].VisitAsync("/account/tokens");
        ines.Fill("Input.Name", $"A program {Hostile}").Fill("Input.Days", "5");
        foreach (var scope in scopes)
        {
            ines.Fill($"Input.{scope}", "true");
        }

        await ines.SubmitAsync("Make it");
        var program = World.NewVisitor(World.App);
        program.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            ines.Page.QuerySelector("#token")!.TextContent.Trim()
        );
        return program;
    }

    /// <summary>The address of a route of the table, with what Inês wrote in its places.</summary>
    public string AddressOf(string route)
    {
        var pattern = route.Split(' ')[1];
        var id =
            pattern.Contains("/decisions", StringComparison.Ordinal) ? Decision
            : pattern.StartsWith("/diary", StringComparison.Ordinal) ? Entry
            : pattern.Contains("/proposals", StringComparison.Ordinal) ? Proposal
            : pattern.Contains("/api/v1/drafts", StringComparison.Ordinal) ? Draft
            : pattern.StartsWith("/deciding", StringComparison.Ordinal) ? Deciding
            : pattern.StartsWith("/shown", StringComparison.Ordinal) ? Shown
            : pattern.StartsWith("/covers", StringComparison.Ordinal) ? Cover
            : pattern.StartsWith("/account/hours", StringComparison.Ordinal) ? Away
            : pattern.Contains("/agreements", StringComparison.Ordinal) ? World.Pair.Id
            : pattern.Contains("/pauses/", StringComparison.Ordinal) ? Pause
            : pattern.StartsWith("/pairs", StringComparison.Ordinal) ? World.Pair.Id
            : Line;
        return pattern
                .Replace("{Id:guid}", id.ToString(), StringComparison.OrdinalIgnoreCase)
                .Replace("{Address}", Card, StringComparison.Ordinal)
                .Replace("{KindName}", "refund", StringComparison.Ordinal)
                .Replace("{StepName}", "aim", StringComparison.Ordinal)
                .Replace("{Question}", "0", StringComparison.Ordinal)
                .Replace("{Code:int}", "404", StringComparison.Ordinal)
                .Replace("{documentName}", "v1", StringComparison.Ordinal)
                .Replace("{documentName?}", "v1", StringComparison.Ordinal)
                .Replace("{**path:file}", "nothing.txt", StringComparison.Ordinal)
            + (pattern == "/api/v1/decisions/" ? $"?agreement={World.Pair.Id}" : "");
    }

    /// <summary>How often Inês alone, her lead alone, and the two together, have changed anything.</summary>
    public async Task<(long Own, long Lead, long Pair)> TurnsAsync()
    {
        await using var scope = World.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RemitDb>();
        var cancel = TestContext.Current.CancellationToken;
        return (
            await OwnAsync(World.Ines),
            await OwnAsync(World.Maarten),
            await db.Set<Pair>().Where(one => one.Id == World.Pair.Id).Select(one => one.Turn).SingleAsync(cancel)
        );
    }

    private async Task<long> OwnAsync(Person person)
    {
        await using var scope = World.App.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<RemitDb>()
            .Set<Person>()
            .Where(one => one.Id == person.Id)
            .Select(one => one.Turn)
            .SingleAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Somebody sends the form or the body of a route, with the token of a page of theirs.</summary>
    /// <param name="route">Which, as in the table.</param>
    /// <param name="who">Who.</param>
    /// <param name="more">A text that goes with it.</param>
    public async Task<HttpStatusCode> SendAsync(string route, Somebody who, string more = "")
    {
        var method = route.Split(' ')[0] is var named and not "PAGE" ? named : "POST";
        var visitor = await people[who]
            .VisitAsync(
                who is Somebody.Anonymous or Somebody.GuestLink or Somebody.ExpiredLink ? "/sign-in" : "/sign-out"
            );
        var token = visitor.Page.QuerySelector("[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using HttpContent content = route.Contains("/api/", StringComparison.Ordinal)
            ? JsonContent.Create(
                new
                {
                    agreement = World.Pair.Id,
                    kind = "refund",
                    done = "asAnswered",
                }
            )
            : new FormUrlEncodedContent([
                new("__RequestVerificationToken", token),
                new("line", Line.ToString()),
                new("line.more", more),
            ]);
        using var request = new HttpRequestMessage(new(method), new Uri(AddressOf(route), UriKind.Relative))
        {
            Content = content,
        };
        using var client = World.App.Server.CreateClient();
        foreach (var cookie in await CookiesAsync(visitor))
        {
            request.Headers.Add("Cookie", cookie);
        }

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    // The cookies a browser would send: a client without redirects shows the answer itself.
    private static async Task<IEnumerable<string>> CookiesAsync(Visitor visitor)
    {
        using var response = await visitor.Client.GetAsync(
            new Uri("/healthz", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        return response.RequestMessage!.Headers.TryGetValues("Cookie", out var cookies) ? cookies : [];
    }

    private async Task WriteAsync(App app)
    {
        var ines = people[Somebody.Contributor];
        await ines.VisitAsync("/account/hours");
        await ines.Fill("Input.Times[Monday-0-from]", Marks[Written.Hours]).SubmitAsync("Take these hours");
        var (_, written) = await ines.PostAsync(
            "/api/v1/decisions",
            new
            {
                agreement = World.Pair.Id,
                title = Marks[Written.Decision] + Hostile,
                done = "askedFirst",
            }
        );
        Decision = Guid.Parse(written.Text("id")!);
        await ShowAsync();
        await ines.PauseAsync(World, Marks[Written.Pause] + Hostile, kinds: "rota");
        Pause = (await World.PausesAsync()).Single().Id;
        Card = await ines.ShowOnCardAsync(World, "refund");
        await Alone.AskForRefundsAsync(ines);
        await ines.WriteAsync(Marks[Written.Diary] + Hostile, "48");
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RemitDb>();
        var cancel = TestContext.Current.CancellationToken;
        Cover = await db.Set<Cover>().Select(cover => cover.Id).SingleAsync(cancel);
        (Line, Draft) = await db.Set<DraftLine>()
            .Select(line => new ValueTuple<Guid, Guid>(line.Id, line.DraftId))
            .SingleAsync(cancel);
        Entry = await db.Set<DiaryEntry>().Select(entry => entry.Id).SingleAsync(cancel);
        await ines.SendAsync($"/lines/{Line}/answer", ("line.outcome", Marks[Written.Proposal] + Hostile));
        people[Somebody.ExpiredLink] = await OpenAsync(app, await HandOverAsync(ines));
        people[Somebody.GuestLink] = await OpenAsync(app, await HandOverAsync(ines));
        Proposal = await db.Set<Proposal>()
            .Where(one => one.WithdrawnAt == null)
            .Select(one => one.Id)
            .SingleAsync(cancel);
        await ines.SendAsync($"/lines/{Line}/answer", ("line.outcome", Marks[Written.Draft] + Hostile));
        Deciding = await Deciders.AskPetraAsync(World, db);
    }

    // Petra has an account and is in no pair; Inês's lead shows her the one decision.
    private async Task ShowAsync()
    {
        var petra = await Showing.AddAsync(World, "Petra Vos");
        people[Somebody.InvitedThird] = await World.SignInAsync(petra);
        var maarten = await people[Somebody.Lead].VisitAsync($"/decisions/{Decision}");
        await maarten.Fill("Input.Who", $"{petra.Id}").SubmitAsync("Show it");
        var today = await people[Somebody.InvitedThird].VisitAsync("/");
        Shown = Guid.Parse(today.Page.QuerySelector("a[href^='/shown/']")!.GetAttribute("href")!.Split('/')[2]);
    }

    private static async Task<string> HandOverAsync(Visitor ines)
    {
        await ines.VisitAsync("/talk/send");
        await ines.Fill("Input.Pair", "").SubmitAsync("Send the page");
        return new Uri(ines.Page.QuerySelector("#link")!.TextContent.Trim()).PathAndQuery;
    }

    private static async Task<Visitor> OpenAsync(App app, string link)
    {
        var reader = await World.NewVisitor(app).VisitAsync(link);
        Assert.Contains("Zelkova-proposal", reader.Text, StringComparison.Ordinal);
        return reader;
    }
}
