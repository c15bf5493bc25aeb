using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Tests.Features.Keeping;

namespace Remit.Web.Tests.Data.Kept;

/// <summary>
/// Whoever used an earlier version goes on with this one: on a copy of what each version left behind, nothing is lost,
/// all of it is intact, and people read what they wrote and write more.
/// </summary>
public sealed class UpgradeTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private const int Decided = 30;

    // The product adds to these by itself: the steps it took, and a new key when the last one ran out.
    private static readonly string[] Growing = ["__EFMigrationsHistory", "DataProtectionKeys"];

    /// <summary>What Inês wrote with the version that brought it, where she reads it now.</summary>
    private static readonly (string Since, string Address, string Text)[] Written =
    [
        ("Beginning", "/page", "Never promise a delivery date the carrier has not given"),
        ("Beginning", "/page", "Refund or goodwill credit"),
        ("Beginning", "/log", "Tent poles bent in the first wind"),
        ("Beginning", "/log", "Missing pegs in a tent bag"),
        // Who came first runs an installation that began before anybody was named to.
        ("Beginning", "/people", "Inês Tavora"),
        ("Drafts", "/draft", "The customer does not come back with the same problem"),
        ("Diary", "/diary", "Refund the second stove"),
        ("Accounts", "/account/tokens", "The till in Lisbon"),
        ("Accounts", "/people/invite", "Rui Pascoal"),
        ("People", "/people", "Dewi Kartono"),
        ("People", "/account/hours", "07:45"),
        ("Leaving", "/talk/send", "tomas@klimbroek.example"),
        ("Answers", "/talk/send", "dewi@klimbroek.example"),
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Of_each_step_of_the_schema_something_is_kept()
    {
        var missing = KeepingTests
            .Steps.Where(step =>
                Enum.GetValues<Database>()
                    .Any(database => !File.Exists(KeptDatabase.FileOf(KeptDatabase.Folder, step, database)))
            )
            .ToList();

        Assert.True(
            missing.Count == 0,
            $"No database of {string.Join(", ", missing)} is kept. Make one in the commit that adds the migration, with "
                + $"'bench/keep-database {missing.LastOrDefault()}', and add the two files."
        );
    }

    [Theory, EachKept]
    public async Task Nothing_is_lost_and_all_of_it_is_intact(string set, Database database)
    {
        var connection = await KeptDatabase.OpenAsync(databases, set, database);
        var tables = new Tables(connection, database);
        var before = await tables.ColumnsAsync();
        var rows = await RowsAsync(tables, before, before);
        Assert.Equal(set, LastStep(rows["__EFMigrationsHistory"]));

        await using var app = AppOn(connection);
        _ = app.Services;

        var after = await tables.ColumnsAsync();
        var kept = await RowsAsync(tables, before, after);
        Assert.Equal(KeepingTests.Newest, LastStep(kept["__EFMigrationsHistory"]));
        Assert.All(rows.Keys.Except(Growing), table => Assert.Equal(rows[table], kept[table]));
        Assert.All(Growing, table => Assert.Empty(rows[table].Except(kept[table])));
        var verified = await Called.WithAsync("verify", "--database", connection);
        Assert.Equal((0, ""), (verified.Status, verified.Errors));
        Assert.Contains($"{(IsSince(set, "Leaving") ? 4 : 3)} agreed versions", verified.Output, Ordinal);
    }

    [Theory, EachKept]
    public async Task People_read_what_they_wrote_ask_and_go_on(string set, Database database)
    {
        var connection = await KeptDatabase.OpenAsync(databases, set, database);
        await using var app = AppOn(connection);
        var ines = await Filling.SignInAsync(app, "ines@klimbroek.example");
        Assert.Equal("/", ines.Address);

        foreach (var (_, address, text) in Written.Where(one => IsSince(set, one.Since)))
        {
            await ines.VisitAsync(address);
            Assert.Equal((HttpStatusCode.OK, address), (ines.Status, ines.Address));
            Assert.Contains(text, ines.Page.Body!.InnerHtml, Ordinal);
        }

        Assert.Equal(Decided, await CountLogAsync(ines, app));
        await ines.VisitAsync("/ask/refund?amount=84");
        Assert.Contains("Go ahead.", ines.Text, Ordinal);
        await ines.VisitAsync("/ask/refund?amount=300");
        Assert.Contains("Ask Maarten first.", ines.Text, Ordinal);

        await ines.VisitAsync("/decided/refund");
        await ines.Fill("Typed.Facts[amount]", "84").SubmitAsync("Write it down");
        Assert.Contains("Written down.", ines.Text, Ordinal);
        var maarten = await Filling.SignInAsync(app, "maarten@klimbroek.example");
        Assert.Equal(Decided + 1, await CountLogAsync(maarten, app));
        var verified = await Called.WithAsync("verify", "--database", connection);
        Assert.Equal((0, ""), (verified.Status, verified.Errors));
    }

    private static App AppOn(string connection)
    {
        var app = new App(connection);
        app.Clock.SetUtcNow(Filling.Now);
        return app;
    }

    private static bool IsSince(string set, string since) =>
        Array.IndexOf(KeepingTests.Steps, set) >= Array.IndexOf(KeepingTests.Steps, since);

    private static string LastStep(string[] history) => history[^1].Split(" | ")[0].Split('_', 2)[1];

    // Maarten may lead others too, so it is said whose log is meant.
    private static async Task<int> CountLogAsync(Visitor visitor, App app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var pairs = scope.ServiceProvider.GetRequiredService<RemitDb>().Set<Pair>();
        var pair = await pairs.SingleAsync(one => one.Contributor.Name == "Inês Tavora", Cancel);
        await visitor.VisitAsync($"/log?pair={pair.Id}");
        return visitor
            .Page.QuerySelectorAll("a[href^='/decisions/']")
            .Select(link => link.GetAttribute("href"))
            .Distinct()
            .Count();
    }

    // A column that is gone, or was added, is no loss by itself; what stands in the others is compared.
    private static async Task<Dictionary<string, string[]>> RowsAsync(
        Tables tables,
        Dictionary<string, string[]> before,
        Dictionary<string, string[]> now
    )
    {
        var rows = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (table, columns) in before)
        {
            Assert.True(now.ContainsKey(table), $"The table {table} is gone.");
            rows[table] = await tables.RowsAsync(table, columns.Intersect(now[table]));
        }

        return rows;
    }
}
