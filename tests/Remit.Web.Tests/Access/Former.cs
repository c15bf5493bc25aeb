using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Tests.Access;

/// <summary>Somebody who led Inês before Maarten.</summary>
internal static class Former
{
    private const int MonthsAgo = 7;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The two agree, she writes a decision down, and it ended seven months ago.</summary>
    /// <param name="world">Inês, and who leads her now.</param>
    /// <param name="text">What they agreed.</param>
    /// <param name="title">What she decided.</param>
    public static async Task<Person> LeadAsync(World world, string text, string title)
    {
        var fenna = Person.Welcome("Fenna Bakker", "Europe/Amsterdam").Value;
        var pairId = await world.AsAsync(
            world.Ines,
            async scope =>
            {
                var id = await BeginAsync(scope.GetRequiredService<RemitDb>(), world, fenna);
                var theirs = text.Replace("Maarten Hoekema", fenna.Name, StringComparison.Ordinal);
                Assert.True((await scope.AgreeOnAsync(id, theirs)).IsOk);
                var decision = new DecisionInput
                {
                    Agreement = id,
                    Title = title,
                    Done = HowDone.AskedFirst,
                };
                Assert.True((await scope.GetRequiredService<WriteDecision>().RunAsync(decision, null, Cancel)).IsOk);
                return id;
            }
        );
        return await world.AsAsync(
            world.Ines,
            async scope =>
            {
                var db = scope.GetRequiredService<RemitDb>();
                await using var turn = await db.TakeTurnAsync(pairId, world.App.Clock, Cancel);
                var pair = await db.PairsFor(new(fenna.Id, fenna.Zone)).SingleAsync(Cancel);
                Assert.True(pair.End(fenna.Id, turn.At.AddMonths(-MonthsAgo)).IsOk);
                await db.SaveAsync(new(fenna.Id, fenna.Zone), "pair-ended", pair, Cancel);
                return fenna;
            }
        );
    }

    private static async Task<Guid> BeginAsync(RemitDb db, World world, Person fenna)
    {
        await using var turn = await db.TakeTurnAsync(world.App.Clock, Cancel);
        var ines = await db.Set<Person>().SingleAsync(one => one.Id == world.Ines.Id, Cancel);
        var pair = Pair.Of(ines, fenna);
        db.AddRange(fenna, pair);
        await db.SaveAsync(new Actor(fenna.Id, fenna.Zone), "pair-began", pair, Cancel);
        db.ChangeTracker.Clear();
        return pair.Id;
    }
}
