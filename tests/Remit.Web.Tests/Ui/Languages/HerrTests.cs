using System.Text.RegularExpressions;
using Remit.Web.Tests.Architecture;
using Remit.Web.Tests.Features.Drafts;
using Remit.Web.Ui.Languages;

namespace Remit.Web.Tests.Ui.Languages;

/// <summary>In German a name that begins with "Herr" reads "Herrn" where somebody is asked, told or talked with.</summary>
public sealed partial class HerrTests(Databases databases)
{
    private const string Lead = "Herr Hoekema";

    [Fact]
    public void A_name_after_a_word_that_bends_it_is_marked() =>
        Found.Nothing(
            from word in German()
            where word.Key is not "body-unreadable" // where in a file, never a name
            from bent in Bending.Matches(word.Text)
            select $"{word.Key}: {word.Text}"
        );

    [Fact]
    public void Only_German_bends_names() =>
        Found.Nothing(
            from file in ResourceFile.English
            from word in ResourceFile.Find(file)!.Words
            where word.Value.Contains(":Herrn", StringComparison.Ordinal)
            select $"{file} {word.Key}"
        );

    [Theory, EachDatabase]
    public async Task Every_page_of_a_draft_speaks_so(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app), Lead);
        await (await ines.VisitAsync("/account")).SubmitAsync("Deutsch (Sie)");
        await ines.VisitAsync("/draft");
        Assert.Contains("Ich halte zuerst Rücksprache mit Herrn Hoekema", ines.Text, StringComparison.Ordinal);
        Assert.Contains("Ich frage zuerst Herrn Hoekema.", ines.Text, StringComparison.Ordinal);
        Assert.Contains("sage es Herrn Hoekema bis Freitag", ines.Text, StringComparison.Ordinal);
        Assert.Equal("Inês und Herr Hoekema", ines.Page.QuerySelector("article h1")!.TextContent);
        foreach (
            var address in new[] { "/", "/talk?tone=formal", "/talk/say", "/talk/together", "/draft", "/draft/print" }
        )
        {
            await ines.VisitAsync(address);
            Assert.DoesNotMatch(Unbent, ines.Text);
        }

        await ines.VisitAsync("/lines/new?role=Lead&work=support");
        await ines.SubmitAsync("Erstattungen");
        await ines.VisitAsync("/draft");
        Assert.Contains("Mit Herrn Hoekema", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Every_page_of_a_pair_speaks_so(Database database)
    {
        var world = await World.InAsync(databases.Shared(database), lead: Lead);
        var ines = await world.SignInAsync(world.Ines);
        await (await ines.VisitAsync("/account")).SubmitAsync("Deutsch (Sie)");
        await ines.VisitAsync("/ask/refund?amount=84");
        Assert.Contains("Fragen Sie zuerst Herrn Hoekema.", ines.Text, StringComparison.Ordinal);
        await ines.VisitAsync("/decided/refund");
        await ines.Fill("Typed.Facts[amount]", "84").SubmitAsync("Aufschreiben");
        Assert.Contains("Ich habe zuerst Herrn Hoekema gefragt", ines.Text, StringComparison.Ordinal);
        await ines.SubmitAsync("Aufschreiben");
        Assert.Contains("Fragen Sie zuerst Herrn Hoekema. Dann", ines.Text, StringComparison.Ordinal);
        foreach (var address in new[] { "/", "/page", "/ask", "/ask/reply", "/decided", "/ask?q=xyz" })
        {
            await ines.VisitAsync(address);
            Assert.DoesNotMatch(Unbent, ines.Text);
        }
    }

    private static IEnumerable<(string Key, string Text)> German() =>
        from file in ResourceFile.English
        from form in Enum.GetValues<FormOfAddress>()
        from word in ResourceFile.Find(ResourceFile.In("de", file))!.In(form)
        select word;

    [GeneratedRegex(
        @"\b([Mm]it|[Bb]ei|zuerst|[Ff]rage?|fragst|fragen|fragt|[Ss]age?|sagst|sagt|sagen) \{\d\}",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Bending { get; }

    [GeneratedRegex(
        @"\b([Mm]it|[Bb]ei|[Vv]on|zuerst|[Ff]rage?|fragst|fragen|fragt|[Ss]age?|sagst|sagt|sagen|es|wollten Sie|können Sie) Herr ",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Unbent { get; }
}
