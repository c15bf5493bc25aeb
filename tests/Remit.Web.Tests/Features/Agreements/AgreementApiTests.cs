using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Remit.Web.Tests.Features.Agreements;

public sealed class AgreementApiTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task The_text_is_the_agreed_one_and_its_hash_can_be_checked_by_hand(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);

        var (status, agreement) = await ines.GetAsync($"/api/v1/agreements/{world.Pair.Id}");

        Assert.Equal(HttpStatusCode.OK, status);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(agreement.Text("text")!)));
        Assert.Equal(hash, agreement.Text("hash"));
        Assert.Equal("Inês Tavora", agreement.Text("contributor"));
    }

    [Theory, EachDatabase]
    public async Task Both_of_the_two_see_it(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var maarten = await world.SignInAsync(world.Maarten);

        var (status, _) = await maarten.GetAsync($"/api/v1/agreements/{world.Pair.Id}");

        Assert.Equal(HttpStatusCode.OK, status);
    }

    [Theory, EachDatabase]
    public async Task To_anybody_else_it_is_not_there(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var other = await World.InAsync(databases.Shared(database));
        var stranger = await other.SignInAsync(other.Ines);

        var (status, problem) = await stranger.GetAsync($"/api/v1/agreements/{world.Pair.Id}");

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Equal("not-found", problem.Text("code"));
    }

    [Theory, EachDatabase]
    public async Task Before_the_first_day_nothing_is_agreed(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);

        var (status, problem) = await ines.GetAsync($"/api/v1/agreements/{world.Pair.Id}?on=2026-02-01");

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Equal("nothing-agreed", problem.Text("code"));
    }

    [Theory, EachDatabase]
    public async Task A_later_version_names_the_one_before(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);
        var (_, first) = await ines.GetAsync($"/api/v1/agreements/{world.Pair.Id}");

        var second = await world.AgreeAsync(
            AgreementTexts.Refunds.Replace("up to 60", "up to 150", StringComparison.Ordinal)
        );

        Assert.Equal(2, second.Number);
        Assert.Equal(first.Text("hash"), second.PreviousHash);
    }
}
