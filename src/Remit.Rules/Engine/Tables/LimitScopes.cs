using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>
/// The values for which limits count apart in one question: those of the fact, each further text that has a total of
/// its own, and <see cref="ChoiceAxis.Other"/> for every text that has none.
/// </summary>
internal sealed class LimitScopes(DecisionKind kind, Question question, Places places)
{
    /// <summary>The facts a grant's running limits count apart for, each once.</summary>
    public static IEnumerable<string> FactsOf(Grant grant) =>
        LimitReading.Running(grant).Select(limit => limit.PerFact).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Whether some running limit of a grant counts apart for the values of a fact.</summary>
    public static bool CountsApart(Grant grant) => FactsOf(grant).Any();

    /// <summary>
    /// Texts beyond the fact's own that have a total: where the value is known, that one alone; otherwise one for all that
    /// have used the same, because nothing tells them apart.
    /// </summary>
    public IEnumerable<string> ExtraNames(Fact fact)
    {
        var known = places[fact.Key]?.Text;
        return question
            .Totals.All.Where(total =>
                string.Equals(total.Limit.PerFact, fact.Key, StringComparison.Ordinal)
                && total.Scope is { } scope
                && !Same(scope, Fact.NotApplicable)
                && !fact.Choices.Contains(scope, StringComparer.OrdinalIgnoreCase)
                && (known is null || Same(scope, known))
            )
            .GroupBy(total => total.Scope!, StringComparer.OrdinalIgnoreCase)
            .GroupBy(UsedBy, one => one.Key, StringComparer.Ordinal)
            .Select(same => same.First());
    }

    /// <summary>Every combination of values of the facts a grant counts apart for; one empty combination when there are none.</summary>
    public IEnumerable<ImmutableDictionary<string, string>> Of(Grant grant)
    {
        IEnumerable<ImmutableDictionary<string, string>> combinations =
        [
            ImmutableDictionary.Create<string, string>(StringComparer.Ordinal),
        ];
        foreach (var fact in FactsOf(grant))
        {
            ImmutableArray<string> names = [.. NamesOf(kind.FindFact(fact)!)];
            combinations = combinations.SelectMany(one => names.Select(name => one.Add(fact, name)));
        }

        return combinations;
    }

    /// <summary>Conditions met by one scope alone.</summary>
    public IEnumerable<Condition> OnlyIn(string fact, string scope)
    {
        if (Same(scope, Fact.NotApplicable))
        {
            yield return new Condition(fact, ImmutableArray<string>.Empty, isNegated: false, meetsNotApplicable: true);
            yield break;
        }

        yield return new Condition(fact, [scope], isNegated: false);
        if (Same(scope, Fact.AnythingElse))
        {
            // Said literally: every other text counts as anything else too, but has a total of its own.
            var others = ExtraNames(kind.FindFact(fact)!).Where(name => !Same(name, scope));
            yield return new Condition(fact, [ChoiceAxis.Other, .. others], isNegated: true);
        }
    }

    private static string UsedBy(IEnumerable<Total> totals) =>
        string.Join(
            '\n',
            totals.Select(total => $"{total.Grant} {total.Limit} {total.Used}").Order(StringComparer.Ordinal)
        );

    private IEnumerable<string> NamesOf(Fact fact)
    {
        IEnumerable<string> own = fact.Kind == FactKind.YesNo ? ["yes", "no"] : fact.Choices;
        own = fact.TakesAnythingElse
            ? own.Concat(ExtraNames(fact)).Distinct(StringComparer.OrdinalIgnoreCase).Append(ChoiceAxis.Other)
            : own;
        return fact.AllowsNotApplicable ? own.Append(Fact.NotApplicable) : own;
    }

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
