using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Decisions;

/// <summary>
/// Writes a decision down. The answer is asked again inside the pair's turn, so of two who take the last of a limit at
/// the same instant one is told to ask.
/// </summary>
internal sealed class WriteDecision(RemitDb db, CurrentActor current, DecisionWeighing weighing, TimeProvider time)
{
    /// <param name="input">The decision.</param>
    /// <param name="requestKey">What the form or request is known by; sent twice, it is written once.</param>
    /// <param name="cancellationToken">Gives up; then nothing is written.</param>
    public async Task<Outcome<WrittenDecision>> RunAsync(
        DecisionInput input,
        string? requestKey,
        CancellationToken cancellationToken
    )
    {
        if (requestKey is not null && !IsKey(requestKey))
        {
            return Refusal.Invalid("key-length", null);
        }

        var actor = await current.GetAsync(cancellationToken);
        if (await RefusalToAsync(actor, input.Agreement, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        return await WriteAsync(actor, input, requestKey, cancellationToken);
    }

    private static bool IsKey(string text) => text.Length is > 0 and <= Decision.LongestKey && PlainText.IsPlain(text);

    private async Task<Outcome<WrittenDecision>> WriteAsync(
        Actor actor,
        DecisionInput input,
        string? requestKey,
        CancellationToken cancellationToken
    )
    {
        await using var turn = await db.TakeTurnAsync(input.Agreement, time, cancellationToken);
        var pair = await db.PairsFor(actor).SingleAsync(pair => pair.Id == input.Agreement, cancellationToken);
        if (pair.RefusalToChange is { } over)
        {
            return over;
        }

        await weighing.ForgetUnaskedAsync(input, cancellationToken);
        if (requestKey is not null && await FindAsync(pair.Id, requestKey, cancellationToken) is { } same)
        {
            return await weighing.SaysSameAsync(pair, same, input, cancellationToken)
                ? new WrittenDecision(same, WasThere: true)
                : Refusal.Conflict("key-used");
        }

        var weighed = await weighing.WeighAsync((pair, turn), input, null, cancellationToken);
        if (!weighed.TryGet(out var ready))
        {
            return Outcome<WrittenDecision>.Refuse(weighed.Refusals);
        }

        var entry = new DecisionEntry(pair.Id, actor.PersonId, turn.Number, turn.At, requestKey);
        var decision = Decision.Write(entry, ready.Matter, input.Words, ready.Course);
        db.Add(decision);
        await db.SaveAsync(actor, "decision-written", decision, cancellationToken);
        return new WrittenDecision(decision, WasThere: false);
    }

    private async Task<Refusal?> RefusalToAsync(Actor actor, Guid pairId, CancellationToken cancellationToken)
    {
        var pair = await db.PairsFor(actor)
            .AsNoTracking()
            .SingleOrDefaultAsync(pair => pair.Id == pairId, cancellationToken);
        return pair is null ? Refusal.NotFound()
            : pair.ContributorId != actor.PersonId
                ? Refusal.NotYours("only-contributor-writes", pair.Call(pair.Contributor.Name))
            : null;
    }

    private Task<Decision?> FindAsync(Guid pairId, string requestKey, CancellationToken cancellationToken) =>
        db.Set<Decision>()
            .FirstOrDefaultAsync(entry => entry.PairId == pairId && entry.RequestKey == requestKey, cancellationToken);
}
