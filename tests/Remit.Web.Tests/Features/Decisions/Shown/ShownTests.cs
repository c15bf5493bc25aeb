using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Decisions.Shown;
using Remit.Web.Features.Journal;
using Remit.Web.Features.People;

namespace Remit.Web.Tests.Features.Decisions.Shown;

/// <summary>One of the two shows one decision to somebody else, and both see it.</summary>
public sealed class ShownTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Both_read_who_else_reads_it_since_when_and_who_showed_it(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var showing = await Showing.BeginAsync(app);
        var maarten = await showing.World.SignInAsync(showing.World.Maarten);
        await maarten.VisitAsync(showing.Page);
        Assert.Contains("Inês sees that you showed it", maarten.Text, Ordinal);

        maarten = await showing.ShowAsync(showing.World.Maarten);

        Assert.Equal(showing.Page, maarten.Address);
        Assert.Contains("Petra reads this too, since 17 February; you showed it.", maarten.Text, Ordinal);
        var ines = await showing.World.SignInAsync(showing.World.Ines);
        await ines.VisitAsync(showing.Page);
        Assert.Contains("Petra reads this too, since 17 February; shown by Maarten.", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Who_it_is_shown_to_reads_that_one_with_its_result_and_nothing_else(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var showing = await Showing.BeginAsync(app);
        var ines = await showing.World.SignInAsync(showing.World.Ines);
        await ines.VisitAsync(showing.Page);
        await ines.Fill("Typed.Kind", "Setback").Fill("Typed.Note", "Ask for a photo first").SubmitAsync("Save");
        await showing.ShowAsync(showing.World.Maarten);

        var petra = await showing.ReadAsync();

        Assert.StartsWith("/shown/", petra.Address, Ordinal);
        Assert.Equal(Showing.Title, petra.Page.QuerySelector("h1")!.TextContent);
        foreach (var text in (string[])["€38.50", "A setback", "Ask for a photo first", "Inês decides, then tells"])
        {
            Assert.Contains(text, petra.Text, Ordinal);
        }

        Assert.Contains("Maarten has shown you this since 17 February.", petra.Text, Ordinal);
        Assert.Contains("Besides you, Inês and Maarten can read it.", petra.Text, Ordinal);
        // The line it rested on is what the two agreed, and stays theirs.
        await ines.VisitAsync(showing.Page);
        var line = ines.Page.QuerySelector(".then .sentence")!.TextContent;
        Assert.DoesNotContain(line, petra.Text, Ordinal);
        Assert.Empty(petra.Page.QuerySelectorAll("main form"));
        Assert.DoesNotContain(Showing.OtherTitle, (await petra.VisitAsync("/log")).Text, Ordinal);
        foreach (var address in (string[])[showing.Page, $"/api/v1{showing.Page}", $"/shown/{showing.Decision}"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await petra.VisitAsync(address)).Status);
        }
    }

    [Theory, EachDatabase]
    public async Task When_the_two_end_what_they_have_nobody_else_reads_it_any_more(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var showing = await Showing.BeginAsync(app);
        await showing.ShowAsync(showing.World.Maarten);
        var petra = await showing.ReadAsync();
        var ines = await showing.World.SignInAsync(showing.World.Ines);
        await ines.VisitAsync($"/pairs/{showing.World.Pair.Id}/end");

        await ines.SubmitAsync("End it now");

        Assert.Equal(HttpStatusCode.NotFound, (await petra.VisitAsync(petra.Address)).Status);
        await ines.VisitAsync(showing.Page);
        Assert.DoesNotContain("Show it to somebody", ines.Text, Ordinal);
        Assert.DoesNotContain("Petra", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Each_of_the_two_ends_it_and_at_once_it_is_not_there(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var showing = await Showing.BeginAsync(app);
        await showing.ShowAsync(showing.World.Maarten);
        var petra = await showing.ReadAsync();
        var address = petra.Address;
        foreach (var one in (Person[])[showing.World.Ines, showing.World.Maarten])
        {
            var visitor = await showing.World.SignInAsync(one);
            await visitor.VisitAsync(showing.Page);
            await visitor.SubmitAsync("End it");

            Assert.DoesNotContain("Petra reads this", visitor.Text, Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, (await petra.VisitAsync(address)).Status);
            Assert.DoesNotContain("shows you something", (await petra.VisitAsync("/")).Text, Ordinal);
            await showing.ShowAsync(showing.World.Maarten);
            address = (await showing.ReadAsync()).Address;
        }

        // Shown again it is another row; what ended stays, with its end.
        var rows = await RowsAsync(app);
        Assert.Equal([showing.World.Ines.Id, showing.World.Maarten.Id, null], rows.Select(row => row.EndedById));
        Assert.Equal(["decision-shown", "showing-ended"], await JournalAsync(app, rows[0].Id));
    }

    [Theory, EachDatabase]
    public async Task What_is_taken_back_is_shown_no_longer(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var showing = await Showing.BeginAsync(app);
        await showing.ShowAsync(showing.World.Maarten);
        var petra = await showing.ReadAsync();
        var address = petra.Address;
        var ines = await showing.World.SignInAsync(showing.World.Ines);
        await ines.VisitAsync(showing.Page);

        await ines.SubmitAsync("Take it back");

        Assert.Equal(HttpStatusCode.NotFound, (await petra.VisitAsync(address)).Status);
        Assert.DoesNotContain("shows you something", (await petra.VisitAsync("/")).Text, Ordinal);
        Assert.DoesNotContain("Petra", ines.Text, Ordinal);
        Assert.Null(ines.Page.QuerySelector("#who"));
        var again = await showing.TryAsync(showing.World.Maarten, showing.Petra.Id);
        Assert.Equal("shown-taken-back", Assert.Single(again.Refusals).Code);
    }

    [Theory, EachDatabase]
    public async Task Shown_by_both_at_the_same_instant_it_is_shown_once(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var showing = await Showing.BeginAsync(app);
        var (ines, maarten) = (showing.World.Ines, showing.World.Maarten);

        var outcomes = await Task.WhenAll(
            new[] { ines, maarten, ines, maarten }.Select(by => showing.TryAsync(by, showing.Petra.Id))
        );

        Assert.All(outcomes, outcome => Assert.True(outcome.IsOk));
        Assert.Single(await RowsAsync(app));
    }

    private static async Task<List<ShownDecision>> RowsAsync(App app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RemitDb>();
        return await db.Set<ShownDecision>().OrderBy(row => row.BegunAt).ThenBy(row => row.Id).ToListAsync(Cancel);
    }

    private static async Task<List<string>> JournalAsync(App app, Guid id)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RemitDb>();
        return await db.Set<JournalEntry>()
            .Where(row => row.SubjectId == id)
            .OrderBy(row => row.Turn)
            .Select(row => row.What)
            .ToListAsync(Cancel);
    }
}
