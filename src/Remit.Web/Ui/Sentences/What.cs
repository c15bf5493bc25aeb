using Remit.Rules;

namespace Remit.Web.Ui.Sentences;

/// <summary>The first half of a line: which decisions it is about.</summary>
internal sealed class What(Phrases phrases, Conditions conditions, Limits limits)
{
    public Sentence Of(DecisionKind kind, Clause clause)
    {
        var text = Reach(kind, clause, WithoutLimits(kind, clause));
        return clause is Grant grant
            ? Sentence.Join(", ", [text, .. grant.Limits.Select(limit => limits.Of(kind, limit))])
            : text;
    }

    /// <summary>The same without its running limits.</summary>
    public Sentence WithoutLimits(DecisionKind kind, Clause clause, string? called = null)
    {
        var title = Sentence.Typed(called ?? kind.DisplayName);
        var main = MainOf(kind, clause);
        return When(kind, clause, main, main is null ? title : phrases.Say("What.Main", title, Main(kind, main)));
    }

    private Sentence When(DecisionKind kind, Clause clause, Condition? main, Sentence text)
    {
        var others = clause
            .When.Where(condition => condition != main)
            .Select(c => conditions.Named(FactOf(kind, c), c));
        var list = Sentence.Join("; ", others);
        return list.IsEmpty ? text : phrases.Say("What.When", text, list);
    }

    private Sentence Reach(DecisionKind kind, Clause clause, Sentence text) =>
        clause switch
        {
            Cap => phrases.Say("What.Always", text),
            Grant { IsEmergency: true } => phrases.Say("What.Emergency", text),
            Grant { When.IsEmpty: true } rest
                when kind.Grants.Any(other => LineSentences.LevelOf(kind, other) > LineSentences.LevelOf(kind, rest)) =>
                phrases.Say("What.Else", text),
            _ => text,
        };

    private Sentence Main(DecisionKind kind, Condition main)
    {
        var fact = FactOf(kind, main);
        var text = conditions.Ranges(fact, main);
        var isEach =
            fact.Kind is FactKind.Money or FactKind.Number or FactKind.Days
            && !fact.CountsPerYear
            && main.Ranges.Length == 1;
        return fact.CountsPerYear ? phrases.Say("Each year", text)
            : isEach ? phrases.Say("Each", text)
            : text;
    }

    private static Condition? MainOf(DecisionKind kind, Clause clause)
    {
        var ordered = clause.When.Where(condition => FactOf(kind, condition).IsOrdered).ToList();
        return ordered.Find(condition => FactOf(kind, condition).Kind == FactKind.Money)
            ?? (kind.Facts.Count(fact => fact.IsOrdered) == 1 ? ordered.FirstOrDefault() : null);
    }

    private static Fact FactOf(DecisionKind kind, Condition condition) => kind.FindFact(condition.Fact)!;
}
