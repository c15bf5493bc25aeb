using System.Net;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Features.Starting;
using Remit.Web.Tests.Architecture;
using Remit.Web.Tests.Features.Drafts;
using Remit.Web.Tests.Ui.Languages;
using Remit.Web.Ui.Languages;

namespace Remit.Web.Tests.Ui;

/// <summary>
/// Words of the code, of law and of blame that no screen shows. What people typed is theirs; pages mark it, and it is
/// left out.
/// </summary>
public sealed class NeverOnScreenTests(Databases databases)
{
    private const int LastRank = 3;

    public static TheoryData<string> Languages { get; } = [.. Language.All.Select(language => language.Label)];

    public static TheoryData<string> ResourceFiles { get; } = [.. SourceTree.Files(".resx")];

    [Theory]
    [MemberData(nameof(ResourceFiles))]
    public void No_resource_file_has_such_a_word(string file)
    {
        var values = XDocument
            .Load(Path.Combine(SourceTree.Root, file))
            .Descendants("data")
            .Select(data => data.Element("value")!.Value);

        var language = file.EndsWith(".de.resx", StringComparison.Ordinal) ? "de" : "en";
        Found.Nothing(
            values.SelectMany(value => ScreenWords.NeverIn(value, language).Select(word => $"{file}: {word}: {value}"))
        );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task No_page_of_the_worked_example_has_such_a_word(string language)
    {
        await using var app = await databases.OwnAsync(Database.Sqlite);
        var visitor = await World
            .NewVisitor(app)
            .VisitAsync($"/start?token={app.Services.GetRequiredService<StartToken>().Renew()}");
        await visitor.SubmitAsync("Look around in a worked example");
        await visitor.SubmitAsync("12");
        await ReadInAsync(visitor, language);
        Found.Nothing(await WalkAsync(visitor, language));
        await visitor.VisitAsync("/");
        await visitor.SubmitAsync("Maarten");
        Found.Nothing(await WalkAsync(visitor, language));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task No_page_of_somebody_alone_has_such_a_word_or_a_heading_without_content(string language)
    {
        await using var app = await databases.OwnAsync(Database.Sqlite);
        var ines = await Alone.BeginAsync(app);
        await ReadInAsync(ines, language);
        Found.Nothing(await WalkAsync(ines, language, least: 4));
        await ReadInAsync(ines, "English");
        await Alone.AskForRefundsAsync(ines);
        await ReadInAsync(ines, language);
        Found.Nothing(await WalkAsync(ines, language, least: 15));
        await ReadInAsync(ines, "English");
        await ines.VisitAsync("/talk/together");
        await ines.FollowAsync("Not yet");
        await ines.Fill("line.theirWords", "Let me see eight").SubmitForAsync("typed.line.many");
        await ReadInAsync(ines, language);
        Found.Nothing(await WalkAsync(ines, language, least: 15));
    }

    // On the page of one's account one chooses in which language and form of address one reads.
    private static async Task ReadInAsync(Visitor visitor, string language)
    {
        await visitor.VisitAsync("/account");
        if (visitor.Page.QuerySelector("form.languages [aria-current]")!.TextContent != language)
        {
            await visitor.SubmitAsync(language);
        }

        Assert.Equal("/account", visitor.Address);
        Assert.Equal(language, visitor.Page.QuerySelector("form.languages [aria-current]")!.TextContent);
    }

    // Every page that a link leads to, from the first one on.
    private static async Task<List<string>> WalkAsync(Visitor visitor, string language, int least = 10)
    {
        const int Most = 120;
        var found = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var ahead = new Queue<string>(seen);
        while (ahead.TryDequeue(out var address) && seen.Count < Most)
        {
            await visitor.VisitAsync(address);
            Assert.Equal(HttpStatusCode.OK, visitor.Status);
            // What people typed is content; looking for words takes it away.
            found.AddRange(Empty(visitor.Page).Select(heading => $"{address}: nothing under '{heading}'"));
            found.AddRange(ScreenWords.NeverOn(visitor.Page).Select(word => $"{address}: {word}"));
            found.AddRange(Strange(visitor.Page, language).Select(word => $"{address}: '{word}' in {language}"));
            var links = visitor.Page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!);
            foreach (var link in links.Select(link => link.Split('#')[0]).Where(IsPage).Where(seen.Add))
            {
                ahead.Enqueue(link);
            }
        }

        Assert.True(seen.Count >= least, "The walk found few pages: " + string.Join(' ', seen));
        return found;
    }

    // On a page that says du a word of Sie, and the other way round, or English. The choice itself names all.
    private static IEnumerable<string> Strange(IHtmlDocument page, string language)
    {
        page.QuerySelector("form.languages")?.Remove();
        var words = page.QuerySelectorAll("main *").SelectMany(element => element.ChildNodes.OfType<IText>());
        return words.SelectMany(text =>
            language switch
            {
                "Deutsch (du)" => GermanWords.OfSie(text.Text).Concat(GermanWords.OfEnglish(text.Text)),
                "Deutsch (Sie)" => GermanWords.OfDu(text.Text).Concat(GermanWords.OfEnglish(text.Text)),
                _ => [],
            }
        );
    }

    // A heading with neither words nor anything to press before the next one.
    private static IEnumerable<string> Empty(IHtmlDocument page)
    {
        var pieces = page.QuerySelectorAll(
                "main :is(h1, h2, h3, p, li, dd, input, textarea, button, a, summary, time, data)"
            )
            .Where(piece => piece.LocalName is "h1" or "h2" or "h3" || HasContent(piece))
            .ToList();
        return pieces
            .Where(
                (piece, place) =>
                    RankOf(piece) <= LastRank && RankOf(pieces.ElementAtOrDefault(place + 1)) <= RankOf(piece)
            )
            .Select(piece => piece.TextContent.Trim());
    }

    private static bool HasContent(IElement piece) =>
        piece.LocalName is "input" or "textarea" or "button" or "a" || piece.TextContent.Trim().Length > 0;

    // 1 to 3 for headings; what ends the page ends every section.
    private static int RankOf(IElement? piece) =>
        piece?.LocalName switch
        {
            null => 0,
            "h1" => 1,
            "h2" => 2,
            "h3" => LastRank,
            _ => LastRank + 1,
        };

    private static bool IsPage(string address) =>
        !address.StartsWith("/sign-out", StringComparison.Ordinal) && !Path.HasExtension(address.Split('?')[0]);
}
