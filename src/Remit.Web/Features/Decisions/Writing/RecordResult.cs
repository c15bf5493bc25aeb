using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Decisions;

/// <summary>Notes how a decision turned out.</summary>
internal sealed class RecordResult(RemitDb db, CurrentActor current, ActualAmounts amounts, TimeProvider time)
{
    /// <summary>How it turned out, as a form or a request gives it.</summary>
    public sealed class Input
    {
        /// <inheritdoc cref="DecisionResult.Kind"/>
        [Required(ErrorMessage = "result-missing")]
        [EnumDataType(typeof(DecisionResultKind), ErrorMessage = "choice-unknown")]
        public DecisionResultKind? Kind { get; set; }

        /// <summary>The contributor's day on which it was known; null means today.</summary>
        public DateOnly? On { get; set; }

        /// <inheritdoc cref="DecisionResult.Severity"/>
        [EnumDataType(typeof(Severity), ErrorMessage = "choice-unknown")]
        public Severity? Severity { get; set; }

        /// <inheritdoc cref="DecisionResult.Cost"/>
        public decimal? Cost { get; set; }

        /// <inheritdoc cref="DecisionResult.Note"/>
        [MaxLength(DecisionResult.LongestNote, ErrorMessage = "text-too-long")]
        public string? Note { get; set; }

        /// <summary>What it actually came to, by the fact's key, as text.</summary>
        public IDictionary<string, string> Actual { get; set; } =
            new Dictionary<string, string>(StringComparer.Ordinal);
    }

    public async Task<Outcome<Decision>> RunAsync(Guid id, Input input, CancellationToken cancellationToken)
    {
        if (InputRules.Check(input) is { IsEmpty: false } refusals)
        {
            return Outcome<Decision>.Refuse(refusals);
        }

        var actor = await current.GetAsync(cancellationToken);
        if (await db.PairOfAsync(actor, id, cancellationToken) is not { } pairId)
        {
            return Refusal.NotFound();
        }

        await using var turn = await db.TakeTurnAsync(pairId, time, cancellationToken);
        var pair = await db.PairsFor(actor).SingleAsync(pair => pair.Id == pairId, cancellationToken);
        var decision = await db.DecisionsFor(actor).SingleAsync(entry => entry.Id == id, cancellationToken);
        var today = pair.Contributor.DayAt(turn.At);
        if ((pair.RefusalToChange ?? RefusalTo(decision, actor, input, today)) is { } refusal)
        {
            return refusal;
        }

        var actual = await amounts.ReadAsync(pair, decision, input.Actual, cancellationToken);
        if (!actual.TryGet(out var read))
        {
            return Outcome<Decision>.Refuse(actual.Refusals);
        }

        var outcome = decision.TurnOut(ResultOf(input, input.On ?? today, turn.At), read);
        if (outcome.IsOk)
        {
            await db.SaveAsync(actor, "result-recorded", decision, cancellationToken);
        }

        return outcome;
    }

    private static Refusal? RefusalTo(Decision decision, Actor actor, Input input, DateOnly today) =>
        decision.ById != actor.PersonId ? Refusal.NotYours("not-your-decision")
        : input.On > today ? Refusal.Invalid("result-to-come", "on")
        : null;

    private static DecisionResult ResultOf(Input input, DateOnly on, DateTimeOffset at) =>
        new()
        {
            Kind = input.Kind!.Value,
            On = on,
            Severity = input.Severity,
            Cost = input.Cost,
            Note = string.IsNullOrWhiteSpace(input.Note) ? null : input.Note.Trim(),
            RecordedAt = at,
        };
}
