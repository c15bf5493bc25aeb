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

    [Theory, EachDatabase]
    public async Task Amounts_of_two_currencies_are_added_by_the_agreed_rate_unrounded(Database database)
    {
        var world = await WithRateAsync(database);
        await WriteAsync(world, "32.61 USD", HowDone.AsAnswered);

        Assert.Null(await GroupAsync(world, "29.99 EUR", HowDone.AsAnswered));
        Assert.Equal(89.9912m, (await GroupAsync(world, "30 EUR", HowDone.AsAnswered))?.Together);
    }

    [Theory, EachDatabase]
    public async Task An_amount_a_hair_above_the_limit_after_conversion_is_above_it(Database database)
    {
        var world = await WithRateAsync(database);
        await WriteAsync(world, "30 EUR", HowDone.AsAnswered);

        Assert.Equal(60.0012m, (await GroupAsync(world, "32.61 USD", HowDone.AsAnswered))?.Together);
    }

    [Theory, EachDatabase]
    public async Task What_no_rate_converts_any_more_is_left_out(Database database)
    {
        var world = await WithRateAsync(database);
        await WriteAsync(world, "50 USD", HowDone.AsAnswered);
        await world.AgreeAsync(AgreementTexts.Refunds);

        Assert.Null(await GroupAsync(world, "50 EUR", HowDone.AsAnswered));

        var group = await GroupAsync(world, "20 EUR", HowDone.AsAnswered);
        Assert.Equal((1, 70m), (group?.With.Length, group?.Together));
    }

    [Theory, EachDatabase]
    public async Task Together_at_a_limit_they_must_stay_under_they_may_belong_together(Database database)
    {
        var world = await WithConditionAsync(database, "under 60");
        await WriteAsync(world, "30 EUR", HowDone.AsAnswered);

        Assert.Equal(60m, (await GroupAsync(world, "30 EUR", HowDone.AsAnswered))?.Together);
    }

    [Theory, EachDatabase]
    public async Task Together_under_a_limit_they_must_stay_under_nothing_is_asked(Database database)
    {
        var world = await WithConditionAsync(database, "under 60");
        await WriteAsync(world, "30 EUR", HowDone.AsAnswered);

        Assert.Null(await GroupAsync(world, "29.99 EUR", HowDone.AsAnswered));
    }

    [Theory, EachDatabase]
    public async Task Of_several_ranges_the_highest_end_is_the_limit(Database database)
    {
        var world = await WithConditionAsync(database, "[ from 20 to 30, under 10 ]");
        await WriteAsync(world, "9 EUR", HowDone.AsAnswered);

        Assert.Null(await GroupAsync(world, "21 EUR", HowDone.AsAnswered));
        Assert.Equal((30.01m, 30m), Of(await GroupAsync(world, "0.01 EUR", HowDone.AsAnswered)));
    }

    [Theory, EachDatabase]
    public async Task The_highest_of_several_ends_may_itself_not_be_within(Database database)
    {
        var world = await WithConditionAsync(database, "[ under 10, at least 20 and under 30 ]");
        await WriteAsync(world, "9 EUR", HowDone.AsAnswered);

        Assert.Equal((30m, 30m), Of(await GroupAsync(world, "21 EUR", HowDone.AsAnswered)));
    }

    private static (decimal, decimal)? Of(RelatedGroup? group) => group is null ? null : (group.Together, group.Limit);

    private Task<World> WithRateAsync(Database database) =>
        WithAsync(database, "currency: EUR", "currency: EUR\nrates: [ 1 USD = 0.92 EUR on 2026-02-01 ]");

    private Task<World> WithConditionAsync(Database database, string condition) =>
        WithAsync(database, "amount: up to 60", $"amount: {condition}");

    private Task<World> WithAsync(Database database, string part, string instead) =>
        World.InAsync(
            databases.Shared(database),
            AgreementTexts.Refunds.Replace(part, instead, StringComparison.Ordinal)
        );

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
