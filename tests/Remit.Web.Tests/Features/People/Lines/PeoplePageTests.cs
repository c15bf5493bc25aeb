using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Tests.Features.People.Lines;

/// <summary>Whoever runs the installation says who is here and who leads whom, and sees nothing else of them.</summary>
public sealed class PeoplePageTests(Databases databases)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Somebody_is_added_and_a_line_makes_a_pair_without_content(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (world, admin) = await AdminAsync(app);
        await admin.Fill("Input.Name", "Dewi Kartono").SubmitAsync("Add");
        Assert.Contains("Dewi Kartono · does not sign in yet", admin.Text, StringComparison.Ordinal);
        await DrawAsync(admin, "Dewi Kartono", "Maarten Hoekema", "Rota");

        Assert.Contains("led by Maarten Hoekema: Rota", admin.Text, StringComparison.Ordinal);
        await DrawAsync(admin, "Dewi Kartono", "Inês Tavora", "");
        var pairs = await PairsAsync(world, "Dewi Kartono");
        Assert.Equal(["Inês Tavora", "Maarten Hoekema"], pairs.Select(pair => pair.Lead.Name));
        Assert.All(pairs, pair => Assert.Null(pair.FirstAgreedOn));
        await admin.SubmitAsync("End");
        Assert.Contains("What the two wrote stays theirs", admin.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await PairsAsync(world, "Dewi Kartono")).Count);
    }

    [Theory, EachDatabase]
    public async Task What_does_not_go_together_stands_beside_its_field(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (_, admin) = await AdminAsync(app);
        await admin.Fill("Input.Name", "Maarten Hoekema").SubmitAsync("Add");
        Assert.Contains("Somebody of this name is here already", admin.Text, StringComparison.Ordinal);
        await DrawAsync(admin, "Inês Tavora", "Inês Tavora", "");
        Assert.Contains("Nobody leads themselves", admin.Text, StringComparison.Ordinal);
        await DrawAsync(admin, "Inês Tavora", "Maarten Hoekema", "");
        await DrawAsync(admin, "Maarten Hoekema", "Inês Tavora", "");
        Assert.Contains("Inês Tavora is led by Maarten Hoekema already", admin.Text, StringComparison.Ordinal);
        await DrawAsync(admin, "Inês Tavora", "Maarten Hoekema", "");
        Assert.Contains("in this already", admin.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task An_admin_sees_who_leads_by_a_line_and_nothing_of_a_pair(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (_, admin) = await AdminAsync(app, isInPair: false);

        Assert.Contains("Inês Tavora", admin.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("led by", admin.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Refund", admin.Text, StringComparison.Ordinal);
        await admin.VisitAsync("/page");
        Assert.DoesNotContain("Inês", admin.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Nobody_else_sees_the_pages(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);
        foreach (var address in new[] { "/people", "/people/file" })
        {
            await ines.VisitAsync(address);
            Assert.Equal(HttpStatusCode.Forbidden, ines.Status);
        }
    }

    [Theory, EachDatabase]
    public async Task A_file_is_looked_at_first_and_taking_it_in_twice_changes_nothing(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (world, admin) = await AdminAsync(app);
        const string File =
            "Name;Führung;Bereich\nInês Tavora;Maarten Hoekema;Refunds\nDewi Kartono;Inês Tavora;Rota\nOsman Tekin;Nobody;\n";
        await ChooseAsync(admin, File);
        Assert.Contains("Row 4", admin.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody is not here, and no clear row names them", admin.Text, StringComparison.Ordinal);
        Assert.Empty(await PairsAsync(world, "Dewi Kartono"));
        await admin.SubmitAsync("Take these in");

        Assert.Equal("/people?done=taken", admin.Address);
        Assert.Contains("led by Inês Tavora: Rota", admin.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Osman", admin.Text, StringComparison.Ordinal);
        Assert.Single(await PairsAsync(world, "Inês Tavora"));
        await ChooseAsync(admin, File);
        Assert.Contains("Here already, stays as it is", admin.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Take these in", admin.Text, StringComparison.Ordinal);
        Assert.Equal(2, await LinesAsync(world));
    }

    [Theory, EachDatabase]
    public async Task A_file_that_cannot_be_read_says_why(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var (_, admin) = await AdminAsync(app);
        await admin.VisitAsync("/people/file");
        await admin.SubmitAsync("See what it would change");
        Assert.Contains("Choose the file", admin.Text, StringComparison.Ordinal);
        await admin.Choose("File", [0xFF, 0xFE, 0x00]).SubmitAsync("See what it would change");
        Assert.Contains("not text in UTF-8", admin.Text, StringComparison.Ordinal);
        await ChooseAsync(admin, "a,b\n1,2");
        Assert.Contains("The first row has to name the columns", admin.Text, StringComparison.Ordinal);
        await ChooseAsync(admin, new string('x', (256 * 1024) + 1));
        Assert.Contains("too large", admin.Text, StringComparison.Ordinal);
    }

    private static async Task<(World World, Visitor Admin)> AdminAsync(App app, bool isInPair = true)
    {
        var world = await World.InAsync(app);
        var person = isInPair ? world.Maarten : Person.Welcome("Ada Min", "Europe/Paris").Value;
        await world.AsAsync(
            world.Maarten,
            async scope =>
            {
                var db = scope.GetRequiredService<RemitDb>();
                await using var turn = await db.TakeTurnAsync(app.Clock, Cancel);
                var known = await db.Set<Person>().SingleOrDefaultAsync(one => one.Id == person.Id, Cancel);
                if (known is null)
                {
                    db.Add(person);
                }

                (known ?? person).Administer();
                await db.SaveAsync(new Actor(person.Id, person.Zone), "administers", person, Cancel);
                return true;
            }
        );
        var admin = await world.SignInAsync(person);
        await admin.VisitAsync("/people");
        return (world, admin);
    }

    private static async Task DrawAsync(Visitor admin, string person, string lead, string area)
    {
        admin.Fill("Input.Person", IdOf(admin, person)).Fill("Input.Lead", IdOf(admin, lead));
        await admin.Fill("Input.Area", area).SubmitAsync("Enter this");
    }

    private static async Task ChooseAsync(Visitor admin, string text)
    {
        await admin.VisitAsync("/people/file");
        await admin.Choose("File", Encoding.UTF8.GetBytes(text)).SubmitAsync("See what it would change");
    }

    private static string IdOf(Visitor admin, string name) =>
        admin.Page.QuerySelectorAll("#lead option").First(one => one.TextContent == name).GetAttribute("value")!;

    private static Task<List<Pair>> PairsAsync(World world, string contributor) =>
        world.AsAsync(
            world.Maarten,
            scope =>
                scope
                    .GetRequiredService<RemitDb>()
                    .Set<Pair>()
                    .Include(pair => pair.Lead)
                    .Where(pair => pair.Contributor.Name == contributor)
                    .OrderBy(pair => pair.Lead.Name)
                    .ToListAsync(Cancel)
        );

    private static Task<int> LinesAsync(World world) =>
        world.AsAsync(
            world.Maarten,
            scope => scope.GetRequiredService<RemitDb>().Set<ReportingLine>().CountAsync(Cancel)
        );
}
