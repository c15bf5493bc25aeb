using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;
using Remit.Web.Security;

namespace Remit.Web.Features.Asking;

/// <summary>May I decide this? Answers, writes nothing, takes no turn, and leaves no trace.</summary>
internal sealed class AskQuestion(
    RemitDb db,
    CurrentActor current,
    StandingAgreements agreements,
    PairAnswers answers,
    TooLongAgo old,
    TimeProvider time
)
{
    /// <param name="Kind">The kind's name in the agreement.</param>
    /// <param name="Facts">What is known, by the fact's key, as text; what is missing is unknown.</param>
    /// <param name="On">The contributor's day it is asked for; null means today.</param>
    public sealed record Input(string Kind, IReadOnlyDictionary<string, string> Facts, DateOnly? On);

    public async Task<Outcome<PairAnswer>> RunAsync(Guid pairId, Input input, CancellationToken cancellationToken)
    {
        if (InputRules.Check(input) is { IsEmpty: false } refusals)
        {
            return Outcome<PairAnswer>.Refuse(refusals);
        }

        var actor = await current.GetAsync(cancellationToken);
        var pair = await db.PairsFor(actor)
            .AsNoTracking()
            .FirstOrDefaultAsync(pair => pair.Id == pairId, cancellationToken);
        if (pair is null)
        {
            return Refusal.NotFound();
        }

        var today = pair.Contributor.DayAt(time.GetUtcNow());
        var day = input.On ?? today;
        var found = await agreements.FindAsync(pair, day, cancellationToken);
        if (!found.TryGet(out var standing))
        {
            return Outcome<PairAnswer>.Refuse(found.Refusals);
        }

        var facts = input.Facts.Where(fact => !string.IsNullOrWhiteSpace(fact.Value));
        var matter = new DecisionMatter(input.Kind, day, facts.ToImmutableSortedDictionary(StringComparer.Ordinal));
        return await old.RefusalAsync(standing, matter, today, cancellationToken) is { } refusal
            ? refusal
            : await answers.AskAsync(standing, matter, null, cancellationToken);
    }
}
