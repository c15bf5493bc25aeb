using System.Text.Json;
using System.Text.RegularExpressions;
using Remit.Web.Tests.Architecture;

namespace Remit.Web.Tests.Hosting;

/// <summary>The pages of <c>docs/api</c>, held against the description the product itself gives of its API.</summary>
public sealed partial class ApiDocsTests(Databases databases)
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "docs/api");

    [Fact]
    public async Task Every_route_has_its_heading_and_no_heading_is_of_a_route_that_is_not_there()
    {
        using var description = await DescriptionAsync();
        var written = Directory
            .EnumerateFiles(Folder, "*.md")
            .SelectMany(page => Heading.Matches(File.ReadAllText(page)).Select(match => match.Groups["route"].Value));

        Assert.Equal(
            Routes(description).Select(route => $"{route.Method} {route.Path}").Order(StringComparer.Ordinal),
            written.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Every_field_and_parameter_stands_on_the_page_of_its_noun()
    {
        using var description = await DescriptionAsync();
        var schemas = description.RootElement.GetProperty("components").GetProperty("schemas");
        var checkedFields = 0;
        var missing = new List<string>();
        foreach (var (method, path, operation) in Routes(description))
        {
            var page = Directory
                .EnumerateFiles(Folder, "*.md")
                .Select(File.ReadAllText)
                .Single(text => text.Contains($"## `{method} {path}`\n", StringComparison.Ordinal));
            var fields = FieldsOf(operation, schemas, []).Distinct(StringComparer.Ordinal).ToList();
            checkedFields += fields.Count;
            missing.AddRange(
                fields
                    .Where(field => !Named(field).IsMatch(page))
                    .Select(field => $"{field} of {method} {path} is not on its page.")
            );
        }

        Found.Nothing(missing);
        Assert.True(checkedFields > 60, $"Only {checkedFields} fields were found, so the description was not read.");
    }

    private async Task<JsonDocument> DescriptionAsync()
    {
        var world = await World.InAsync(databases.Shared(Database.Sqlite));
        var visitor = await world.SignInAsync(world.Ines);
        return JsonDocument.Parse(
            await visitor.Client.GetStringAsync(
                new Uri("/openapi/v1.json", UriKind.Relative),
                TestContext.Current.CancellationToken
            )
        );
    }

    private static IEnumerable<(string Method, string Path, JsonElement Operation)> Routes(JsonDocument description) =>
        from path in description.RootElement.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        select (operation.Name.ToUpperInvariant(), path.Name, operation.Value);

    // A problem is written of once, for all routes; what stands in the path is in the heading.
    private static IEnumerable<string> FieldsOf(JsonElement element, JsonElement schemas, HashSet<string> seen)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().SelectMany(one => FieldsOf(one, schemas, seen));
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        return element.EnumerateObject().SelectMany(member => FieldsOf(member, schemas, seen));
    }

    private static IEnumerable<string> FieldsOf(JsonProperty member, JsonElement schemas, HashSet<string> seen) =>
        member.Name switch
        {
            "$ref" when NameOf(member) is var name && name != "ProblemDetails" && seen.Add(name) => FieldsOf(
                schemas.GetProperty(name),
                schemas,
                seen
            ),
            "properties" => member
                .Value.EnumerateObject()
                .SelectMany(field => FieldsOf(field.Value, schemas, seen).Prepend(field.Name)),
            "parameters" => member
                .Value.EnumerateArray()
                .Where(one => one.GetProperty("in").GetString() != "path")
                .Select(one => one.GetProperty("name").GetString()!),
            _ => FieldsOf(member.Value, schemas, seen),
        };

    private static string NameOf(JsonProperty reference) => reference.Value.GetString()!.Split('/')[^1];

    // In code, alone or as a query: `on`, `?on=2026-03-02`.
    private static Regex Named(string field) =>
        new($@"`\??{Regex.Escape(field)}(=[^`]*)?`", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    [GeneratedRegex("^## `(?<route>[A-Z]+ /api/[^`]+)`$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading { get; }
}
