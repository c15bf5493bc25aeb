using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Web.Features.Proposals.Answering;

/// <summary>Which lines of a page say nothing new, as what the two agreed before says the same.</summary>
internal static class StandsAlready
{
    /// <param name="standing">What the two agreed before; null where nothing was.</param>
    /// <param name="page">The page.</param>
    /// <returns>The names of the kinds of decision.</returns>
    public static ImmutableHashSet<string> In(Agreement? standing, Agreement page)
    {
        if (standing is null)
        {
            return [];
        }

        var changes = standing.Compare(page, page.InForce.From);
        if (changes.IsIncomplete)
        {
            return [];
        }

        var other = changes
            .More.Concat(changes.Less)
            .Select(one => one.Kind)
            .Concat(changes.Limits.Select(one => one.Kind))
            .Concat(changes.Duties.Select(one => one.Kind))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. page
                .Decisions.Where(kind => !other.Contains(kind.Name))
                .Where(kind =>
                    standing.FindDecision(kind.Name) is { } before && IsSaidTheSame((standing, before), (page, kind))
                )
                .Select(kind => kind.Name),
        ];
    }

    // What is decided is the same; so is what it is called, what is asked and what is told.
    private static bool IsSaidTheSame(
        (Agreement Page, DecisionKind Kind) one,
        (Agreement Page, DecisionKind Kind) other
    ) =>
        string.Equals(one.Kind.DisplayName, other.Kind.DisplayName, StringComparison.Ordinal)
        && one.Kind.Facts.Select(fact => (fact.Key, fact.Ask))
            .SequenceEqual(other.Kind.Facts.Select(fact => (fact.Key, fact.Ask)))
        && one.Kind.TellAtOnceIf.SequenceEqual(other.Kind.TellAtOnceIf, StringComparer.Ordinal)
        && one.Page.DeciderOf(one.Kind) == other.Page.DeciderOf(other.Kind)
        && one.Page.SilenceOf(one.Kind) == other.Page.SilenceOf(other.Kind)
        && one.Page.AnswerWithinOf(one.Kind) == other.Page.AnswerWithinOf(other.Kind);
}
