using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Remit.Web.Tests.Features.Decisions;

/// <summary>Mending a slip, by form without scripts and by program.</summary>
public sealed class MendTests(Databases databases)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_slip_is_mended_on_a_form_that_shows_what_was_written(Database database)
    {
        var (_, ines) = await InesAsync(databases.Shared(database));
        await ines.VisitAsync("/decided/refund");
        await ines.Fill("Typed.Facts[amount]", "38.5").Fill("Typed.Title", "A zip").SubmitAsync("Write it down");
        await ines.VisitAsync(ines.Page.QuerySelector("a[href$='/mend']")!.GetAttribute("href")!);
        Assert.Equal("38.5", ines.Page.QuerySelector("#amount")!.GetAttribute("value"));
        Assert.Equal("A zip", ines.Page.QuerySelector("#title")!.GetAttribute("value"));
        Assert.Equal("2026-02-17", ines.Page.QuerySelector("#on")!.GetAttribute("value"));

        await ines.Fill("Typed.Facts[amount]", "35.8").Fill("Typed.Title", "A zipper").SubmitAsync("Save");

        Assert.EndsWith("?mended=true", ines.Address, StringComparison.Ordinal);
        Assert.Contains("Mended.", ines.Text, StringComparison.Ordinal);
        Assert.Contains("€35.80", ines.Text, StringComparison.Ordinal);
        Assert.Contains("A zipper", ines.Text, StringComparison.Ordinal);
        await ines.VisitAsync("/");
        Assert.Contains("€864.20 left in February, of €900", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_turns_out_not_to_be_ones_own_is_mended_with_how_it_was_done(Database database)
    {
        var (_, ines) = await InesAsync(databases.Shared(database));
        await ines.VisitAsync("/decided/refund");
        await ines.Fill("Typed.Facts[amount]", "38").SubmitAsync("Write it down");
        await ines.VisitAsync(ines.Address.Split('?')[0] + "/mend");
        await ines.Fill("Typed.Facts[amount]", "83").SubmitAsync("Save");
        Assert.Contains("Ask Maarten", ines.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("83", ines.Page.QuerySelector("#amount")!.GetAttribute("value"));

        await ines.Fill("Typed.Done", "AskedFirst").SubmitAsync("Save");

        Assert.Contains("Mended.", ines.Text, StringComparison.Ordinal);
        Assert.Contains("Inês asks first", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_wrong_value_is_said_and_nothing_is_mended(Database database)
    {
        var (_, ines) = await InesAsync(databases.Shared(database));
        await ines.VisitAsync("/decided/refund");
        await ines.Fill("Typed.Facts[amount]", "38").SubmitAsync("Write it down");
        var address = ines.Address.Split('?')[0];
        await ines.VisitAsync(address + "/mend");

        await ines.Fill("Typed.On", "2026-13-40").SubmitAsync("Save");
        Assert.Contains("This is not a day.", ines.Text, StringComparison.Ordinal);
        await ines.VisitAsync(address + "/mend");
        await ines.Fill("Typed.Facts[amount]", "-5").SubmitAsync("Save");

        Assert.Contains("Write €0 or more.", ines.Text, StringComparison.Ordinal);
        await ines.VisitAsync(address);
        Assert.Contains("€38", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task After_fifteen_minutes_there_is_no_way_to_it(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (_, ines) = await InesAsync(app);
        await ines.VisitAsync("/decided/refund");
        await ines.Fill("Typed.Facts[amount]", "38").SubmitAsync("Write it down");
        var address = ines.Address.Split('?')[0];
        await ines.VisitAsync(address + "/mend");
        app.Clock.Advance(TimeSpan.FromMinutes(15) + TimeSpan.FromSeconds(1));

        await ines.Fill("Typed.Facts[amount]", "39").SubmitAsync("Save");
        Assert.Contains("The fifteen minutes for mending slips are over.", ines.Text, StringComparison.Ordinal);

        await ines.VisitAsync(address + "/mend");
        Assert.Equal(address, ines.Address);
        Assert.Null(ines.Page.QuerySelector("a[href$='/mend']"));
    }

    [Theory, EachDatabase]
    public async Task Only_its_writer_sees_a_way_to_mend_it(Database database)
    {
        var (world, ines) = await InesAsync(databases.Shared(database));
        await ines.VisitAsync("/decided/refund");
        await ines.Fill("Typed.Facts[amount]", "38").SubmitAsync("Write it down");
        var address = ines.Address.Split('?')[0];
        var maarten = await world.SignInAsync(world.Maarten);

        await maarten.VisitAsync(address);
        Assert.Null(maarten.Page.QuerySelector("a[href$='/mend']"));
        await maarten.VisitAsync(address + "/mend");
        Assert.Equal(HttpStatusCode.NotFound, maarten.Status);
    }

    [Theory, EachDatabase]
    public async Task Several_written_as_one_are_mended_as_several(Database database)
    {
        var (_, ines) = await InesAsync(databases.Shared(database));
        await ines.VisitAsync("/decided/refund?several=true");
        await ines.Fill("Typed.Count", "12")
            .Fill("Typed.Sums[amount]", "310")
            .Fill("Typed.Facts[amount]", "54")
            .SubmitAsync("Write it down");
        await ines.VisitAsync(ines.Address.Split('?')[0] + "/mend");

        await ines.Fill("Typed.Sums[amount]", "301.5").SubmitAsync("Save");

        Assert.Contains("Mended.", ines.Text, StringComparison.Ordinal);
        await ines.VisitAsync("/");
        Assert.Contains("€598.50 left in February, of €900", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_a_form_could_not_take_stays_as_it_was_written(Database database)
    {
        var text = AgreementTexts.Refunds.Replace(
            "kind: money }",
            "kind: money, counts: per year }",
            StringComparison.Ordinal
        );
        var world = await World.InAsync(databases.Shared(database), text);
        var ines = await world.SignInAsync(world.Ines);
        var (_, written) = await ines.WriteAsync(world, "4 EUR per month");
        await ines.VisitAsync($"/decisions/{written.Text("id")}/mend");

        await ines.Fill("Typed.Title", "A subscription").SubmitAsync("Save");

        Assert.Contains("Mended.", ines.Text, StringComparison.Ordinal);
        var (_, read) = await ines.GetAsync($"/api/v1/decisions/{written.Text("id")}");
        Assert.Equal(
            ("4 EUR per month", "A subscription"),
            (read.GetProperty("facts").Text("amount"), read.Text("title"))
        );
    }

    [Theory, EachDatabase]
    public async Task What_the_agreement_does_not_know_is_mended_too(Database database)
    {
        var (world, ines) = await InesAsync(databases.Shared(database));
        var (_, written) = await ines.PostAsync(
            "/api/v1/decisions",
            new
            {
                agreement = world.Pair.Id,
                title = "Hire a temp",
                done = "alone",
            }
        );
        await ines.VisitAsync($"/decisions/{written.Text("id")}/mend");

        await ines.Fill("Typed.Title", "Hire two temps").SubmitAsync("Save");

        Assert.Contains("Hire two temps", ines.Text, StringComparison.Ordinal);
        Assert.Contains("Inês decided it alone.", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_program_mends_it_and_without_a_day_it_keeps_its_own(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (world, ines) = await InesAsync(app);
        var agreement = world.Pair.Id;
        app.Clock.Advance(TimeSpan.FromHours(14) - TimeSpan.FromMinutes(5));
        var (_, written) = await ines.WriteAsync(world, "38 EUR");
        app.Clock.Advance(TimeSpan.FromMinutes(10));

        var (status, mended) = await PutAsync(
            ines,
            written.Text("id")!,
            new
            {
                agreement,
                kind = "refund",
                facts = new { amount = "39 EUR" },
                title = "A zip",
            }
        );

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(
            ("2026-02-17", "39 EUR", "A zip"),
            (mended.Text("on"), mended.GetProperty("facts").Text("amount"), mended.Text("title"))
        );
    }

    [Theory, EachDatabase]
    public async Task A_program_is_told_why_it_cannot_be_mended(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (world, ines) = await InesAsync(app);
        var maarten = await world.SignInAsync(world.Maarten);
        var (_, written) = await ines.WriteAsync(world, "38 EUR");
        var id = written.Text("id")!;
        object body = new { kind = "refund", facts = new { amount = "39 EUR" } };

        var (others, notYours) = await PutAsync(maarten, id, body);
        var (elsewhere, _) = await PutAsync(ines, id, new { agreement = Guid.CreateVersion7(), kind = "refund" });
        var (nowhere, _) = await PutAsync(ines, Guid.CreateVersion7().ToString(), body);
        app.Clock.Advance(TimeSpan.FromMinutes(16));
        var (late, tooLate) = await PutAsync(ines, id, body);

        Assert.Equal((HttpStatusCode.Forbidden, "not-your-decision"), (others, notYours.Text("code")));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (elsewhere, nowhere));
        Assert.Equal((HttpStatusCode.Conflict, "too-late-to-fix"), (late, tooLate.Text("code")));
    }

    private static async Task<(HttpStatusCode Status, JsonElement Body)> PutAsync(
        Visitor visitor,
        string id,
        object body
    )
    {
        using var response = await visitor.Client.PutAsJsonAsync(
            new Uri($"/api/v1/decisions/{id}", UriKind.Relative),
            body,
            Cancel
        );
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(Cancel));
    }

    private static async Task<(World World, Visitor Ines)> InesAsync(App app)
    {
        var world = await World.InAsync(app);
        return (world, await world.SignInAsync(world.Ines));
    }
}
