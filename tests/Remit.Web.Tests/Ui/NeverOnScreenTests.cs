using System.Net;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Features.Starting;
using Remit.Web.Tests.Architecture;

namespace Remit.Web.Tests.Ui;

/// <summary>
/// Words of the code, of law and of blame that no screen shows. What people typed is theirs; pages mark it, and it is
/// left out.
/// </summary>
public sealed class NeverOnScreenTests(Databases databases)
{
    public static TheoryData<string> ResourceFiles { get; } = [.. SourceTree.Files(".resx")];

    [Theory]
    [MemberData(nameof(ResourceFiles))]
    public void No_resource_file_has_such_a_word(string file)
    {
        var values = XDocument
            .Load(Path.Combine(SourceTree.Root, file))
            .Descendants("data")
            .Select(data => data.Element("value")!.Value);

        Found.Nothing(
            values.SelectMany(value => ScreenWords.NeverIn(value).Select(word => $"{file}: {word}: {value}"))
        );
    }

    [Fact]
    public async Task No_page_of_the_worked_example_has_such_a_word()
    {
        await using var app = await databases.OwnAsync(Database.Sqlite);
        var visitor = await World
            .NewVisitor(app)
            .VisitAsync($"/start?token={app.Services.GetRequiredService<StartToken>().Renew()}");
        await visitor.SubmitAsync("Look around in a worked example");
        await visitor.SubmitAsync("12");
        Found.Nothing(await WalkAsync(visitor));
        await visitor.VisitAsync("/");
        await visitor.SubmitAsync("Maarten");
        Found.Nothing(await WalkAsync(visitor));
    }

    // Every page that a link leads to, from the first one on.
    private static async Task<List<string>> WalkAsync(Visitor visitor)
    {
        const int Most = 120;
        var found = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var ahead = new Queue<string>(seen);
        while (ahead.TryDequeue(out var address) && seen.Count < Most)
        {
            await visitor.VisitAsync(address);
            Assert.Equal(HttpStatusCode.OK, visitor.Status);
            found.AddRange(ScreenWords.NeverOn(visitor.Page).Select(word => $"{address}: {word}"));
            var links = visitor.Page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!);
            foreach (var link in links.Select(link => link.Split('#')[0]).Where(IsPage).Where(seen.Add))
            {
                ahead.Enqueue(link);
            }
        }

        Assert.True(seen.Count > 10, "The walk found few pages: " + string.Join(' ', seen));
        return found;
    }

    private static bool IsPage(string address) => !address.StartsWith("/sign-out", StringComparison.Ordinal);
}
