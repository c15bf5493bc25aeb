using Microsoft.EntityFrameworkCore;
using Remit.Web.Features.Pausing;
using Remit.Web.Security;
using Remit.Web.Tests.Features.Keeping.Terms;
using Remit.Web.Tests.Features.Leaving;
using Remit.Web.Tests.Features.Mail;

namespace Remit.Web.Tests.Features.Pausing;

/// <summary>Why somebody paused goes with them, and a pause of long ago goes by itself.</summary>
public sealed class PausesGoTests(Databases databases)
{
    [Theory, EachDatabase]
    public async Task Why_somebody_paused_goes_with_them_and_that_it_was_paused_stays_answered(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        var (ines, maarten) = (await world.SignInAsync(world.Ines), await world.SignInAsync(world.Maarten));
        await maarten.PauseAsync(world, "Zelkova of his");
        await ines.PauseAsync(world, "Zelkova of hers", "2026-02-20");
        app.Clock.SetUtcNow(App.Start.AddDays(2));

        await (await world.SignInAsync(world.Maarten)).EraseAsync();

        Assert.Empty(await app.PlacesOfAsync("Zelkova of his"));
        Assert.NotEmpty(await app.PlacesOfAsync("Zelkova of hers"));
        Assert.Null(await Leavers.BreakOfAsync(app));
        ines = await world.SignInAsync(world.Ines);
        Assert.Equal("ask_first", await ines.LevelAsync(world, "2026-02-18"));
        await ines.EraseAsync();
        Assert.Empty(await app.PlacesOfAsync("Zelkova"));
        Assert.Empty(await world.PausesAsync());
        Assert.Null(await Leavers.BreakOfAsync(app));
    }

    [Theory, EachDatabase]
    public async Task A_pause_of_long_ago_goes(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var world = await World.InAsync(app);
        await (await world.SignInAsync(world.Ines)).PauseAsync(world, "Zelkova", "2026-02-20");
        var last = new DateTimeOffset(2026, 2, 20, 12, 0, 0, TimeSpan.Zero);
        await app.WorkAtAsync(last.AddMonths(HowLong.MostEntryMonths));
        Assert.Equal(
            1,
            await app.ReadAsync(db => db.Set<PairPause>().CountAsync(TestContext.Current.CancellationToken))
        );

        await app.WorkAtAsync(last.AddMonths(HowLong.MostEntryMonths).AddDays(1));

        Assert.Empty(await world.PausesAsync());
        Assert.Empty(await app.PlacesOfAsync("Zelkova"));
        Assert.Null(await Leavers.BreakOfAsync(app));
    }
}
