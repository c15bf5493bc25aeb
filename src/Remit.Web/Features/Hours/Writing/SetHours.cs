using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Hours;

/// <summary>Somebody says when they work, and whose holidays they keep.</summary>
internal sealed class SetHours(RemitDb db, CurrentActor current, TimeProvider time)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The times, by the names that <see cref="WeekTyped"/> gives them.</summary>
        public Dictionary<string, string> Times
        {
            get;
            // A form in which none is filled may bring none at all.
            set => field = value ?? [];
        } = [];

        /// <summary>The country whose holidays are free; empty for none.</summary>
        public string? Holidays { get; set; }

        /// <summary>The weekday that gets another row, by its English name; nothing is saved then.</summary>
        public string? Add { get; set; }
    }

    public async Task<Outcome<OwnHours>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        var read = WeekTyped.Read(input.Times);
        var country = string.IsNullOrEmpty(input.Holidays) ? null : input.Holidays;
        if (country is not null && !HolidayCalendars.Knows(country))
        {
            return Outcome<OwnHours>.Refuse([.. read.Refusals, Refusal.Invalid("country-unknown", "holidays")]);
        }

        if (!read.TryGet(out var week))
        {
            return Outcome<OwnHours>.Refuse(read.Refusals);
        }

        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var hours = await db.Set<OwnHours>()
            .SingleOrDefaultAsync(one => one.PersonId == actor.PersonId, cancellationToken);
        if (hours is null)
        {
            hours = OwnHours.UsualOf(actor.PersonId);
            db.Add(hours);
        }

        hours.Be(week, country);
        await db.SaveAsync(actor, "hours-set", hours, cancellationToken);
        return hours;
    }
}
