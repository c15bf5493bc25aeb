namespace Remit.Web.Tests.Features.Drafts;

/// <summary>A draft that is begun in one language and read in another.</summary>
public sealed class LanguagesTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task What_was_tapped_is_said_in_the_readers_language_and_stays_chosen(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));

        await ReadInAsync(ines, "Deutsch (Sie)");
        await ines.VisitAsync("/draft");
        Assert.Contains("Erstattungen jeweils bis 60", ines.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Niemand meldet sich ein zweites Mal mit demselben Problem",
            ines.Text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Refund", ines.Text, StringComparison.Ordinal);
        await ines.FollowAsync("Ändern", 3);
        Assert.EndsWith("/aim", ines.Address, StringComparison.Ordinal);
        Assert.Equal(
            ["Niemand meldet sich ein zweites Mal mit demselben Problem", "Erstattung auf eine andere Karte"],
            ines.Page.QuerySelectorAll("[aria-pressed=true]").Select(choice => choice.TextContent)
        );

        await ReadInAsync(ines, "English");
        Assert.Contains(Alone.Outcome, (await ines.VisitAsync("/draft")).Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task The_same_matter_tapped_again_in_another_language_keeps_its_sizes(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));

        await ReadInAsync(ines, "Deutsch (du)");
        await ines.VisitAsync("/draft");
        await ines.FollowAsync("Ändern");
        await ines.SubmitAsync("Erstattungen");

        await ines.VisitAsync("/draft");
        Assert.Contains("Erstattungen jeweils bis 60", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_message_changed_by_hand_still_fits_in_another_language(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        await ines.VisitAsync("/talk?tone=short");
        await ines.Fill("page.message-short", "Maarten, a quarter of an hour?").SubmitAsync("Keep my words");

        await ReadInAsync(ines, "Deutsch (du)");
        await ines.VisitAsync("/talk?tone=short");

        Assert.DoesNotContain("hat sich geändert", ines.Text, StringComparison.Ordinal);
        Assert.Equal("Maarten, a quarter of an hour?", ines.Page.QuerySelector("textarea")!.TextContent.Trim());
    }

    private static async Task ReadInAsync(Visitor visitor, string language) =>
        await (await visitor.VisitAsync("/account")).SubmitAsync(language);
}
