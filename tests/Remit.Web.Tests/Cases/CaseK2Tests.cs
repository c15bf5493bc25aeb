namespace Remit.Web.Tests.Cases;

/// <summary>
/// A teacher with scripted lessons wanted to adapt them in the open and not behind a closed door. What is fixed, what is
/// hers and what she asks about stand in three lists of their own.
/// </summary>
public sealed class CaseK2Tests(Databases databases)
{
    private const string Area = """
          - area: Lessons
            fixed: [ The curriculum ]
            yours: [ Pace, Examples ]
            ask: [ Leaving out a unit ]
            decisions:
              - decision: excursion
                title: Excursion
                grants: [ { id: any, level: ask_first } ]
        """;

    [Theory, EachDatabase]
    public async Task K2_Fixed_mine_and_asked_are_three_lists(Database database)
    {
        var ines = await PageOfTwo.OpenAsync(databases, database, Area);

        Assert.Equal(["The curriculum"], ines.Under("What is given"));
        Assert.Equal(["Pace", "Examples"], ines.Under("I decide"));
        Assert.Equal(
            ["Excursion: I ask Maarten first.", "Leaving out a unit"],
            ines.Under("I bounce it off Maarten first")
        );
    }

    [Theory, EachDatabase]
    public async Task K2_With_several_areas_each_has_its_own_in_each_list(Database database)
    {
        const string More = """

              - area: Clubs
                fixed: [ Two adults are there ]
                yours: [ Which game ]
                ask: [ A trip by train ]
                decisions:
                  - { decision: snack, title: Snacks, grants: [ { id: any, level: decide } ] }
                  - { decision: room, title: Another room, grants: [ { id: any, level: decide } ] }
                  - { decision: date, title: Another day, grants: [ { id: any, level: ask_first } ] }
                  - { decision: fee, title: A fee, grants: [ { id: any, level: lead_decides } ] }
            """;
        var ines = await PageOfTwo.OpenAsync(databases, database, Area + More);

        Assert.Equal(["The curriculum", "Two adults are there"], ines.Under("What is given"));
        Assert.Equal(["Lessons", "Clubs"], ines.AreasUnder("I decide"));
        Assert.Equal(["Lessons", "Clubs"], ines.AreasUnder("I bounce it off Maarten first"));
    }
}
