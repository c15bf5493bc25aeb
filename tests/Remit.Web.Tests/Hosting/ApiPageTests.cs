using System.Text.Json;

namespace Remit.Web.Tests.Hosting;

public sealed class ApiPageTests(Databases databases)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_description_names_every_route_of_the_api_and_no_page()
    {
        var world = await World.InAsync(databases.Shared(Database.Sqlite));
        var visitor = await world.SignInAsync(world.Ines);

        using var document = JsonDocument.Parse(
            await visitor.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), Cancel)
        );

        Assert.Equal(
            [
                "/api/v1/agreements",
                "/api/v1/agreements/{id}",
                "/api/v1/agreements/{id}/card",
                "/api/v1/agreements/{id}/pauses",
                "/api/v1/agreements/{id}/questions",
                "/api/v1/agreements/{id}/versions",
                "/api/v1/decisions",
                "/api/v1/decisions/{id}",
                "/api/v1/drafts",
                "/api/v1/drafts/{id}",
                "/api/v1/pauses/{id}",
                "/api/v1/proposals",
                "/api/v1/proposals/{id}",
                "/api/v1/proposals/{id}/withdrawal",
            ],
            document
                .RootElement.GetProperty("paths")
                .EnumerateObject()
                .Select(path => path.Name)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task The_page_of_the_api_fetches_nothing_from_elsewhere()
    {
        var world = await World.InAsync(databases.Shared(Database.Sqlite));
        var visitor = await (await world.SignInAsync(world.Ines)).VisitAsync("/scalar/");

        var sources = visitor
            .Page.QuerySelectorAll("[src], link[href]")
            .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!);

        Assert.DoesNotContain(sources, source => source.Contains("//", StringComparison.Ordinal));
        Assert.NotEmpty(visitor.Page.Scripts);
        Assert.All(
            visitor.Page.Scripts,
            script => Assert.True(script.Source is not null || script.HasAttribute("nonce"))
        );
    }
}
