using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Examples;

/// <summary>
/// Per kind that began with a limit a month, and per month in which something counted: what was used, and the limit in
/// force on the 28th.
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
        var db = services.GetRequiredService<RemitDb>();
        var pairId = play.Pairs[scenario.LeadOn(day).Key];
        var pair = await db.Set<Pair>()
            .Include(one => one.Contributor)
            .Include(one => one.Lead)
            .SingleAsync(one => one.Id == pairId, cancellationToken);
        var standing = (
            await services.GetRequiredService<StandingAgreements>().FindAsync(pair, day, cancellationToken)
        ).Value;
        var kind = standing.Agreement.FindDecision(kindName)!;
        var entries = await db.Set<Decision>()
            .AsNoTracking()
            .Where(entry => entry.PairId == pairId && entry.KindName == kindName)
            .ToListAsync(cancellationToken);
        var totals = Usage.Of(
            standing.Agreement,
            kind,
            entries.Select(entry => entry.ToLogEntry(kind)),
            day,
            pair.FirstAgreedOn
        );
        var month = totals.All.FirstOrDefault(total => total.Limit is { Basis.Unit: BasisUnit.Month, SumOf: not null });
        return month is null or { Used: 0 }
            ? null
            : new(StringComparer.Ordinal)
            {
                ["type"] = kindName,
                ["month"] = day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
                ["sum"] = month.Used,
                ["cap"] = month.Limit.Bound,
                ["over"] = !month.Limit.Holds(month.Used),
            };
    }
}
