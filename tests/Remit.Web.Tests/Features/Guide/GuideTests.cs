using System.Xml.Linq;
using Remit.Web.Features.Guide;
using Remit.Web.Tests.Architecture;
using Remit.Web.Tests.Features.Drafts;

namespace Remit.Web.Tests.Features.Guide;

/// <summary>Five lessons, each where it is needed, all in one booklet.</summary>
public sealed class GuideTests(Databases databases)
{
    private const int FewestWords = 120;
    private const int MostWords = 200;

    [Fact]
    public void Each_lesson_takes_about_a_minute_or_two()
    {
        var texts = XDocument
            .Load(Path.Combine(SourceTree.Root, "src/Remit.Web/Features/Guide/GuideWords.resx"))
            .Descendants("data")
            .ToDictionary(
                data => data.Attribute("name")!.Value,
                data => data.Element("value")!.Value,
                StringComparer.Ordinal
            );

        Assert.All(
            Lessons.All,
            lesson =>
                Assert.InRange(
                    texts[$"{lesson}.Text"].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length,
                    FewestWords,
                    MostWords
                )
        );
    }

    [Fact]
    public async Task Each_step_links_its_lesson_and_all_stand_in_the_booklet()
    {
        await using var app = await databases.OwnAsync(Database.Sqlite);
        var ines = await Alone.AskForRefundsAsync(await Alone.BeginAsync(app));
        var linked = new List<string>();
        await ines.FollowAsync("Change", 3);
        string[] steps = [ines.Address, "/draft", "/talk", "/lines/new?role=Lead"];
        foreach (var step in steps)
        {
            await ines.VisitAsync(step);
            linked.AddRange(
                ines.Page.QuerySelectorAll("a[href^='/guide#']").Select(link => link.GetAttribute("href")![7..])
            );
        }

        await ines.VisitAsync("/guide");
        Assert.All(Lessons.All, lesson => Assert.NotNull(ines.Page.QuerySelector($"section#{lesson} p")));
        Assert.Equal([Lessons.Success, Lessons.Autonomy, Lessons.Asking, Lessons.Giving], linked);
    }
}
