using Microsoft.EntityFrameworkCore;
using Remit.Documents;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Proposals.Answering;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Proposals.Starts;

/// <summary>Whoever a page was sent to says where they would start with one of its lines; once, as both are open then.</summary>
internal sealed class SayStart(RemitDb db, AnswerTurn turns, FindStarts starts)
{
    /// <summary>What is asked.</summary>
    public sealed class Input
    {
        /// <summary>The name of the kind of decision.</summary>
        public string? Kind { get; set; }

        /// <summary>The key of one of the five.</summary>
        public string? Level { get; set; }
    }

    /// <param name="id">The page, for somebody signed in; null for that of the link this browser opened.</param>
    /// <param name="input">What is asked.</param>
    /// <param name="cancellationToken">Gives up; then nothing is said.</param>
    public async Task<Outcome<StartingPoint>> RunAsync(Guid? id, Input input, CancellationToken cancellationToken)
    {
        if (LevelKeys.Find(input.Level ?? "") is not { } level || !LevelKeys.Givable.Contains(level))
        {
            return Refusal.Invalid("start-unchosen", "level");
        }

        var taken = await turns.TakeAsync(id, cancellationToken);
        if (!taken.TryGet(out var held))
        {
            return Outcome<StartingPoint>.Refuse(taken.Refusals);
        }

        await using (held)
        {
            var page = AgreementReader.Read(held.Proposal.Text).Agreement!;
            if (page.FindDecision(input.Kind ?? "") is not { } kind)
            {
                return Refusal.Conflict("proposal-over");
            }

            var said = await starts
                .Of(held.Proposal)
                .Where(one => one.Kind == kind.Name && one.PersonId == held.Actor.PersonId)
                .FirstOrDefaultAsync(cancellationToken);
            if (said is not null)
            {
                return said;
            }

            var start = StartingPoint.Of((held.Proposal.Id, kind.Name), held.Actor.PersonId, level, held.Turn.At);
            db.Add(start);
            await db.SaveAsync(held.Actor, "start-said", start, cancellationToken);
            return start;
        }
    }
}
