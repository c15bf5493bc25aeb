using AngleSharp.Dom;

namespace Remit.Web.Tests.Features.Agreements;

/// <summary>The page of the pair draws how much of a decision is whose, where a sentence does not say all of it.</summary>
public sealed class RoomOnThePageTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task Each_row_and_each_stretch_stands_in_the_table_with_its_level(Database database)
    {
        var ines = await InesAsync(database, RoomTexts.Agreement);

        Assert.Equal(
            [
                "How much is it | up to €60 | over €60 up to €1,000 | over €1,000",
                "Which kind of customer: consumer | I decide, then tell | I ask first | Maarten decides",
                "Which kind of customer: reseller | I ask first | I ask first | Maarten decides",
            ],
            RowsOf(ines, "Refund or goodwill credit at a glance")
        );
        Assert.Equal(
            [
                "How much of the price | under 5 % | from 5 % to 15 % | over 15 % up to 40 % | over 40 % | does not apply",
                "For whom: anything but school | I decide | I ask first | I ask first | Not agreed yet | Not agreed yet",
                "For whom: school | I decide | I decide | I ask first | Not agreed yet | Not agreed yet",
            ],
            RowsOf(ines, "Discount at a glance")
        );
        Assert.Equal(
            [
                "Which ones | How it is decided",
                "Is there blame in the text: yes | I ask first",
                "Where does it appear: private message, Is there blame in the text: no | I decide",
                "Where does it appear: public page, Is there blame in the text: no | I say what I plan first",
            ],
            RowsOf(ines, "Reply to a complaint at a glance")
        );
    }

    [Theory, EachDatabase]
    public async Task The_drawing_has_a_block_for_each_stretch_and_is_not_read_out(Database database)
    {
        var ines = await InesAsync(database, RoomTexts.Agreement);
        var drawn = RoomOf(ines, "Refund or goodwill credit at a glance").QuerySelector("[aria-hidden=true]")!;

        Assert.Equal(
            ["decide_tell 0% 33.33%", "ask_first 33.33% 33.33%", "lead_decides 66.67% 33.33%", "ask_first 0% 66.67%"],
            drawn
                .QuerySelectorAll("rect")
                .Take(4)
                .Select(block =>
                    $"{block.GetAttribute("data-level")} {block.GetAttribute("x")} {block.GetAttribute("width")}"
                )
        );
        Assert.Equal(
            ["up to €60", "up to €1,000", "over €1,000"],
            drawn.QuerySelectorAll("text").Select(label => label.TextContent)
        );
        Assert.Equal(
            ["I decide, then tell", "I ask first", "Maarten decides"],
            drawn.QuerySelectorAll(".level").Select(level => level.TextContent.Trim())
        );
        Assert.Empty(ines.Page.QuerySelectorAll(".room [style], .room script"));
    }

    [Theory, EachDatabase]
    public async Task At_most_six_rows_are_drawn_and_the_rest_is_counted(Database database)
    {
        var ines = await InesAsync(database, RoomTexts.Agreement);

        Assert.Equal(7, RowsOf(ines, "A new supplier at a glance").Length);
        Assert.Contains(
            "2 more combinations are not drawn. May I…? answers for each.",
            RoomOf(ines, "A new supplier at a glance").TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory, EachDatabase]
    public async Task Where_a_sentence_says_all_nothing_is_drawn(Database database)
    {
        var ines = await InesAsync(database, RoomTexts.Agreement);

        Assert.DoesNotContain("Swap shifts at a glance", ines.Text, StringComparison.Ordinal);
        Assert.Contains("Swap shifts: I decide.", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_cannot_be_undone_is_said_or_has_a_row(Database database)
    {
        var ines = await InesAsync(database, RoomTexts.Agreement);

        Assert.Contains(
            "What cannot be undone: Maarten is asked first.",
            RoomOf(ines, "Refund or goodwill credit at a glance").TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "This holds for what can be undone.",
            RoomOf(ines, "Reply to a complaint at a glance").TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            RowsOf(ines, "Order of material at a glance"),
            row => row.Contains("it cannot be undone", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("Deutsch (du)")]
    [InlineData("Deutsch (Sie)")]
    public async Task It_speaks_the_readers_language_with_the_readers_marks(string language)
    {
        var ines = await InesAsync(Database.Sqlite, RoomTexts.Agreement);
        await ines.VisitAsync("/account");
        await ines.SubmitAsync(language);
        await ines.VisitAsync("/page");

        Assert.Equal(
            [
                "How much is it | bis 60 € | über 60 € bis 1.000 € | über 1.000 €",
                "Which kind of customer: consumer | Ich entscheide, dann sage ich es | Ich frage zuerst | Maarten entscheidet",
                "Which kind of customer: reseller | Ich frage zuerst | Ich frage zuerst | Maarten entscheidet",
            ],
            RowsOf(ines, "Refund or goodwill credit auf einen Blick")
        );
    }

    private async Task<Visitor> InesAsync(Database database, string agreement)
    {
        var world = await World.InAsync(databases.Shared(database), agreement);
        var ines = await world.SignInAsync(world.Ines);
        return await ines.VisitAsync("/page");
    }

    private static IElement RoomOf(Visitor visitor, string title) =>
        Assert.Single(
            visitor.Page.QuerySelectorAll(".room"),
            room => room.QuerySelector("caption")!.TextContent.Trim() == title
        );

    private static string[] RowsOf(Visitor visitor, string title) =>
        [
            .. RoomOf(visitor, title)
                .QuerySelectorAll("tr")
                .Select(row => string.Join(" | ", row.Children.Select(cell => Plain(cell.TextContent)))),
        ];

    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
