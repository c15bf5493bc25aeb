using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Remit.Web.Tests.Features.Accounts;

/// <summary>A program that acts for somebody by a token.</summary>
public sealed class TokensTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Theory, EachDatabase]
    public async Task A_token_is_shown_once_and_asks_for_who_made_it(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);
        var token = await MakeAsync(ines, "Ask");

        await ines.VisitAsync("/account/tokens");

        Assert.DoesNotContain(token, ines.Page.DocumentElement.OuterHtml, Ordinal);
        Assert.Contains("Our shop program", ines.Text, Ordinal);
        var (status, body) = await Program(world, token).AskAsync(world, "refund", ("amount", "45 EUR"));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("decide_tell", body.GetProperty("level").GetString());
    }

    [Theory, EachDatabase]
    public async Task A_token_does_what_its_scopes_say_and_is_told_what_it_lacks(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);
        var (ask, read, write) = (
            Program(world, await MakeAsync(ines, "Ask")),
            Program(world, await MakeAsync(ines, "Read")),
            Program(world, await MakeAsync(ines, "Write"))
        );
        var log = $"/api/v1/decisions?agreement={world.Pair.Id}";

        Assert.Equal((HttpStatusCode.Forbidden, "token-scope"), Told(await read.AskAsync(world, "refund")));
        Assert.Equal((HttpStatusCode.Forbidden, "token-scope"), Told(await write.AskAsync(world, "refund")));
        Assert.Equal((HttpStatusCode.Forbidden, "token-scope"), Told(await ask.GetAsync(log)));
        Assert.Equal((HttpStatusCode.Forbidden, "token-scope"), Told(await write.GetAsync(log)));
        Assert.Equal((HttpStatusCode.Forbidden, "token-scope"), Told(await ask.WriteAsync(world, "45 EUR")));
        Assert.Equal((HttpStatusCode.Forbidden, "token-scope"), Told(await read.WriteAsync(world, "45 EUR")));
        Assert.Equal(HttpStatusCode.Created, (await write.WriteAsync(world, "45 EUR")).Status);
        Assert.Equal(HttpStatusCode.OK, (await read.GetAsync(log)).Status);
        var (_, told) = await read.AskAsync(world, "refund");
        Assert.Contains("“ask”", told.GetProperty("detail").GetString(), Ordinal);
    }

    [Theory, EachDatabase]
    public async Task An_unknown_ended_or_old_token_is_told_so(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        var ines = await world.SignInAsync(world.Ines);
        var (ended, old) = (await MakeAsync(ines, "Ask"), await MakeAsync(ines, "Read", days: "3"));
        await ines.VisitAsync("/account/tokens");
        await ines.Fill("Ended", IdOf(ines, "may I")).SubmitForAsync("Ended");
        app.Clock.Advance(TimeSpan.FromDays(3));

        foreach (var token in (string[])["remit_guessed", "", ended, old])
        {
            var (status, body) = await Program(world, token).GetAsync($"/api/v1/decisions?agreement={world.Pair.Id}");

            Assert.Equal((HttpStatusCode.Unauthorized, "token-unknown"), Told((status, body)));
        }
    }

    [Theory, EachDatabase]
    public async Task A_token_opens_no_page_and_reaches_nobody_elses_pair(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var other = await World.InAsync(databases.Shared(database));
        var program = Program(world, await MakeAsync(await world.SignInAsync(world.Ines), "Read"));

        await program.VisitAsync("/log");
        var (status, _) = await program.GetAsync($"/api/v1/decisions?agreement={other.Pair.Id}");

        Assert.StartsWith("/sign-in", program.Address, Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, status);
    }

    [Theory, EachDatabase]
    public async Task The_token_of_somebody_else_cannot_be_taken_back(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        var his = await MakeAsync(maarten, "Ask");
        await MakeAsync(ines, "Ask");
        await maarten.VisitAsync("/account/tokens");
        await ines.VisitAsync("/account/tokens");

        await ines.Fill("Ended", IdOf(maarten, "may I")).SubmitForAsync("Ended");

        Assert.Equal(
            HttpStatusCode.OK,
            (await Program(world, his).AskAsync(world, "refund", ("amount", "45 EUR"))).Status
        );
    }

    [Theory, EachDatabase]
    public async Task What_a_token_lacks_is_said_beside_its_field_and_nothing_typed_is_lost(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await (await world.SignInAsync(world.Ines)).VisitAsync("/account/tokens");

        await ines.Fill("Input.Name", "Our shop program").Fill("Input.Days", "500").SubmitAsync("Make it");
        Assert.Contains("choose at least one thing", ines.Text, Ordinal);
        await ines.Fill("Input.Ask", "true").SubmitAsync("Make it");

        Assert.Contains("a number of days from 1 to 366", ines.Text, Ordinal);
        Assert.Equal("Our shop program", ines.Page.QuerySelector("[name='Input.Name']")!.GetAttribute("value"));
    }

    private static async Task<string> MakeAsync(Visitor visitor, string scope, string days = "90")
    {
        await visitor.VisitAsync("/account/tokens");
        await visitor
            .Fill("Input.Name", "Our shop program")
            .Fill($"Input.{scope}", "true")
            .Fill("Input.Days", days)
            .SubmitAsync("Make it");
        return visitor.Page.QuerySelector("#token")!.TextContent.Trim();
    }

    private static string IdOf(Visitor visitor, string scope) =>
        visitor
            .Page.QuerySelectorAll("form:has([name=Ended])")
            .First(form => form.TextContent.Contains(scope, StringComparison.OrdinalIgnoreCase))
            .QuerySelector("[name=Ended]")!
            .GetAttribute("value")!;

    private static (HttpStatusCode Status, string? Code) Told((HttpStatusCode Status, JsonElement Body) answer) =>
        (answer.Status, answer.Body.GetProperty("code").GetString());

    private static Visitor Program(World world, string token)
    {
        var visitor = World.NewVisitor(world.App);
        visitor.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return visitor;
    }
}
