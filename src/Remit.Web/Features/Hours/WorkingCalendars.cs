using Microsoft.EntityFrameworkCore;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Hours;

/// <summary>
/// When time counts that somebody has to answer: their week, holidays and days away, on their clock. Days away count for
/// nobody; who stands in is said by whoever asks.
/// </summary>
internal sealed class WorkingCalendars(RemitDb db, TimeProvider time)
{
    private const int YearsBehind = 1;
    private const int Years = 4;

    /// <summary>One person's.</summary>
    /// <param name="person">The person.</param>
    /// <param name="coverOf">Whose hours count during an absence; null for nobody's.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<WorkingCalendar> FindAsync(
        Person person,
        Func<DaysAway, WorkingCalendar?> coverOf,
        CancellationToken cancellationToken
    )
    {
        var hours = await db.Set<OwnHours>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.PersonId == person.Id, cancellationToken);
        var since = person.DayAt(time.GetUtcNow()).AddYears(-YearsBehind);
        var away = await db.Set<DaysAway>()
            .AsNoTracking()
            .Where(one => one.PersonId == person.Id && one.TakenBackAt == null && one.Until >= since)
            .OrderBy(one => one.From)
            .ToListAsync(cancellationToken);
        return away.Aggregate(
            Ordinary(person, hours, since.Year),
            (calendar, one) =>
                one.Hours.Length > 0
                    ? calendar.With(one.From, one.Stretches)
                    : calendar.With(new Absence(one.From, one.Until, coverOf(one)))
        );
    }

    /// <summary>One person's, where nobody stands in.</summary>
    /// <param name="person">The person.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<WorkingCalendar> FindAsync(Person person, CancellationToken cancellationToken) =>
        FindAsync(person, _ => null, cancellationToken);

    private static WorkingCalendar Ordinary(Person person, OwnHours? hours, int year) =>
        HolidayCalendars
            .Of(hours?.Holidays, year, Years)
            .Aggregate(
                WorkingCalendar.Of(
                    TimeZoneInfo.FindSystemTimeZoneById(person.Zone),
                    hours?.Weekly ?? WeeklyHours.Usual
                ),
                (calendar, day) => calendar.With(day)
            );
}
