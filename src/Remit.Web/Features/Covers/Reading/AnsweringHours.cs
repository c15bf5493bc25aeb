using Microsoft.EntityFrameworkCore;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Hours;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Covers;

/// <summary>
/// When time counts that a kind of decision of a pair has to be answered (W1): the lead's hours; during an absence those
/// of whoever may answer the kind; where nobody may, none. On days without hours the deputy's of the kind, where the name
/// in the agreement is that of one person here.
/// </summary>
internal sealed class AnsweringHours(
    RemitDb db,
    WorkingCalendars calendars,
    StandingAgreements agreements,
    TimeProvider time
)
{
    /// <summary>The calendar.</summary>
    /// <param name="pair">The pair, with both people.</param>
    /// <param name="kind">The kind's name; null for what no kind covers, which no cover answers.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<WorkingCalendar> FindAsync(Pair pair, string? kind, CancellationToken cancellationToken)
    {
        var covers = await CoversAsync(pair, kind, cancellationToken);
        var own = await calendars.FindAsync(pair.Lead, away => covers.GetValueOrDefault(away.Id), cancellationToken);
        return own.WithDeputy(await DeputyAsync(pair, kind, cancellationToken));
    }

    // A cover who is the one that asks answers nothing (W6).
    private async Task<Dictionary<Guid, WorkingCalendar>> CoversAsync(
        Pair pair,
        string? kind,
        CancellationToken cancellationToken
    )
    {
        var found = new Dictionary<Guid, WorkingCalendar>();
        var covers = await db.Set<Cover>()
            .AsNoTracking()
            .Where(cover => cover.PersonId == pair.LeadId && cover.CoverId != pair.ContributorId)
            .ToListAsync(cancellationToken);
        foreach (var cover in covers.Where(cover => kind is not null && cover.Answers(pair.Id, kind)))
        {
            var person = await db.Set<Person>()
                .AsNoTracking()
                .SingleAsync(one => one.Id == cover.CoverId, cancellationToken);
            found[cover.AwayId] = await calendars.FindAsync(person, cancellationToken);
        }

        return found;
    }

    private async Task<WorkingCalendar?> DeputyAsync(Pair pair, string? kind, CancellationToken cancellationToken)
    {
        var day = pair.Contributor.DayAt(time.GetUtcNow());
        var standing = await agreements.FindAsync(pair, day, cancellationToken);
        if (
            kind is null
            || !standing.TryGet(out var found)
            || found.Agreement.FindDecision(kind)?.Deputy is not { } deputy
        )
        {
            return null;
        }

        var named = await db.Set<Person>()
            .AsNoTracking()
            .Where(person => person.Name == deputy && person.Id != pair.ContributorId)
            .Take(2)
            .ToListAsync(cancellationToken);
        return named.Count == 1 ? await calendars.FindAsync(named[0], cancellationToken) : null;
    }
}
