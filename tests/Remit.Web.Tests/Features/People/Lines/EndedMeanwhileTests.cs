using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Tests.Features.Mail;

namespace Remit.Web.Tests.Features.People.Lines;

/// <summary>The two end what they have while somebody else says that one leads the other: no line hangs on what has ended.</summary>
public sealed class EndedMeanwhileTests(Databases databases)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_line_that_is_drawn_meanwhile_begins_anew(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);

        var drawn = await WhileEndingAsync(
            world,
            scope =>
                scope
                    .GetRequiredService<DrawLine>()
                    .RunAsync(
                        new()
                        {
                            Person = world.Ines.Id,
                            Lead = world.Maarten.Id,
                            Area = "Refunds",
                        },
                        Cancel
                    )
        );

        Assert.True(drawn.IsOk);
        await BeganAnewAsync(world);
    }

    [Theory, EachDatabase]
    public async Task A_file_that_is_taken_in_meanwhile_begins_anew(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);

        var taken = await WhileEndingAsync(
            world,
            scope =>
                scope
                    .GetRequiredService<TakeInLines>()
                    .RunAsync($"name,lead,area\n{world.Ines.Name},{world.Maarten.Name},Refunds", Cancel)
        );

        Assert.True(taken.IsOk);
        await BeganAnewAsync(world);
    }

    /// <summary>Begins something while the turn of the pair is held, which then ends.</summary>
    private static async Task<T> WhileEndingAsync<T>(World world, Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = world.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RemitDb>();
        await using var turn = await db.TakeTurnAsync(world.Pair.Id, world.App.Clock, Cancel);
        var pair = await db.Set<Pair>()
            .Include(one => one.Contributor)
            .SingleAsync(one => one.Id == world.Pair.Id, Cancel);
        Assert.True(pair.End(world.Ines.Id, turn.At).IsOk);
        var acting = Task.Run(() => world.AsAsync(world.Maarten, act), Cancel);
        await Task.WhenAny(acting, Task.Delay(TimeSpan.FromMilliseconds(500), Cancel));
        await db.SaveAsync(new(world.Ines.Id, world.Ines.Zone), "pair-ended", pair, Cancel);
        return await acting;
    }

    private static async Task BeganAnewAsync(World world)
    {
        var line = Assert.Single(
            await world.App.ReadAsync(db => db.GoingLines().Include(one => one.Pair).ToListAsync(Cancel))
        );
        Assert.NotEqual(world.Pair.Id, line.PairId);
        Assert.Null(line.Pair.EndedAt);
    }
}
