using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Journal;
using Remit.Web.Security;

namespace Remit.Web.Tests.Data;

public sealed class TurnTests(Databases databases)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Each_change_is_one_row_of_the_journal_and_the_rows_follow_each_other(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        await world.AgreeAsync(AgreementTexts.Refunds);

        var rows = await world.AsAsync(world.Ines, scope => JournalOf(scope, world.Pair.Id));

        Assert.Equal([1, 2], rows.Select(row => row.Turn));
        Assert.True(rows[0].IsIntactAfter("") && rows[1].IsIntactAfter(rows[0].Hash));
    }

    [Theory, EachDatabase]
    public async Task An_erased_row_still_follows_the_one_before(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        var rows = await world.AsAsync(world.Ines, scope => JournalOf(scope, world.Pair.Id));

        rows[0].Erase();

        Assert.Null(rows[0].Content);
        Assert.True(rows[0].IsIntactAfter(""));
    }

    [Theory, EachDatabase]
    public async Task A_changed_row_no_longer_follows(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));
        await world.AsAsync(
            world.Ines,
            scope =>
                scope
                    .GetRequiredService<RemitDb>()
                    .Set<JournalEntry>()
                    .Where(row => row.ChainId == world.Pair.Id)
                    .ExecuteUpdateAsync(set => set.SetProperty(row => row.Content, "{}"), Cancel)
        );

        var rows = await world.AsAsync(world.Ines, scope => JournalOf(scope, world.Pair.Id));

        Assert.False(rows[0].IsIntactAfter(""));
    }

    [Theory, EachDatabase]
    public async Task Without_a_turn_nothing_is_saved(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            world.AsAsync(
                world.Ines,
                async scope =>
                {
                    await Save(scope, world);
                    return true;
                }
            )
        );
    }

    [Theory, EachDatabase]
    public async Task A_turn_that_ends_without_saving_leaves_nothing(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));

        var turns = await world.AsAsync(
            world.Ines,
            async scope =>
            {
                var db = scope.GetRequiredService<RemitDb>();
                await using (await db.TakeTurnAsync(world.Pair.Id, world.App.Clock, Cancel)) { }
                await using var next = await db.TakeTurnAsync(world.Pair.Id, world.App.Clock, Cancel);
                return next.Number;
            }
        );

        Assert.Equal(2, turns);
    }

    [Theory, EachDatabase]
    public async Task An_agreed_text_cannot_be_changed(Database database)
    {
        var world = await World.InAsync(databases.Shared(database));

        var problem = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            world.AsAsync(
                world.Ines,
                async scope =>
                {
                    var db = scope.GetRequiredService<RemitDb>();
                    await using var turn = await db.TakeTurnAsync(world.Pair.Id, world.App.Clock, Cancel);
                    var version = await db.Set<AgreementVersion>()
                        .SingleAsync(one => one.PairId == world.Pair.Id, Cancel);
                    db.Entry(version).Property(one => one.Number).CurrentValue = 7;
                    await Save(scope, world);
                    return true;
                }
            )
        );

        Assert.Contains("never changed", problem.Message, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task An_instant_is_kept_to_the_microsecond(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        app.Clock.Advance(TimeSpan.FromTicks(1234567));
        var world = await World.InAsync(app);

        var rows = await world.AsAsync(world.Ines, scope => JournalOf(scope, world.Pair.Id));

        Assert.Equal(App.Start.AddTicks(1234560), rows[0].At);
    }

    private static Task Save(IServiceProvider scope, World world) =>
        scope
            .GetRequiredService<RemitDb>()
            .SaveAsync(new Actor(world.Ines.Id, world.Ines.Zone), "nothing-done", world.Pair, Cancel);

    private static Task<List<JournalEntry>> JournalOf(IServiceProvider scope, Guid pairId) =>
        scope
            .GetRequiredService<RemitDb>()
            .Set<JournalEntry>()
            .Where(row => row.ChainId == pairId)
            .OrderBy(row => row.Turn)
            .ToListAsync(Cancel);
}
