using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;

namespace Remit.Web.Features.Decisions;

/// <summary>
/// Finds earlier decisions that may belong with one (W7): same kind and subject, at most seven days before, each
/// answered as the contributor's own, together above the limit for one. It is a question to the contributor, never a block.
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
        var kind = texts.Read(version).FindDecision(decision.KindName!)!;
        if (ItemLimit.Of(kind, kind.Grants.First(grant => grant.Id == grantId)) is not { } limit)
        {
            return null;
        }

        var earlier = await EarlierAsync(decision, subject, cancellationToken);
        ImmutableArray<Decision> with =
        [
            .. earlier.Where(one => one.WasAnsweredAlone && AmountOf(one, kind, limit.Fact) is not null),
        ];
        var together = with.Append(decision).Sum(one => AmountOf(one, kind, limit.Fact) ?? 0);
        return with.IsEmpty || AmountOf(decision, kind, limit.Fact) is null || together <= limit.Bound
            ? null
            : new RelatedGroup(with, together, limit.Bound, limit.Fact);
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

    private static decimal? AmountOf(Decision decision, DecisionKind kind, Fact fact) =>
        FactTexts.ReadKnown(kind, decision.Facts).GetValueOrDefault(fact.Key) switch
        {
            FactValue.Money money => money.Amount,
            FactValue.Number number => number.Amount,
            _ => null,
        };
}
