using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Hours;
using Remit.Web.Features.People;
using Remit.Web.Security;

namespace Remit.Web.Features.Covers;

/// <summary>Who is away now or soon, as it concerns who looks: as one of the two, or as the cover.</summary>
internal sealed class FindCovers(RemitDb db, SeenPairs pairs, CoverLines lines, TimeProvider time)
{
    /// <summary>Of the others of one's pairs: who is away, who answers, and for what nobody does.</summary>
    public async Task<ImmutableArray<CoverDuty>> AwayAsync(CancellationToken cancellationToken)
    {
        var found = ImmutableArray.CreateBuilder<CoverDuty>();
        var all = await pairs.GoingAsync(cancellationToken);
        var near = all.IsEmpty ? [] : await NearAsync(all[0].Me, cancellationToken);
        foreach (var seen in all)
        {
            var today = seen.Other.DayAt(time.GetUtcNow());
            var soon = today.AddDays(CoverScope.DaysBefore);
            if (near.Find(one => one.PersonId == seen.Other.Id && one.From <= soon && one.Until >= today) is { } away)
            {
                found.Add(await DutyAsync(seen, away, cancellationToken));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>For whom one answers now or soon, and what: nothing else of those pairs.</summary>
    public async Task<ImmutableArray<(Guid Id, CoverDuty Duty)>> MineAsync(CancellationToken cancellationToken)
    {
        if (await pairs.MeAsync(cancellationToken) is not { } me)
        {
            return [];
        }

        // Whoever is away may be a day ahead or behind; each is then held against their own day.
        var covers = new List<Cover>();
        for (var days = -1; days <= 1; days++)
        {
            var day = me.DayAt(time.GetUtcNow()).AddDays(days);
            covers.AddRange(
                await db.CoversBy(new Actor(me.Id, me.Zone), day).AsNoTracking().ToListAsync(cancellationToken)
            );
        }

        var found = ImmutableArray.CreateBuilder<(Guid, CoverDuty)>();
        foreach (var cover in covers.DistinctBy(one => one.Id))
        {
            var lead = await PersonAsync(cover.PersonId, cancellationToken);
            var today = lead.DayAt(time.GetUtcNow());
            if (cover.Away.From <= today.AddDays(CoverScope.DaysBefore) && today <= cover.Away.Until)
            {
                var all = await lines.FindAsync(lead, cover, cancellationToken);
                var answered = all.Where(line => line.State is CoverState.Answers);
                found.Add((cover.Id, new(lead.CallMe, cover.Away, null, [.. answered])));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Whether an absence has begun for who is away.</summary>
    /// <param name="duty">The absence.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<bool> HasBegunAsync(CoverDuty duty, CancellationToken cancellationToken) =>
        (await PersonAsync(duty.Away.PersonId, cancellationToken)).DayAt(time.GetUtcNow()) >= duty.Away.From;

    // Whole days away of the others, with a day to spare on both sides for their clocks.
    private Task<List<DaysAway>> NearAsync(Person me, CancellationToken cancellationToken)
    {
        var today = me.DayAt(time.GetUtcNow());
        var (first, last) = (today.AddDays(-1), today.AddDays(CoverScope.DaysBefore + 1));
        return db.DaysAwayFor(new Actor(me.Id, me.Zone))
            .AsNoTracking()
            .Where(one => one.PersonId != me.Id && one.Hours == "" && one.From <= last && one.Until >= first)
            .OrderBy(one => one.From)
            .ToListAsync(cancellationToken);
    }

    private async Task<CoverDuty> DutyAsync(SeenPair seen, DaysAway away, CancellationToken cancellationToken)
    {
        if (!seen.IsContributor)
        {
            return new(seen.OtherName, away, null, []);
        }

        var cover = await db.Set<Cover>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.AwayId == away.Id, cancellationToken);
        var called = cover is null ? null : await PersonAsync(cover.CoverId, cancellationToken);
        var all = await lines.FindAsync(seen.Other, cover, cancellationToken);
        return new(
            seen.OtherName,
            away,
            called is null ? null : new(called.Id, seen.Pair.CallAmong([called.Name])(called.Name)),
            [.. all.Where(line => line.Pair.Id == seen.Pair.Id)]
        );
    }

    private Task<Person> PersonAsync(Guid id, CancellationToken cancellationToken) =>
        db.Set<Person>().AsNoTracking().SingleAsync(person => person.Id == id, cancellationToken);
}
