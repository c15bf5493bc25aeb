using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Security;

namespace Remit.Web.Features.Decisions.Replayed;

/// <summary>Asks two versions about what was decided in the three months before the later one began (D2).</summary>
internal sealed class ReplayLog(RemitDb db, CurrentActor current)
{
    /// <summary>The most decisions that are read, the newest; those before the three months count for running limits.</summary>
    public const int Most = 1000;

    private const int Months = 3;

    /// <param name="pairId">The two.</param>
    /// <param name="versions">The earlier version, and the later.</param>
    /// <param name="from">The day from which the later stands.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ReplayedLog> RunAsync(
        Guid pairId,
        (Agreement Earlier, Agreement Later) versions,
        DateOnly from,
        CancellationToken cancellationToken
    )
    {
        var actor = await current.GetAsync(cancellationToken);
        var since = from.AddMonths(-Months);
        var read = await db.DecisionsFor(actor)
            .AsNoTracking()
            .Where(one => one.PairId == pairId && one.KindName != null && one.On < from)
            .OrderByDescending(one => one.On)
            .ThenByDescending(one => one.Turn)
            .Take(Most)
            .ToListAsync(cancellationToken);
        read.Reverse();
        var found = read.GroupBy(one => one.KindName!, StringComparer.Ordinal)
            .SelectMany(kind => Replay(kind.Key, [.. kind], versions, from))
            .Where(one => one.Decision.On >= since)
            .OrderBy(one => one.Decision.On)
            .ThenBy(one => one.Decision.Turn);
        return new(read.Count(one => one.On >= since && !one.WasDropped), [.. found]);
    }

    private static IEnumerable<ReplayedLog.One> Replay(
        string name,
        ImmutableArray<Decision> decisions,
        (Agreement Earlier, Agreement Later) versions,
        DateOnly from
    )
    {
        var (before, after) = (versions.Earlier.FindDecision(name), versions.Later.FindDecision(name));
        if ((after ?? before) is not { } kind)
        {
            return [];
        }

        var log = new KindLog(name, [.. decisions.Select(one => EntryOf(one, before ?? kind, after ?? kind))]);
        return versions
            .Earlier.Replay(versions.Later, log, from)
            .Where(one => !one.Entry.WasDropped)
            .Select(one => new ReplayedLog.One(decisions[one.Place], kind, one));
    }

    // With what either version asks.
    private static LogEntry EntryOf(Decision decision, DecisionKind before, DecisionKind after)
    {
        var entry = decision.ToLogEntry(after);
        return entry with { Facts = decision.ToLogEntry(before).Facts.SetItems(entry.Facts) };
    }
}
