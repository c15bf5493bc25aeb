namespace Remit.Web.Tests.Features.Decisions.Replayed;

/// <summary>What a new version would have meant for what was decided before it (D2).</summary>
public sealed class ReplayedTests(Databases databases)
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static readonly string More = AgreementTexts
        .Refunds.Replace("amount: up to 60", "amount: up to 90", Ordinal)
        .Replace("{ id: any, level: decide }", "{ id: any, level: ask_first }", Ordinal);

    [Theory, EachDatabase]
    public async Task The_page_of_versions_says_how_many_and_which(Database database)
    {
        var world = await World.InAsync(await databases.OwnAsync(database));
        await using var app = world.App;
        var ines = await world.SignInAsync(world.Ines);
        await WriteAsync(ines, world, "refund", "asAnswered", "38 EUR");
        await WriteAsync(ines, world, "refund", "askedFirst", "75 EUR");
        await WriteAsync(ines, world, "rota", "asAnswered");
        app.Clock.Advance(TimeSpan.FromDays(10));
        await world.AgreeAsync(More);

        await ines.VisitAsync("/page/versions");

        Assert.Contains("What was decided in the three months before", ines.Text, Ordinal);
        Assert.Contains("2 of 3 would have been answered differently:", ines.Text, Ordinal);
        Assert.Contains(
            "17 February 2026, Refund or goodwill credit, €75.00 You decide, then tell. Before: You ask first; you need a clear go.",
            ines.Text,
            Ordinal
        );
        Assert.Contains(
            "17 February 2026, Swap shifts You ask first; you need a clear go. Before: You decide.",
            ines.Text,
            Ordinal
        );
        Assert.DoesNotContain("€38.00", ines.Text, Ordinal);
        await ines.FollowAsync("17 February 2026, Refund");
        Assert.StartsWith("/decisions/", ines.Address, Ordinal);

        await world.AgreeAsync(More.Replace("note: friday", "note: monday", Ordinal));
        var maarten = await (await world.SignInAsync(world.Maarten)).VisitAsync("/page/versions");
        Assert.Contains("None of 3 would have been answered differently.", maarten.Text, Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_counts_towards_a_limit_counts_there_as_well_and_what_is_longer_ago_is_not_said(
        Database database
    )
    {
        var world = await World.InAsync(await databases.OwnAsync(database));
        await using var app = world.App;
        var ines = await world.SignInAsync(world.Ines);
        await WriteAsync(ines, world, "refund", "asAnswered", "60 EUR");
        app.Clock.Advance(TimeSpan.FromDays(100));
        ines = await world.SignInAsync(world.Ines);
        await WriteAsync(ines, world, "refund", "asAnswered", "60 EUR");
        await WriteAsync(ines, world, "refund", "asAnswered", "50 EUR");
        app.Clock.Advance(TimeSpan.FromDays(1));

        await world.AgreeAsync(AgreementTexts.Refunds.Replace("up to 900", "up to 100", Ordinal));
        await ines.VisitAsync("/page/versions");

        Assert.Contains("One of 2 would have been answered differently:", ines.Text, Ordinal);
        Assert.Contains(
            "€50.00 You ask first; you need a clear go. Before: You decide, then tell.",
            ines.Text,
            Ordinal
        );
    }

    private static async Task WriteAsync(Visitor who, World world, string kind, string done, string? amount = null)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (amount is not null)
        {
            facts["amount"] = amount;
        }

        var (status, _) = await who.PostAsync(
            "/api/v1/decisions",
            new
            {
                agreement = world.Pair.Id,
                kind,
                done,
                facts,
            }
        );
        Assert.Equal(System.Net.HttpStatusCode.Created, status);
    }
}
