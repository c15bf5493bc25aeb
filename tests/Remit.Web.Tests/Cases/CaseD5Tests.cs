namespace Remit.Web.Tests.Cases;

/// <summary>
/// In a team of volunteers somebody took the website and believed that what stands on it was hers alone to decide; nobody
/// had ever said so. What is named and not agreed is never taken as free.
/// </summary>
public sealed class CaseD5Tests(Databases databases)
{
    private const string Area = """
          - area: Website
            outcomes: [ Visitors find the next event ]
            decisions:
              - decision: content
                title: What stands on the website
              - decision: typo
                title: Mend a typing mistake
                grants: [ { id: any, level: decide } ]
        """;

    [Theory, EachDatabase]
    public async Task D5_What_is_named_and_not_agreed_is_not_free(Database database)
    {
        var world = await World.InAsync(databases.Shared(database), PageOfTwo.Text(Area));
        var ines = await world.SignInAsync(world.Ines);

        await ines.VisitAsync("/ask/content");
        var (_, answer) = await ines.AskAsync(world, "content");

        Assert.Contains("You two have not agreed on this yet.", ines.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Go ahead", ines.Text, StringComparison.Ordinal);
        Assert.Equal(("not_covered", "Maarten Hoekema"), (answer.Text("level"), answer.Text("ask")));
        Assert.Contains("Go ahead.", (await ines.VisitAsync("/ask/typo")).Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task D5_The_page_of_the_two_says_that_it_is_open(Database database)
    {
        var ines = await PageOfTwo.OpenAsync(databases, database, Area);

        Assert.Equal(["What stands on the website"], ines.Under("Not agreed yet"));
        Assert.Equal(["Mend a typing mistake: I decide."], ines.Under("I decide"));
    }
}
