using Microsoft.EntityFrameworkCore;
using Remit.Documents;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Agreements;

/// <summary>
/// Makes what two people agree the next version of their page, in the turn of the pair that is held; saving is the
/// caller's.
/// </summary>
internal sealed class NextVersion(RemitDb db, OneDecider deciders)
{
    /// <summary>What the journal calls it.</summary>
    public const string What = "agreement-agreed";

    /// <param name="pair">The two, as they are in the turn.</param>
    /// <param name="text">The document, as YAML.</param>
    /// <param name="at">When the last of those who have to agree did.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<AgreementVersion>> MakeAsync(
        Pair pair,
        string text,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        if (pair.RefusalToChange is { } over)
        {
            return over;
        }

        var read = AgreementReader.Read(text);
        if (read.Agreement is not { } agreement)
        {
            return Outcome<AgreementVersion>.Refuse(DocumentRefusals.Of(read.Errors));
        }

        var today = pair.Contributor.DayAt(at);
        if (await deciders.CheckAsync(pair, agreement, today, cancellationToken) is { IsEmpty: false } twice)
        {
            return Outcome<AgreementVersion>.Refuse(twice);
        }

        var previous = await db.Set<AgreementVersion>()
            .Where(version => version.PairId == pair.Id)
            .OrderByDescending(version => version.Number)
            .FirstOrDefaultAsync(cancellationToken);
        var from = agreement.InForce.From < today ? today : agreement.InForce.From;
        var version = AgreementVersion.Agree(pair.Id, previous, AgreementWriter.Write(agreement), (from, at));
        pair.AgreedOn(from);
        db.Add(version);
        return version;
    }
}
