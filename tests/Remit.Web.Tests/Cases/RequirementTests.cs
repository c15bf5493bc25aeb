using Remit.Web.Tests.Features.Drafts;

namespace Remit.Web.Tests.Cases;

/// <summary>What several stories together ask of the pages.</summary>
public sealed class RequirementTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Theory, EachDatabase]
    public async Task R26_A_no_in_the_talk_stays_beside_the_line_with_what_would_change_it(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/talk/together");
        await ines.FollowAsync("Not yet");

        await ines.Fill("typed.line.many", "5")
            .Fill("line.theirWords", "Let me see five")
            .SubmitForAsync("typed.line.many");

        await ines.VisitAsync("/draft");
        Assert.Contains("Maarten said: not yet, show me 5 first.", ines.Text, Ordinal);
        Assert.Contains("Let me see five", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task R27_The_first_step_is_one_line_with_an_end_and_a_day_to_look_at_it(Database database)
    {
        await using var app = await databases.OwnAsync(database);

        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));

        Assert.Single(ines.Page.QuerySelectorAll("a"), link => link.TextContent.Trim() == "More about this line");
        Assert.Contains("Refunds up to £60 each: I decide and tell you on Fridays", ines.Text, Ordinal);
        Assert.Contains("We try it for four weeks and look at it together on 23 March.", ines.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task R32_Results_stand_first_then_what_is_fixed_mine_and_asked(Database database)
    {
        const string Area = """
              - area: Shop
                outcomes: [ Nobody waits longer than two minutes ]
                fixed: [ The law ]
                yours: [ Who stands at which till ]
                ask: [ Closing early ]
                boundaries: [ Never one person alone at night ]
                decisions:
                  - { decision: break, title: Breaks, grants: [ { id: any, level: decide } ] }
                  - { decision: hours, title: Opening hours, grants: [ { id: any, level: lead_decides } ] }
            """;

        var ines = await PageOfTwo.OpenAsync(databases, database, Area);

        Assert.Equal(
            [
                "What should come out of it",
                "What must never happen",
                "What is given",
                "I decide",
                "I bounce it off Maarten first",
                "Stays with Maarten",
            ],
            ines.Headings()[..6]
        );
        Assert.Equal(["Opening hours: Maarten decides; I may propose."], ines.Under("Stays with Maarten"));
    }
}
