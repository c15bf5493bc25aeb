using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Features.Decisions;

namespace Remit.Web.Tests.Features.Decisions;

public sealed class SameInstantTests(Databases databases)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Of_two_at_the_same_instant_for_the_last_of_a_month_one_is_told_to_ask(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var phone = await world.SignInAsync(world.Ines);
        var laptop = await world.SignInAsync(world.Ines);
        await WriteManyAsync(world, 15, "57.33 EUR");
        await phone.WriteAsync(world, "0.05 EUR");

        var both = await Task.WhenAll(phone.WriteAsync(world, "40 EUR"), laptop.WriteAsync(world, "40 EUR"));

        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.Conflict], both.Select(one => one.Status).Order());
        Assert.Equal("ask-first", both.Single(one => one.Status == HttpStatusCode.Conflict).Body.Text("code"));
        Assert.Equal(900m, await UsedAsync(phone, world));
    }

    [Theory, EachDatabase]
    public async Task Of_two_hundred_at_once_exactly_as_many_as_fit_are_written(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var ines = await world.SignInAsync(world.Ines);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => WriteAsync(world, "9 EUR")));

        Assert.Equal(100, outcomes.Count(written => written));
        Assert.Equal(900m, await UsedAsync(ines, world));
    }

    private static async Task WriteManyAsync(World world, int count, string amount)
    {
        for (var n = 0; n < count; n++)
        {
            Assert.True(await WriteAsync(world, amount));
        }
    }

    private static Task<bool> WriteAsync(World world, string amount) =>
        world.AsAsync(
            world.Ines,
            async scope =>
            {
                var input = new DecisionInput { Agreement = world.Pair.Id, Kind = "refund" };
                input.Facts["amount"] = amount;
                var outcome = await scope.GetRequiredService<WriteDecision>().RunAsync(input, null, Cancel);
                return outcome.IsOk;
            }
        );

    private static async Task<decimal> UsedAsync(Visitor visitor, World world)
    {
        var (_, answer) = await visitor.AskAsync(world, "refund", ("amount", "1 EUR"));
        return answer.GetProperty("left")[0].GetProperty("used").GetDecimal();
    }
}
