using System.Net;
using System.Text.Json;
using Remit.Web.Security;
using Remit.Web.Tests.Features.Mail;

namespace Remit.Web.Tests.Features.Pausing;

/// <summary>What either of two has paused, for programs.</summary>
public sealed class PauseApiTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Theory, EachDatabase]
    public async Task Either_of_two_pauses_at_once_and_both_read_what_by_whom_until_when_and_why(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        Assert.Empty((await ines.GetAsync(ListOf(world))).Body.EnumerateArray());
        await ines.PauseAsync(world, "Too many returns", "2026-02-20", "rota", "reply");

        var (status, begun) = await PauseAsync(maarten, world, Pauses.Reason, "2026-03-03");

        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Equal("ask_first", await ines.LevelAsync(world));
        foreach (var who in (Visitor[])[ines, maarten])
        {
            var all = (await who.GetAsync(ListOf(world))).Body.EnumerateArray().ToList();
            Assert.Equal(
                [
                    ("Inês Tavora", "2026-02-20", "Too many returns", "reply rota"),
                    ("Maarten Hoekema", "2026-03-03", Pauses.Reason, ""),
                ],
                all.ConvertAll(one => (one.Text("by")!, one.Text("until")!, one.Text("reason")!, KindsOf(one)))
            );
            Assert.Equal(begun.Text("id"), all[1].Text("id"));
            Assert.Equal(App.Start, all[1].GetProperty("since").GetDateTimeOffset());
        }

        await ines.VisitAsync("/page");
        Assert.Contains($"Paused by Maarten until 3 March 2026: {Pauses.Reason}", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Said_twice_it_is_one_pause_and_one_letter_and_ended_twice_it_is_over_once(Database database)
    {
        await using var server = MailServer.Start();
        await using var app = (await databases.OwnAsync(database)).By(server);
        var world = await World.InAsync(app);
        await world.SignInConfirmedAsync(world.Maarten);
        var ines = await world.SignInAsync(world.Ines);
        var (first, pause) = await PauseAsync(ines, world, Pauses.Reason, "2026-03-03", "refund", "refund");
        var (again, same) = await PauseAsync(ines, world, Pauses.Reason, "2026-03-03", "refund");
        await app.WorkAsync();

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first, again));
        Assert.Equal(pause.Text("id"), same.Text("id"));
        Assert.Single(await world.PausesAsync());
        Assert.Contains("has paused some of what the two of you agreed", server.Only.TextBody, Ordinal);

        Assert.Equal(HttpStatusCode.NoContent, (await EndAsync(ines, pause)).Status);
        app.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(HttpStatusCode.NoContent, (await EndAsync(ines, pause)).Status);
        await app.WorkAsync();

        Assert.Equal(App.Start, Assert.Single(await world.PausesAsync()).EndedAt);
        Assert.Equal(2, server.Received.Count);
        Assert.Empty((await ines.GetAsync(ListOf(world))).Body.EnumerateArray());
        Assert.Equal("decide_tell", await ines.LevelAsync(world));
    }

    [Theory, EachDatabase]
    public async Task Only_who_paused_ends_it(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        var (_, pause) = await PauseAsync(maarten, world, Pauses.Reason, "2026-03-03");

        var (status, why) = await EndAsync(ines, pause);

        Assert.Equal((HttpStatusCode.Forbidden, "pause-of-other"), (status, why.Text("code")));
        Assert.Null(Assert.Single(await world.PausesAsync()).EndedAt);
    }

    [Theory, EachDatabase]
    public async Task For_another_pair_it_is_not_there_and_without_the_scope_it_is_refused(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        var other = await World.InAsync(databases.Shared(database));
        var stranger = await other.SignInAsync(other.Maarten);
        var (_, pause) = await PauseAsync(maarten, world, Pauses.Reason, "2026-03-03");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(ListOf(world))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await PauseAsync(stranger, world, "No", "2026-03-03")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await EndAsync(stranger, pause)).Status);
        var read = await ines.ProgramAsync(world, ApiScope.Read);
        var write = await maarten.ProgramAsync(world, ApiScope.Write);
        Assert.Single((await read.GetAsync(ListOf(world))).Body.EnumerateArray());
        Assert.Equal("token-scope", (await PauseAsync(read, world, "No", "2026-03-03")).Body.Text("code"));
        Assert.Equal("token-scope", (await EndAsync(read, pause)).Body.Text("code"));
        Assert.Equal(HttpStatusCode.Forbidden, (await write.GetAsync(ListOf(world))).Status);
        Assert.Null(Assert.Single(await world.PausesAsync()).EndedAt);
        Assert.Equal(HttpStatusCode.NoContent, (await EndAsync(write, pause)).Status);
    }

    [Theory, EachDatabase]
    public async Task What_is_missing_or_wrong_is_said_at_once_by_its_field_and_nothing_is_paused(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);

        var (status, why) = await PauseAsync(ines, world, null, null, "refunds");
        var (past, _) = await PauseAsync(ines, world, Pauses.Reason, "2026-02-16");
        var (far, said) = await PauseAsync(ines, world, Pauses.Reason, "2027-03-03");
        var (nothing, _) = await PauseAsync(ines, world, Pauses.Reason, "2026-03-03", [null!]);

        Assert.Equal((HttpStatusCode.BadRequest, "pause-reason-missing"), (status, why.Text("code")));
        Assert.Equal(
            ["kinds", "reason", "until"],
            why.GetProperty("errors").EnumerateObject().Select(error => error.Name).Order(StringComparer.Ordinal)
        );
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (past, far));
        Assert.Equal("pause-day-far", said.Text("code"));
        Assert.Equal(HttpStatusCode.BadRequest, nothing);
        Assert.Empty(await world.PausesAsync());
    }

    [Theory, EachDatabase]
    public async Task What_has_ended_is_paused_no_more(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);
        await ines.VisitAsync($"/pairs/{world.Pair.Id}/end");
        await ines.SubmitAsync("End it now");

        var (status, why) = await PauseAsync(ines, world, Pauses.Reason, "2026-03-03");

        Assert.Equal((HttpStatusCode.Conflict, "pair-over"), (status, why.Text("code")));
        Assert.Empty((await ines.GetAsync(ListOf(world))).Body.EnumerateArray());
    }

    private static string ListOf(World world) => $"/api/v1/agreements/{world.Pair.Id}/pauses";

    private static string KindsOf(JsonElement pause) =>
        string.Join(' ', pause.GetProperty("kinds").EnumerateArray().Select(kind => kind.GetString()));

    private static Task<(HttpStatusCode Status, JsonElement Body)> PauseAsync(
        Visitor who,
        World world,
        string? reason,
        string? until,
        params string[] kinds
    ) =>
        who.PostAsync(
            ListOf(world),
            new
            {
                reason,
                until,
                kinds,
            }
        );

    private static Task<(HttpStatusCode Status, JsonElement Body)> EndAsync(Visitor who, JsonElement pause) =>
        who.DeleteAsync($"/api/v1/pauses/{pause.Text("id")}");
}
