using System.Collections.Immutable;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Decisions;

/// <summary>
/// Reads what a decision actually came to as the rules read what was decided: what is unknown, in another currency, out of
/// range or too fine is refused by name (V6), because limits count it (G5).
/// </summary>
internal sealed class ActualAmounts(StandingAgreements agreements, PairAnswers answers)
{
    /// <summary>The amounts, each written the one way a value is written.</summary>
    /// <param name="pair">The two.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="actual">What was given, by the fact's key; blank says nothing.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<ImmutableSortedDictionary<string, string>>> ReadAsync(
        Pair pair,
        Decision decision,
        IEnumerable<KeyValuePair<string, string>> actual,
        CancellationToken cancellationToken
    )
    {
        var given = actual
            .Where(amount => !string.IsNullOrWhiteSpace(amount.Value))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
        if (given.IsEmpty)
        {
            return given;
        }

        if (decision.KindName is not { } name)
        {
            var first = given.Keys.First();
            return Refusal.Invalid("fact-without-kind", first, first);
        }

        var found = await agreements.FindAsync(pair, decision.On, cancellationToken);
        if (!found.TryGet(out var standing))
        {
            return Outcome<ImmutableSortedDictionary<string, string>>.Refuse(found.Refusals);
        }

        var asked = await answers.AskAsync(standing, new(name, decision.On, given), decision.Id, cancellationToken);
        return asked.IsOk
            ? FactTexts.InOneWay(standing.Agreement.FindDecision(name)!, given)
            : Outcome<ImmutableSortedDictionary<string, string>>.Refuse(asked.Refusals);
    }
}
