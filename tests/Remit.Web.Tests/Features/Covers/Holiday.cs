using System.Globalization;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Tests.Features.Covers;

/// <summary>
/// Maarten leads Inês and will be away from 2 to 13 March; Sunniva, whom he leads too, signs in here as well. The clock
/// stands at Tuesday 17 February.
/// </summary>
internal sealed class Holiday
{
    private const int Days = 12;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Holiday(World world, World stranger, Person sunniva) =>
        (World, Stranger, Sunniva) = (world, stranger, sunniva);

    public World World { get; }

    /// <summary>Two others, with an agreement of their own.</summary>
    public World Stranger { get; }

    public Person Sunniva { get; }

    /// <summary>Somebody whose name nobody else here has.</summary>
    public Person Deputy { get; private set; } = null!;

    public string Plan { get; private set; } = "";

    public Guid AwayId { get; private set; }

    /// <summary>The three, and the days away.</summary>
    public static async Task<Holiday> PlanAsync(App app, DateOnly? from = null)
    {
        var world = await World.InAsync(app);
        var stranger = await World.InAsync(app);
        var sunniva = await WelcomeAsync(world);
        var holiday = new Holiday(world, stranger, sunniva);
        await world.SignInAsync(sunniva);
        holiday.Deputy = await world.AsAsync(
            world.Maarten,
            async scope =>
            {
                var name = $"Dewi {Guid.CreateVersion7():N}";
                return (
                    await scope
                        .GetRequiredService<AddPerson>()
                        .RunAsync(new() { Name = name, Zone = "Europe/Amsterdam" }, Cancel)
                ).Value;
            }
        );
        var maarten = await world.SignInAsync(world.Maarten);
        await maarten.VisitAsync("/account/hours");
        var first = from ?? new DateOnly(2026, 3, 2);
        maarten.Fill("Input.From", Iso(first)).Fill("Input.Until", Iso(first.AddDays(Days - 1)));
        await maarten.SubmitAsync("I am away then");
        await maarten.FollowAsync("Who answers then?");
        holiday.Plan = maarten.Address;
        holiday.AwayId = Guid.Parse(maarten.Address.Split('/')[3]);
        return holiday;
    }

    /// <summary>Maarten opens the page on which he hands over to Sunniva.</summary>
    public async Task<Visitor> ChooseAsync()
    {
        var maarten = await World.SignInAsync(World.Maarten);
        await maarten.VisitAsync(Plan);
        await maarten.Fill("who", $"{Sunniva.Id}").SubmitAsync("Go on");
        return maarten;
    }

    /// <summary>The name of a kind of Inês in the form.</summary>
    public string May(string kind) => $"Input.May[{World.Pair.Id:N}-{kind}]";

    /// <inheritdoc cref="May"/>
    public string UpTo(string kind) => $"Input.UpTo[{World.Pair.Id:N}-{kind}]";

    /// <summary>Maarten hands refunds up to 40 over, and replies; the rest waits.</summary>
    public async Task<Visitor> HandOverAsync()
    {
        var maarten = await ChooseAsync();
        Untick(maarten, May("rota"));
        Untick(maarten, May("contract"));
        await maarten.Fill(UpTo("refund"), "40").SubmitAsync("Hand over");
        return maarten;
    }

    /// <summary>Somebody above Maarten agrees with him on what is his.</summary>
    public Task<AgreementVersion> GiveMaartenAsync(string text) =>
        World.AsAsync(
            World.Maarten,
            async scope =>
            {
                var db = scope.GetRequiredService<RemitDb>();
                var above = Person.Welcome("Katja Ruiter", "Europe/Amsterdam").Value;
                var theirs = await BeginAsync(db, above, World, isLead: true);
                var written = text.Replace("Maarten Hoekema", above.Name, StringComparison.Ordinal)
                    .Replace("Inês Tavora", "Maarten Hoekema", StringComparison.Ordinal);
                return (await scope.AgreeOnAsync(theirs.Id, written)).Value;
            }
        );

    /// <summary>Takes a tick away.</summary>
    public static void Untick(Visitor visitor, string name) =>
        ((IHtmlInputElement)visitor.Page.QuerySelector($"[name='{name}']")!).IsChecked = false;

    /// <summary>A day at ten in the morning in Lisbon.</summary>
    public static DateTimeOffset At(int month, int day, int hour = 10) =>
        new(2026, month, day, hour, 0, 0, TimeSpan.Zero);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Task<Person> WelcomeAsync(World world) =>
        world.AsAsync(
            world.Maarten,
            async scope =>
            {
                var db = scope.GetRequiredService<RemitDb>();
                var sunniva = Person.Welcome("Sunniva Aall", "Europe/Amsterdam").Value;
                var pair = await BeginAsync(db, sunniva, world);
                scope.GetRequiredService<CurrentActor>().Become(sunniva);
                var text = AgreementTexts.Refunds.Replace("Inês Tavora", "Sunniva Aall", StringComparison.Ordinal);
                Assert.True((await scope.AgreeOnAsync(pair.Id, text)).IsOk);
                return sunniva;
            }
        );

    private static async Task<Pair> BeginAsync(RemitDb db, Person newcomer, World world, bool isLead = false)
    {
        await using var turn = await db.TakeTurnAsync(world.App.Clock, Cancel);
        var maarten = await db.Set<Person>().SingleAsync(one => one.Id == world.Maarten.Id, Cancel);
        var pair = isLead ? Pair.Of(maarten, newcomer) : Pair.Of(newcomer, maarten);
        db.AddRange(newcomer, pair);
        await db.SaveAsync(new Actor(newcomer.Id, newcomer.Zone), "pair-began", pair, Cancel);
        db.ChangeTracker.Clear();
        return pair;
    }
}
