using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Covers;

/// <summary>Finds every kind of decision somebody decides on, with who answers it while they are away.</summary>
internal sealed class CoverLines(RemitDb db, StandingAgreements agreements, TimeProvider time)
{
    /// <summary>Every kind, pair by pair, in the order of the agreements.</summary>
    /// <param name="lead">Who is away.</param>
    /// <param name="cover">Who was named, and for what; null where nobody was.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ImmutableArray<CoverLine>> FindAsync(
        Person lead,
        Cover? cover,
        CancellationToken cancellationToken
    )
    {
        var pairs = await db.PairsFor(new Actor(lead.Id, lead.Zone))
            .AsNoTracking()
            .Where(pair => pair.EndedAt == null)
            .OrderBy(pair => pair.Contributor.Name)
            .Take(SeenPairs.Most)
            .ToListAsync(cancellationToken);
        var standing = new List<StandingAgreement>();
        foreach (var pair in pairs)
        {
            var day = pair.Contributor.DayAt(time.GetUtcNow());
            if ((await agreements.FindAsync(pair, day, cancellationToken)).TryGet(out var found))
            {
                standing.Add(found);
            }
        }

        var own = standing.Where(one => one.Pair.ContributorId == lead.Id).Select(one => one.Agreement).ToList();
        return
        [
            .. standing
                .Where(one => one.Pair.LeadId == lead.Id)
                .SelectMany(one =>
                    one.Agreement.Decisions.Where(kind => one.Agreement.DeciderOf(kind) == one.Agreement.Lead)
                        .Select(kind => LineOf(one, kind, cover, own))
                ),
        ];
    }

    private CoverLine LineOf(StandingAgreement standing, DecisionKind kind, Cover? cover, List<Agreement> own)
    {
        var day = standing.Pair.Contributor.DayAt(time.GetUtcNow());
        var measure = standing.Agreement.MapRoom(kind, day)?.Main ?? kind.Facts.FirstOrDefault(IsAmount);
        measure = measure is { } main && IsAmount(main) ? main : null;
        var power = Cover.PowerOf(standing.Pair.Id, kind.Name);
        return new(standing.Pair, standing.Agreement, kind)
        {
            Measure = measure,
            LeadsOwn = measure is null ? null : OwnLimit(own, kind, measure),
            UpTo = cover?.Powers.GetValueOrDefault(power),
            State =
                cover is null ? CoverState.Nobody
                : cover.CoverId == standing.Pair.ContributorId ? CoverState.Own
                : cover.Powers.ContainsKey(power) ? CoverState.Answers
                : CoverState.Withheld,
        };
    }

    // What the lead's own agreements let them decide of the same kind; null where none of them says an end.
    private static decimal? OwnLimit(List<Agreement> own, DecisionKind kind, Fact measure)
    {
        var limits = own.SelectMany(agreement => agreement.Decisions)
            .Where(one => string.Equals(one.Name, kind.SameAs ?? kind.Name, StringComparison.OrdinalIgnoreCase))
            .SelectMany(one =>
                one.Grants.Where(grant => grant.Level >= Level.DecideTell).Select(grant => ItemLimit.Of(one, grant))
            )
            .ToList();
        return limits.Count > 0 && limits.TrueForAll(limit => IsOf(limit, measure))
            ? limits.Max(limit => limit!.High.At)
            : null;
    }

    private static bool IsOf(ItemLimit? limit, Fact measure) =>
        limit is not null && limit.Fact.Kind == measure.Kind && limit.Fact.Currency == measure.Currency;

    private static bool IsAmount(Fact fact) => fact.Kind is FactKind.Money or FactKind.Number;
}
