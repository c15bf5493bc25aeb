using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Agreements;

/// <summary>Puts a text that both have agreed to in force.</summary>
internal sealed class AgreeOn(RemitDb db, CurrentActor current, NextVersion versions, TimeProvider time)
{
    /// <summary>What the journal calls it.</summary>
    public const string What = "agreement-agreed";

    /// <param name="Text">The document, as YAML.</param>
    public sealed record Input([property: Required] string Text);

    public async Task<Outcome<AgreementVersion>> RunAsync(Guid pairId, Input input, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (!await db.PairsFor(actor).AnyAsync(pair => pair.Id == pairId, cancellationToken))
        {
            return Refusal.NotFound();
        }

        await using var turn = await db.TakeTurnAsync(pairId, time, cancellationToken);
        var pair = await db.PairsFor(actor).SingleAsync(pair => pair.Id == pairId, cancellationToken);
        var outcome = await versions.MakeAsync(pair, input.Text, turn.At, cancellationToken);
        if (outcome.TryGet(out var version))
        {
            await db.SaveAsync(actor, What, version, cancellationToken);
        }

        return outcome;
    }
}
