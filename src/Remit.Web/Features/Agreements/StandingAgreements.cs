using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Agreements;

/// <summary>Finds what stands between two people.</summary>
internal sealed class StandingAgreements(RemitDb db, AgreedTexts texts)
{
    /// <summary>What stands on a day of the contributor's; refused when nothing does yet, or it has ended.</summary>
    public async Task<Outcome<StandingAgreement>> FindAsync(
        Pair pair,
        DateOnly day,
        CancellationToken cancellationToken
    ) => pair.RefusalToChange is { } over && day >= pair.EndedOn ? over : await ReadAsync(pair, day, cancellationToken);

    /// <summary>The same, for reading: after the end it is what stood last.</summary>
    public async Task<Outcome<StandingAgreement>> ReadAsync(
        Pair pair,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var versions = db.Set<AgreementVersion>().AsNoTracking().Where(version => version.PairId == pair.Id);
        var standing = await versions
            .Where(version => version.InForceFrom <= day)
            .OrderByDescending(version => version.Number)
            .FirstOrDefaultAsync(cancellationToken);
        if (standing is null)
        {
            return Refusal.Conflict("nothing-agreed", pair.Call(pair.Lead.Name));
        }

        var next = await versions
            .Where(version => version.Number > standing.Number)
            .MinAsync(version => (DateOnly?)version.InForceFrom, cancellationToken);
        return new StandingAgreement(pair, standing, texts.Read(standing), next);
    }

    /// <summary>One version as it was; not found where there is none of that number, or its text is gone.</summary>
    public async Task<Outcome<StandingAgreement>> ReadVersionAsync(
        Pair pair,
        int number,
        CancellationToken cancellationToken
    ) =>
        await db.Set<AgreementVersion>()
            .AsNoTracking()
            .Where(version => version.PairId == pair.Id && version.Number == number && version.Text != "")
            .SingleOrDefaultAsync(cancellationToken)
            is { } version
            ? new StandingAgreement(pair, version, texts.Read(version), null)
            : Refusal.NotFound();

    /// <summary>The first day of what is agreed and begins after a day; null where nothing does, or it has ended.</summary>
    public async Task<DateOnly?> NextFromAsync(Pair pair, DateOnly day, CancellationToken cancellationToken) =>
        pair.EndedAt is null
            ? await db.Set<AgreementVersion>()
                .Where(version => version.PairId == pair.Id && version.InForceFrom > day)
                .MinAsync(version => (DateOnly?)version.InForceFrom, cancellationToken)
            : null;
}
