using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Decisions;

/// <summary>The contributor says whether a decision belongs with earlier ones (W7).</summary>
internal sealed class AnswerRelated(RemitDb db, CurrentActor current, TimeProvider time)
{
    /// <summary>What is said.</summary>
    public sealed class Input
    {
        /// <inheritdoc cref="Decision.RelatedAnswer"/>
        [Required(ErrorMessage = "related-missing")]
        [EnumDataType(typeof(RelatedAnswer), ErrorMessage = "choice-unknown")]
        public RelatedAnswer? Answer { get; set; }

        /// <inheritdoc cref="Decision.RelatedWhy"/>
        [MaxLength(DecisionResult.LongestNote, ErrorMessage = "text-too-long")]
        public string? Why { get; set; }
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
        var outcome = pair.RefusalToChange is { } over
            ? over
            : decision.Relate(actor.PersonId, input.Answer!.Value, input.Why);
        if (outcome.IsOk)
        {
            await db.SaveAsync(actor, "related-answered", decision, cancellationToken);
        }

        return outcome;
    }
}
