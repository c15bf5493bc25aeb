using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>A question as typed, and the answer an agreement gives.</summary>
/// <param name="Kind">The name of the kind.</param>
/// <param name="Facts">Each <c>FACT=VALUE</c>.</param>
/// <param name="Used">Each <c>GRANT.BASIS=N</c>.</param>
internal sealed record QuestionTexts(string Kind, ImmutableArray<string> Facts, ImmutableArray<string> Used)
{
    /// <summary>The kind and the question, or everything that is wrong with what was typed (V6).</summary>
    /// <param name="agreement">The agreement asked.</param>
    /// <param name="asOf">The date.</param>
    public Result<(DecisionKind Kind, Question Question)> Read(Agreement agreement, DateOnly asOf) =>
        KindLookup
            .Find(agreement, Kind)
            .Then(kind =>
            {
                var facts = FactTexts.Read(kind, Facts);
                var totals = new TotalTexts(agreement, kind).Read(Used);
                return facts.IsOk && totals.IsOk
                    ? (
                        kind,
                        new Question
                        {
                            AsOf = asOf,
                            Facts = facts.Value,
                            Totals = totals.Value,
                        }
                    )
                    : Result<(DecisionKind, Question)>.Refuse([.. facts.Problems, .. totals.Problems]);
            });
}
