namespace Remit.Web.Tests.Cases;

/// <summary>
/// A new assistant reported each step of looking for a document and asked whether to go on, five times. What was meant was
/// the result. The page says what should come out of it, that the way is hers, and the one thing to come back for.
/// </summary>
public sealed class CaseJ4Tests(Databases databases)
{
    private const string Area = """
          - area: Office
            outcomes: [ Where the document is stands in the diary by 15:00 ]
            yours: [ Whom to call and in which order ]
            ask: [ What cannot be known by 15:00 ]
            decisions:
              - decision: find_out
                title: Find out and put right
                grants: [ { id: any, level: decide } ]
        """;

    [Theory, EachDatabase]
    public async Task J4_The_page_names_the_result_and_leaves_the_way(Database database)
    {
        var ines = await PageOfTwo.OpenAsync(databases, database, Area);

        Assert.Equal(["Where the document is stands in the diary by 15:00"], ines.Under("What should come out of it"));
        Assert.Equal(["Find out and put right: I decide.", "Whom to call and in which order"], ines.Under("I decide"));
        Assert.Equal(["What cannot be known by 15:00"], ines.Under("I bounce it off Maarten first"));
        Assert.Contains("Go ahead.", (await ines.VisitAsync("/ask/find_out")).Text, StringComparison.Ordinal);
    }
}
