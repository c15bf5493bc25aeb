using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;
using Remit.Web.Ui.Forms;

namespace Remit.Web.Features.Pausing;

/// <summary>
/// One of two pauses what they agreed, alone and at once; the other gets a letter. Said twice, it is one pause and one
/// letter.
/// </summary>
internal sealed class BeginPause(
    RemitDb db,
    CurrentActor current,
    AgreementOfPair agreements,
    PauseLetters letters,
    TimeProvider time
)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>Why, in their own words.</summary>
        [Required(ErrorMessage = "pause-reason-missing")]
        [MaxLength(PairPause.LongestReason, ErrorMessage = "pause-reason-long")]
        public string? Reason { get; set; }

        /// <summary>The last day, as a date field posts it.</summary>
        [Required(ErrorMessage = "pause-day-missing")]
        public string? Until { get; set; }

        /// <summary>The kinds of decision it is about, by name, each with any text; none means all.</summary>
        public Dictionary<string, string> Kinds
        {
            get;
            // A form in which none is ticked brings none at all.
            set => field = value ?? [];
        } = [];
    }

    public async Task<Outcome<BegunPause>> RunAsync(Guid pairId, Input input, CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        var found = await agreements.ReadOrNextAsync(pairId, cancellationToken);
        if (!found.TryGet(out var standing))
        {
            return Outcome<BegunPause>.Refuse(found.Refusals);
        }

        var read = Read(input, standing);
        if (!read.TryGet(out var terms))
        {
            return Outcome<BegunPause>.Refuse(read.Refusals);
        }

        await using var turn = await db.TakeTurnAsync(pairId, time, cancellationToken);
        var pair = await db.PairsFor(actor).SingleAsync(pair => pair.Id == pairId, cancellationToken);
        if (pair.RefusalToChange is { } over)
        {
            return over;
        }

        if (await SameAsync(pair, actor, (turn.At, terms), cancellationToken) is { } same)
        {
            return new BegunPause(same, pair, WasThere: true);
        }

        var outcome = PairPause.Begin(pair, actor.PersonId, turn.At, terms);
        if (!outcome.TryGet(out var pause))
        {
            return Outcome<BegunPause>.Refuse(outcome.Refusals);
        }

        db.Add(pause);
        await letters.PutBegunAsync(pair, pause, cancellationToken);
        await db.SaveAsync(actor, "paused", pause, cancellationToken);
        return new BegunPause(pause, pair, WasThere: false);
    }

    private async Task<PairPause?> SameAsync(
        Pair pair,
        Actor actor,
        (DateTimeOffset At, PauseTerms Terms) said,
        CancellationToken cancellationToken
    )
    {
        var own = await db.Set<PairPause>()
            .Where(pause => pause.PairId == pair.Id && pause.ById == actor.PersonId)
            .Where(pause => pause.EndedAt == null && pause.Until == said.Terms.Until)
            .ToListAsync(cancellationToken);
        var today = pair.Contributor.DayAt(said.At);
        return own.Find(pause => pause.Says(said.Terms) && pause.Holds(today, said.At, pair.Contributor.DayAt));
    }

    // All that is wrong is said at once, so the day is looked at before the turn as well.
    private Outcome<PauseTerms> Read(Input input, StandingAgreement standing)
    {
        var refusals = InputRules.Check(input).ToList();
        var until = TypedDay.Read(input.Until, "until", refusals);
        var today = standing.Pair.Contributor.DayAt(time.GetUtcNow());
        if (until is { } typed && PairPause.RefusalOf(typed, today) is { } refusal)
        {
            refusals.Add(refusal);
        }

        var known = standing.Agreement.Decisions.Select(kind => kind.Name).ToImmutableArray();
        // A kind that is left out would make it a pause of all.
        refusals.AddRange(
            input
                .Kinds.Keys.Where(name => !known.Contains(name, StringComparer.Ordinal))
                .Select(name => Refusal.Invalid("unknown-kind", "kinds", name))
        );
        var kinds = known.RemoveAll(name => !input.Kinds.ContainsKey(name));
        return refusals.Count > 0 || until is not { } last
            ? Outcome<PauseTerms>.Refuse([.. refusals])
            : new PauseTerms(last, input.Reason!.Trim(), kinds.Length == known.Length ? [] : kinds);
    }
}
