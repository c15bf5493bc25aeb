using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Tests.Worlds;

/// <summary>Puts a text between two people in force at once, as if both had agreed to it.</summary>
internal static class Agreed
{
    /// <summary>They agree to a text, in a scope in which one of the two acts.</summary>
    public static async Task<Outcome<AgreementVersion>> AgreeOnAsync(
        this IServiceProvider scope,
        Guid pairId,
        string text
    )
    {
        var cancel = TestContext.Current.CancellationToken;
        var db = scope.GetRequiredService<RemitDb>();
        var actor = await scope.GetRequiredService<CurrentActor>().GetAsync(cancel);
        await using var turn = await db.TakeTurnAsync(pairId, scope.GetRequiredService<TimeProvider>(), cancel);
        var pair = await db.PairsFor(actor).SingleAsync(pair => pair.Id == pairId, cancel);
        var outcome = await scope.GetRequiredService<NextVersion>().MakeAsync(pair, text, turn.At, cancel);
        if (outcome.TryGet(out var version))
        {
            await db.SaveAsync(actor, NextVersion.What, version, cancel);
        }

        return outcome;
    }
}
