using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;

namespace Remit.Web.Features.Decisions;

/// <summary>
/// Finds earlier decisions that may belong with one (W7): same kind and subject, at most seven days before, each
/// answered as the contributor's own, together beyond the limit for one. Amounts are added in the limit's currency, by the agreed rates (F3); where none is agreed,
/// an entry is left out. It is a question to the contributor, never a block.
/// </summary>
internal sealed class RelatedDecisions(RemitDb db, AgreedTexts texts)
{
    /// <summary>How many days before count.</summary>
    public const int Days = 7;

    /// <summary>The group a decision may belong to; null when there is none.</summary>
    public async Task<RelatedGroup?> FindAsync(Decision decision, CancellationToken cancellationToken)
    {
        if (
            !decision.WasAnsweredAlone
            || decision.Subject is not { } subject
            || decision.Answer.Grant is not { } grantId
        )
        {
            return null;
        }

        var version = await db.Set<AgreementVersion>()
            .AsNoTracking()
            .Where(version => version.PairId == decision.PairId && version.Hash == decision.Answer.VersionHash)
            .FirstAsync(cancellationToken);
        var agreement = texts.Read(version);
        var kind = agreement.FindDecision(decision.KindName!)!;
        if (ItemLimit.Of(kind, kind.Grants.First(grant => grant.Id == grantId)) is not { } limit)
        {
            return null;
        }

        decimal? AmountOf(Decision one) =>
            Usage.ValueOf(agreement, kind, FactTexts.ReadKnown(kind, one.Facts), limit.Fact.Key);

        ImmutableArray<Decision> with =
        [
            .. (await EarlierAsync(decision, subject, cancellationToken)).Where(one =>
                one.WasAnsweredAlone && AmountOf(one) is not null
            ),
        ];
        var together = with.Append(decision).Sum(AmountOf) ?? 0;
        return with.IsEmpty || AmountOf(decision) is null || !limit.High.IsBefore(together)
            ? null
            : new RelatedGroup(with, together, limit.High.At, limit.Fact);
    }

    private Task<List<Decision>> EarlierAsync(Decision decision, string subject, CancellationToken cancellationToken)
    {
        var first = decision.On.AddDays(-Days);
        return db.Set<Decision>()
            .AsNoTracking()
            .Where(one => one.PairId == decision.PairId && one.KindName == decision.KindName && one.Subject == subject)
            .Where(one => one.On >= first && one.On <= decision.On && one.Turn < decision.Turn)
            .Where(one => one.WithdrawnAt == null)
            .OrderBy(one => one.Turn)
            .ToListAsync(cancellationToken);
    }
}
