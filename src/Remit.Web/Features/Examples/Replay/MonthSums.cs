using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Examples;

/// <summary>
/// Per kind that began with a limit a month, and per month in which something counted: what was used with every lead, the
/// limit in force on the 28th, and whether a limit was passed. Each lead's limit counts for itself (G5), so the sum of a
/// month in which the lead changes may be above a limit that nobody passed.
/// </summary>
internal sealed class MonthSums(Scenario scenario, ScenarioPlay play, IServiceProvider services)
{
    private const int DayOfTheLimit = 28;

    public async Task<List<object>> WriteAsync(CancellationToken cancellationToken)
    {
        var sums = new List<object>();
        foreach (var kind in scenario.Types.Where(kind => kind.Limits.Exists(limit => limit.Basis == "month")))
        {
            for (var month = FirstOf(scenario.Start); month <= scenario.End; month = month.AddMonths(1))
            {
                if (await SumAsync(kind.Key, month.AddDays(DayOfTheLimit - 1), cancellationToken) is { } sum)
                {
                    sums.Add(sum);
                }
            }
        }

        return sums;
    }

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);

    private async Task<Dictionary<string, object?>?> SumAsync(
        string kindName,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var totals = new List<Total>();
        foreach (var pairId in PairsFrom(day))
        {
            if (await TotalAsync(pairId, kindName, day, cancellationToken) is { } total)
            {
                totals.Add(total);
            }
        }

        var sum = totals.Sum(total => total.Used);
        return sum == 0
            ? null
            : new(StringComparer.Ordinal)
            {
                ["type"] = kindName,
                ["month"] = day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
                ["sum"] = sum,
                ["cap"] = totals[0].Limit.Bound,
                ["over"] = totals.Exists(total => !total.Limit.Holds(total.Used)),
            };
    }

    /// <summary>The pairs with every lead there has been, the one of the day first.</summary>
    private IEnumerable<Guid> PairsFrom(DateOnly day) =>
        scenario
            .Leads.Select(lead => lead.Key)
            .Where(play.Pairs.ContainsKey)
            .OrderByDescending(lead => lead == scenario.LeadOn(day).Key)
            .Select(lead => play.Pairs[lead]);

    /// <summary>What was used of the limit a month of one pair; null where they had none.</summary>
    private async Task<Total?> TotalAsync(
        Guid pairId,
        string kindName,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var db = services.GetRequiredService<RemitDb>();
        var pair = await db.Set<Pair>()
            .Include(one => one.Contributor)
            .Include(one => one.Lead)
            .SingleAsync(one => one.Id == pairId, cancellationToken);
        if (
            await StandingAsync(pair, day, cancellationToken) is not { } agreement
            || agreement.FindDecision(kindName) is not { } kind
        )
        {
            return null;
        }

        var entries = await db.Set<Decision>()
            .AsNoTracking()
            .Where(entry => entry.PairId == pairId && entry.KindName == kindName)
            .ToListAsync(cancellationToken);
        return Usage
            .Of(agreement, kind, entries.Select(entry => entry.ToLogEntry(kind)), day, pair.FirstAgreedOn)
            .All.FirstOrDefault(total => total.Limit is { Basis.Unit: BasisUnit.Month, SumOf: not null });
    }

    /// <summary>What stands on a day; of two who began later, what stands at the end of the month.</summary>
    private async Task<Agreement?> StandingAsync(Pair pair, DateOnly day, CancellationToken cancellationToken)
    {
        var agreements = services.GetRequiredService<StandingAgreements>();
        var lastDay = FirstOf(day).AddMonths(1).AddDays(-1);
        foreach (var one in (DateOnly[])[day, lastDay])
        {
            if ((await agreements.FindAsync(pair, one, cancellationToken)).TryGet(out var standing))
            {
                return standing.Agreement;
            }
        }

        return null;
    }
}
