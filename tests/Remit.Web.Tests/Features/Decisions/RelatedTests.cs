using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Decisions;

namespace Remit.Web.Tests.Features.Decisions;

/// <summary>W7.</summary>
public sealed class RelatedTests(Databases databases)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Together_above_the_limit_for_one_they_may_belong_together(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        await WriteAsync(world, "30 EUR", HowDone.AsAnswered);

        var group = await GroupAsync(world, "30.01 EUR", HowDone.AsAnswered);

        Assert.Equal((60.01m, 60m), (group?.Together, group?.Limit));
    }

    [Theory, EachDatabase]
    public async Task Together_at_the_limit_for_one_nothing_is_asked(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        await WriteAsync(world, "30 EUR", HowDone.AsAnswered);

        Assert.Null(await GroupAsync(world, "30 EUR", HowDone.AsAnswered));
    }

    [Theory, EachDatabase]
    public async Task What_was_asked_first_though_it_was_theirs_counts_too(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        await WriteAsync(world, "40 EUR", HowDone.AskedFirst);

        Assert.NotNull(await GroupAsync(world, "30 EUR", HowDone.AsAnswered));
    }

    [Theory, EachDatabase]
    public async Task What_was_theirs_to_ask_does_not_count(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        await WriteAsync(world, "84 EUR", HowDone.Alone);

        Assert.Null(await GroupAsync(world, "30 EUR", HowDone.AsAnswered));
    }

    private static async Task<RelatedGroup?> GroupAsync(World world, string amount, HowDone done)
    {
        var id = await WriteAsync(world, amount, done);
        return await world.AsAsync(
            world.Ines,
            async scope =>
            {
                var decision = await scope
                    .GetRequiredService<RemitDb>()
                    .Set<Decision>()
                    .SingleAsync(one => one.Id == id, Cancel);
                return await scope.GetRequiredService<RelatedDecisions>().FindAsync(decision, Cancel);
            }
        );
    }

    private static async Task<Guid> WriteAsync(World world, string amount, HowDone done)
    {
        var input = new DecisionInput
        {
            Agreement = world.Pair.Id,
            Kind = "refund",
            Subject = "order 7",
            Done = done,
        };
        input.Facts["amount"] = amount;
        var written = await world.AsAsync(
            world.Ines,
            scope => scope.GetRequiredService<WriteDecision>().RunAsync(input, null, Cancel)
        );
        return written.Value.Decision.Id;
    }
}
