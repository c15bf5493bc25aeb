using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Remit.Rules;
using Remit.Web.Data;
using Remit.Web.Features.Agreements;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Decisions;

/// <summary>
/// Asks what stands between two people, with what their log has used of running limits. Reads only: asking leaves no
/// trace. For an answer that must still hold when something is written, ask inside the pair's turn.
/// </summary>
internal sealed class PairAnswers(RemitDb db)
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
                Since = standing.Pair.FirstAgreedOn,
                NextVersionFrom = standing.NextFrom,
            }
        );
        return answer.TryGet(out var given)
            ? new PairAnswer(standing, given)
            : Outcome<PairAnswer>.Refuse([.. answer.Problems.Select(problem => RuleRefusals.Of(kind, problem))]);
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
