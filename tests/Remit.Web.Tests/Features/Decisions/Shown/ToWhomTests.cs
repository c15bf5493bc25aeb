using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Decisions.Shown;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Tests.Features.Decisions.Shown;

/// <summary>Whom a decision can be shown to, by whom, and what the file of one's own data says of it.</summary>
public sealed class ToWhomTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task It_is_shown_to_nobody_who_is_one_of_the_two_or_does_not_sign_in_here(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var showing = await Showing.BeginAsync(app);
        var world = showing.World;
        var entered = await Showing.AddAsync(world, "Dewi Kartono");
        var guest = await GuestAsync(world);
        await world.MailOfAsync(guest);

        var maarten = await world.SignInAsync(world.Maarten);
        await maarten.VisitAsync(showing.Page);

        Assert.Equal("Petra Vos", Assert.Single(maarten.Page.QuerySelectorAll("#who option")).TextContent);
        foreach (var who in (Guid[])[world.Ines.Id, world.Maarten.Id, entered.Id, guest.Id, Guid.CreateVersion7()])
        {
            var outcome = await showing.TryAsync(world.Maarten, who);
            Assert.Equal("shown-who", Assert.Single(outcome.Refusals).Code);
        }

        await maarten.Fill("Input.Who", "nobody").SubmitAsync("Show it");
        Assert.Contains("Choose somebody from the list", maarten.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Nobody_but_the_two_shows_it_or_ends_it(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var showing = await Showing.BeginAsync(app);
        var other = await World.InAsync(app);
        Assert.True((await showing.TryAsync(showing.World.Ines, showing.Petra.Id)).TryGet(out var shown));
        foreach (var stranger in (Person[])[showing.Petra, other.Ines, other.Maarten])
        {
            var mine = await showing.TryAsync(stranger, stranger.Id);
            var ended = await showing.World.AsAsync(
                stranger,
                scope => scope.GetRequiredService<EndShowing>().RunAsync(shown!.Id, Cancel)
            );

            Assert.Equal(
                ["not-found", "not-found"],
                mine.Refusals.Concat(ended.Refusals).Select(refusal => refusal.Code)
            );
        }

        var petra = await showing.World.SignInAsync(showing.Petra);
        Assert.Equal(HttpStatusCode.OK, (await petra.VisitAsync($"/shown/{shown!.Id}")).Status);
    }

    [Theory, EachDatabase]
    public async Task It_is_shown_to_five_at_most(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var showing = await Showing.BeginAsync(app);
        await SignInHereAsync(showing.World, ShowDecision.Most);
        var maarten = await showing.World.SignInAsync(showing.World.Maarten);
        for (var shown = 0; shown < ShowDecision.Most; shown++)
        {
            await maarten.VisitAsync(showing.Page);
            await maarten.SubmitAsync("Show it");
        }

        await maarten.SubmitAsync("Show it");

        Assert.Contains("One entry is shown to at most 5 people at a time.", maarten.Text, Ordinal);
        Assert.Equal(ShowDecision.Most, maarten.Text.Split("reads this too").Length - 1);
    }

    [Theory, EachDatabase]
    public async Task Who_reads_it_is_told_of_everybody_else_who_does(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var showing = await Showing.BeginAsync(app);
        var dewi = await Showing.AddAsync(showing.World, "Dewi Kartono");
        await showing.World.MailOfAsync(dewi);
        await showing.ShowAsync(showing.World.Maarten);
        await showing.ShowAsync(showing.World.Ines, dewi);

        var petra = await showing.ReadAsync();

        Assert.Contains("Besides you, Inês, Maarten and Dewi can read it.", petra.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Where_many_sign_in_a_few_letters_find_the_name(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var showing = await Showing.BeginAsync(app);
        await SignInHereAsync(showing.World, FindShown.Most);
        var maarten = await showing.World.SignInAsync(showing.World.Maarten);
        await maarten.VisitAsync(showing.Page);
        Assert.Null(maarten.Page.QuerySelector("#who"));

        await maarten.Fill("part", "xyz").SubmitAsync("Look");
        Assert.Contains("Nobody here is called that.", maarten.Text, Ordinal);
        await maarten.Fill("part", " PÉTR ").SubmitAsync("Look");
        Assert.Equal("Petra Vos", Assert.Single(maarten.Page.QuerySelectorAll("#who option")).TextContent);
        await maarten.SubmitAsync("Show it");

        Assert.Contains("Petra reads this too", maarten.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Ones_file_says_that_something_was_shown_and_to_whom_it_was_shown_not_what(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var showing = await Showing.BeginAsync(app);
        await showing.ShowAsync(showing.World.Maarten);

        var hers = await FileAsync(showing, showing.Petra);
        var his = await FileAsync(showing, showing.World.Maarten);

        Assert.DoesNotContain(Showing.Title, hers, Ordinal);
        Assert.Equal(0, JsonDocument.Parse(hers).RootElement.GetProperty("decisions").GetArrayLength());
        foreach (var file in (string[])[hers, his])
        {
            var shown = JsonDocument.Parse(file).RootElement.GetProperty("shown")[0];
            Assert.Equal(showing.Petra.Id, shown.GetProperty("ToId").GetGuid());
            Assert.Equal(JsonValueKind.Null, shown.GetProperty("EndedAt").ValueKind);
        }

        Assert.DoesNotContain(
            $"{showing.Decision}",
            await FileAsync(showing, await Showing.AddAsync(showing.World, "Osman Tekin")),
            Ordinal
        );
    }

    private static async Task SignInHereAsync(World world, int count)
    {
        for (var number = 0; number < count; number++)
        {
            await world.MailOfAsync(await Showing.AddAsync(world, $"Abel {(char)('A' + number)}."));
        }
    }

    private static Task<Person> GuestAsync(World world) =>
        world.AsAsync(
            world.Maarten,
            async scope =>
            {
                var db = scope.GetRequiredService<RemitDb>();
                await using var turn = await db.TakeTurnAsync(world.App.Clock, Cancel);
                var guest = Person.Guest("Gus Guest", "Europe/Amsterdam");
                db.Add(guest);
                await db.SaveAsync(new Actor(world.Maarten.Id, world.Maarten.Zone), "guest-came", guest, Cancel);
                return guest;
            }
        );

    private static async Task<string> FileAsync(Showing showing, Person person)
    {
        var visitor = await showing.World.SignInAsync(person);
        return await visitor.Client.GetStringAsync(new Uri("/account/data.json", UriKind.Relative), Cancel);
    }
}
