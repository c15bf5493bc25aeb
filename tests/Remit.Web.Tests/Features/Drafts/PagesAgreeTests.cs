using AngleSharp.Dom;
using Remit.Web.Tests.Architecture;

namespace Remit.Web.Tests.Features.Drafts;

/// <summary>The page on the screen and the page taken along are made by two pieces of code, and say the same.</summary>
public sealed class PagesAgreeTests(Databases databases)
{
    private const string FromUs = "What each of us does for the other";

    [Fact]
    public async Task A_complete_document_has_the_same_headings_and_items_on_the_screen_and_in_Markdown()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var app = await databases.OwnAsync(Database.Sqlite);
        var ines = await (await Alone.BeginAsync(app)).VisitAsync("/draft/take");
        var document = await File.ReadAllTextAsync(Path.Combine(SourceTree.Root, "docs/example.yaml"), cancel);
        await ines.Fill("Input.Text", document).SubmitAsync("Bring it in");
        await ines.VisitAsync("/draft");

        var markdown = (await ines.Client.GetStringAsync(new Uri("/draft/page.md", UriKind.Relative), cancel)).Split(
            '\n'
        );
        var page = ines.Page.QuerySelector("article.page")!;
        var headings = page.QuerySelectorAll("h2, h3").Select(TextOf).Where(heading => heading != FromUs).ToList();
        var items = page.QuerySelectorAll("ul > li").Length;

        Assert.True(headings.Count >= 10, string.Join(" | ", headings));
        Assert.Equal(headings, LinesWith("## ", markdown));
        Assert.Equal(items, LinesWith("- ", markdown).Count());
        Assert.Contains(TextOf(page.QuerySelector(".intro")!), markdown);
    }

    private static IEnumerable<string> LinesWith(string begin, string[] lines) =>
        lines
            .Where(line => line.StartsWith(begin, StringComparison.Ordinal))
            .Select(line => line[begin.Length..].Trim());

    private static string TextOf(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
