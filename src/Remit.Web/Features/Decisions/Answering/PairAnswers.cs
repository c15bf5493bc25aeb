using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Pausing;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Decisions;

/// <summary>
/// Asks what stands between two people, with what their log has used of running limits and what is paused. Reads only: asking leaves no
/// trace. For an answer that must still hold when something is written, ask inside the pair's turn.
/// </summary>
internal sealed class PairAnswers(RemitDb db, PausesThen pauses, TimeProvider time)
{
    /// <summary>The answer.</summary>
    /// <param name="standing">What stands between the two on the day asked for.</param>
    /// <param name="matter">What is to be decided.</param>
    /// <param name="except">An entry of the log that is not counted: the one being mended.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<PairAnswer>> AskAsync(
        StandingAgreement standing,
        DecisionMatter matter,
        Guid? except,
        CancellationToken cancellationToken
    )
    {
        if (matter.KindName is not { } name)
        {
            return new PairAnswer(standing, null);
        }

        if (standing.Agreement.FindDecision(name) is not { } kind)
        {
            return Refusal.Invalid("unknown-kind", "kind", name);
        }

        var facts = FactTexts.Read(kind, matter.Facts);
        if (!facts.TryGet(out var values))
        {
            return Outcome<PairAnswer>.Refuse(facts.Refusals);
        }

        var answer = standing.Agreement.Answer(
            name,
            new Question
            {
                AsOf = matter.On,
                Facts = values,
                Tally = matter.Count is { } count ? new(count, matter.Sums.ToImmutableDictionary()) : null,
                Totals = await TotalsAsync(standing, kind, (matter.On, except), cancellationToken),
                Pause = await PauseAsync(standing, matter, except, cancellationToken),
                Since = standing.Pair.FirstAgreedOn,
                NextVersionFrom = standing.NextFrom,
            }
        );
        return answer.TryGet(out var given)
            ? new PairAnswer(standing, given)
            : Outcome<PairAnswer>.Refuse([.. answer.Problems.Select(problem => RuleRefusals.Of(kind, problem))]);
    }

    /// <summary>
    /// What can still change the answer to a kind of which nothing is known, as if nothing were paused: for a form that may
    /// turn out to be about another day.
    /// </summary>
    /// <param name="standing">What stands between the two on the day.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="day">The day.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ImmutableArray<Fact>> AsksAsync(
        StandingAgreement standing,
        DecisionKind kind,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var answer = standing.Agreement.Answer(
            kind.Name,
            new Question
            {
                AsOf = day,
                Totals = await TotalsAsync(standing, kind, (day, null), cancellationToken),
                Since = standing.Pair.FirstAgreedOn,
                NextVersionFrom = standing.NextFrom,
            }
        );
        return answer.TryGet(out var given) ? given.Missing : [];
    }

    // An entry is mended as it was written: what was paused only afterwards it did not have to keep to.
    private async Task<Pause?> PauseAsync(
        StandingAgreement standing,
        DecisionMatter matter,
        Guid? except,
        CancellationToken cancellationToken
    )
    {
        var at = except is { } id
            ? await db.Set<Decision>()
                .Where(entry => entry.Id == id)
                .Select(entry => entry.WrittenAt)
                .SingleAsync(cancellationToken)
            : time.GetUtcNow();
        return await pauses.FindAsync(standing.Pair, matter.KindName!, matter.On, at, cancellationToken);
    }

    private async Task<Totals> TotalsAsync(
        StandingAgreement standing,
        DecisionKind kind,
        (DateOnly Day, Guid? Except) asked,
        CancellationToken cancellationToken
    )
    {
        var since = standing.Pair.FirstAgreedOn ?? standing.Agreement.InForce.From;
        var periods = kind
            .Grants.SelectMany(grant => grant.Limits)
            .Where(limit => limit.Basis.IsRunning)
            .Select(limit => limit.Basis.PeriodOf(asked.Day, since))
            .ToList();
        if (periods.Count == 0)
        {
            return Totals.None;
        }

        var (first, last) = (periods.Min(period => period.From), periods.Max(period => period.To));
        var entries = await db.Set<Decision>()
            .AsNoTracking()
            .Where(entry => entry.PairId == standing.Pair.Id && entry.KindName == kind.Name)
            .Where(entry => entry.On >= first && entry.On <= last && entry.Id != asked.Except)
            .ToListAsync(cancellationToken);
        return Usage.Of(standing.Agreement, kind, entries.Select(entry => entry.ToLogEntry(kind)), asked.Day, since);
    }
}
