using System.Net;
using System.Text.Json;
using Remit.Web.Tests.Features.Cards;

namespace Remit.Web.Tests.Features.Agreements;

/// <summary>What the API says of agreements besides their text.</summary>
public sealed class AgreementListApiTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task Each_of_two_finds_theirs_its_versions_and_its_card_and_nobody_else_does(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        await world.AgreeAsync(AgreementTexts.Refunds.Replace("up to 60", "up to 90", StringComparison.Ordinal));
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        var other = await World.InAsync(databases.Shared(database));
        var stranger = await other.SignInAsync(other.Ines);
        var root = $"/api/v1/agreements/{world.Pair.Id}";
        Assert.Equal(HttpStatusCode.NotFound, (await maarten.GetAsync($"{root}/card")).Status);
        var address = await ines.ShowOnCardAsync(world, "refund");

        foreach (var one in new[] { ines, maarten })
        {
            var line = Assert.Single((await one.GetAsync("/api/v1/agreements")).Body.EnumerateArray());
            Assert.Equal(
                (world.Pair.Id.ToString(), "Inês Tavora", "Maarten Hoekema"),
                (line.Text("id"), line.Text("contributor"), line.Text("lead"))
            );
            var versions = (await one.GetAsync($"{root}/versions")).Body.EnumerateArray().ToList();
            Assert.Equal([2, 1], versions.ConvertAll(version => version.GetProperty("number").GetInt32()));
            Assert.Equal(versions[1].Text("hash"), versions[0].Text("previousHash"));
            var card = (await one.GetAsync($"{root}/card")).Body;
            Assert.EndsWith($"/card/{address}", card.Text("address"), StringComparison.Ordinal);
            Assert.Equal("refund", Assert.Single(card.GetProperty("kinds").EnumerateArray()).GetString());
        }

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{root}/versions")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{root}/card")).Status);
        Assert.DoesNotContain(
            world.Pair.Id.ToString(),
            (await stranger.GetAsync("/api/v1/agreements")).Body.GetRawText(),
            StringComparison.Ordinal
        );
    }
}
