using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;
using Remit.Web.Ui.Forms;

namespace Remit.Web.Features.Hours;

/// <summary>Somebody says when they will be away, or that they are here after all.</summary>
internal sealed class PlanDaysAway(RemitDb db, CurrentActor current, TimeProvider time)
{
    /// <summary>The most absences ahead of one person.</summary>
    public const int Most = 60;

    /// <summary>What is asked. Why is not.</summary>
    public sealed class Input
    {
        /// <summary>The first day, as a date field posts it.</summary>
        public string? From { get; set; }

        /// <summary>The last day; empty where it is one day.</summary>
        public string? Until { get; set; }

        /// <summary>From when on one still works, where it is one day.</summary>
        public string? WorkFrom { get; set; }

        /// <summary>Until when.</summary>
        public string? WorkUntil { get; set; }
    }

    public async Task<Outcome<DaysAway>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        var refusals = new List<Refusal>();
        if (string.IsNullOrWhiteSpace(input.From))
        {
            refusals.Add(Refusal.Invalid("day-missing", "from"));
        }

        var from = TypedDay.Read(input.From, "from", refusals);
        var until = TypedDay.Read(input.Until, "until", refusals) ?? from;
        var worked = WeekTyped.ReadStretch(input.WorkFrom, input.WorkUntil, ("workFrom", "workUntil"), refusals);
        return from is { } first && until is { } last && refusals.Count == 0
            ? await PlanAsync((first, last), worked, cancellationToken)
            : Outcome<DaysAway>.Refuse([.. refusals]);
    }

    /// <summary>They are here after all.</summary>
    /// <param name="id">Which absence.</param>
    /// <param name="cancellationToken">Gives up; then it stays.</param>
    public async Task<Outcome<DaysAway>> ComeBackAsync(Guid id, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var away = await OwnOf(actor).SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        if (away is null)
        {
            return Refusal.NotFound();
        }

        var outcome = away.ComeBack(await TodayAsync(actor, turn.At, cancellationToken), turn.At);
        if (outcome.IsOk)
        {
            await db.SaveAsync(actor, "came-back", away, cancellationToken);
        }

        return outcome;
    }

    private async Task<Outcome<DaysAway>> PlanAsync(
        (DateOnly From, DateOnly Until) days,
        HoursInterval? worked,
        CancellationToken cancellationToken
    )
    {
        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        var today = await TodayAsync(actor, turn.At, cancellationToken);
        var ahead = await OwnOf(actor)
            .Where(one => one.TakenBackAt == null && one.Until >= today)
            .ToListAsync(cancellationToken);
        if (ahead.Count >= Most)
        {
            return Refusal.Conflict("away-many", Most.ToString(CultureInfo.CurrentCulture));
        }

        if (ahead.Exists(one => one.Meets(days.From, days.Until)))
        {
            return Refusal.Invalid("away-twice", "from");
        }

        var outcome = DaysAway.Plan(actor.PersonId, days, worked, today);
        if (outcome.TryGet(out var away))
        {
            db.Add(away);
            await db.SaveAsync(actor, "away-planned", away, cancellationToken);
        }

        return outcome;
    }

    private IQueryable<DaysAway> OwnOf(Actor actor) => db.Set<DaysAway>().Where(one => one.PersonId == actor.PersonId);

    // The zone may have been changed by a request that ended a moment ago.
    private async Task<DateOnly> TodayAsync(Actor actor, DateTimeOffset now, CancellationToken cancellationToken) =>
        (await db.Set<Person>().SingleAsync(one => one.Id == actor.PersonId, cancellationToken)).DayAt(now);
}
