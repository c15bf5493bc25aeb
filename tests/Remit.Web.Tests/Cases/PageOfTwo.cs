using AngleSharp.Dom;

namespace Remit.Web.Tests.Cases;

/// <summary>
/// The page of Inês and Maarten as Inês reads it, list by list. The letter and number of a case in this folder are those of
/// a story somebody told, not those of a rule in <c>docs/rules.md</c>.
/// </summary>
internal static class PageOfTwo
{
    /// <summary>An agreement of one area.</summary>
    public static string Text(string area) =>
        $$"""
            remit: 1
            between: { contributor: Inês Tavora, lead: Maarten Hoekema }
            currency: EUR
            in_force: { from: 2026-02-02, review: 2026-05-07 }
            check_in: weekly
            areas:
            {{area}}
            """;

    /// <summary>Inês opens their page.</summary>
    public static async Task<Visitor> OpenAsync(Databases databases, Database database, string area)
    {
        var world = await World.InAsync(databases.Shared(database), Text(area));
        var ines = await world.SignInAsync(world.Ines);
        return await ines.VisitAsync("/page");
    }

    /// <summary>The headings, in order.</summary>
    public static string[] Headings(this Visitor visitor) =>
        [.. visitor.Page.QuerySelectorAll("article h2").Select(heading => heading.TextContent.Trim())];

    /// <summary>What stands below a heading, item by item, up to the next.</summary>
    public static string[] Under(this Visitor visitor, string heading) =>
        [.. visitor.Below(heading).SelectMany(one => one.QuerySelectorAll("li")).Select(Plain)];

    /// <summary>The areas named below a heading.</summary>
    public static string[] AreasUnder(this Visitor visitor, string heading) =>
        [.. visitor.Below(heading).Where(one => one.LocalName == "h3").Select(Plain)];

    private static IEnumerable<IElement> Below(this Visitor visitor, string heading)
    {
        var at = Assert.Single(visitor.Page.QuerySelectorAll("article h2"), one => one.TextContent.Trim() == heading);
        for (
            var next = at.NextElementSibling;
            next is not null and not { LocalName: "h2" };
            next = next.NextElementSibling
        )
        {
            yield return next;
        }
    }

    private static string Plain(IElement item) =>
        string.Join(' ', item.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
