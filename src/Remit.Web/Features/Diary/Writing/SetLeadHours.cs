using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Diary;

/// <summary>Somebody says when their lead works, so that waiting is counted in those hours.</summary>
internal sealed class SetLeadHours(RemitDb db, CurrentActor current, TimeProvider time)
{
    /// <summary>What the journal calls it.</summary>
    public const string Name = "lead-hours-set";

    /// <summary>What is asked; a text box of times sends them as 09:00.</summary>
    public sealed class Input
    {
        /// <summary>The weekdays, by their English names.</summary>
        public List<DayOfWeek> Days
        {
            get;
            // A form in which none is ticked brings none at all.
            set => field = value ?? [];
        } = [];

        /// <summary>When they begin.</summary>
        public string? From { get; set; }

        /// <summary>When they end.</summary>
        public string? Until { get; set; }
    }

    public async Task<Outcome<LeadHours>> RunAsync(Input input, CancellationToken cancellationToken)
    {
        if (Check(input) is { IsEmpty: false } refusals)
        {
            return Outcome<LeadHours>.Refuse(refusals);
        }

        var actor = await current.GetAsync(cancellationToken);
        await using var turn = await db.TakeOwnTurnAsync(actor.PersonId, time, cancellationToken);
        if (!await db.KeepsWaitingAsync(cancellationToken))
        {
            return Refusal.NotFound();
        }

        var hours = await db.LeadHoursFor(actor).SingleOrDefaultAsync(cancellationToken);
        if (hours is null)
        {
            hours = LeadHours.UsualOf(actor.PersonId);
            db.Add(hours);
        }

        hours.Be([.. input.Days], new(Time(input.From)!.Value, Time(input.Until)!.Value));
        await db.SaveAsync(actor, Name, hours, cancellationToken);
        return hours;
    }

    private static ImmutableArray<Refusal> Check(Input input)
    {
        var refusals = ImmutableArray.CreateBuilder<Refusal>();
        if (input.Days.Count == 0 || input.Days.Exists(day => !Enum.IsDefined(day)))
        {
            refusals.Add(Refusal.Invalid("days-missing", "days"));
        }

        foreach (var (name, text) in new[] { ("from", input.From), ("until", input.Until) })
        {
            if (Time(text) is null)
            {
                refusals.Add(Refusal.Invalid("time-unreadable", name, text ?? ""));
            }
        }

        return refusals.ToImmutable();
    }

    private static TimeOnly? Time(string? text) =>
        TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : null;
}
