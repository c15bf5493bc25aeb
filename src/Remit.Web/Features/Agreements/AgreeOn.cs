using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Remit.Documents;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Agreements;

/// <summary>Puts a text that both have agreed to in force.</summary>
internal sealed class AgreeOn(RemitDb db, CurrentActor current, OneDecider deciders, TimeProvider time)
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

        var read = AgreementReader.Read(input.Text);
        if (read.Agreement is not { } agreement)
        {
            return Outcome<AgreementVersion>.Refuse(DocumentRefusals.Of(read.Errors));
        }

        await using var turn = await db.TakeTurnAsync(pairId, time, cancellationToken);
        var pair = await db.PairsFor(actor).SingleAsync(pair => pair.Id == pairId, cancellationToken);
        if (pair.RefusalToChange is { } over)
        {
            return over;
        }

        var previous = await db.Set<AgreementVersion>()
            .Where(version => version.PairId == pairId)
            .OrderByDescending(version => version.Number)
            .FirstOrDefaultAsync(cancellationToken);
        var today = pair.Contributor.DayAt(turn.At);
        if (await deciders.CheckAsync(pair, agreement, today, cancellationToken) is { IsEmpty: false } twice)
        {
            return Outcome<AgreementVersion>.Refuse(twice);
        }

        var from = agreement.InForce.From < today ? today : agreement.InForce.From;
        var version = AgreementVersion.Agree(pairId, previous, AgreementWriter.Write(agreement), (from, turn.At));
        pair.AgreedOn(from);
        db.Add(version);
        await db.SaveAsync(actor, What, version, cancellationToken);
        return version;
    }
}
