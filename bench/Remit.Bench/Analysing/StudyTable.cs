using System.Collections.Immutable;
using System.Globalization;
using Remit.Rules;

namespace Remit.Bench.Analysing;

/// <summary>
/// A decision table as in the study of Calvanese and others, Semantics, analysis and simplification of DMN decision tables
/// (Information Systems 78, 2018): grown like a decision tree, by splitting the space again and again on a random column
/// until there are enough leaves. The leaves are the rules, so that every case is covered once. Columns are numbers or
/// choices, at random.
/// </summary>
internal sealed class StudyTable
{
    private const int Width = 1000;

    private static readonly ImmutableArray<Level> Levels = [.. Enum.GetValues<Level>().Skip(1)];

    private readonly Random random;
    private readonly ImmutableArray<Fact> facts;
    private readonly List<StudyRange[]> leaves = [];

    /// <summary>A table of a seed.</summary>
    /// <param name="columns">How many columns.</param>
    /// <param name="rules">How many rules.</param>
    /// <param name="seed">Which.</param>
    public StudyTable(int columns, int rules, int seed)
    {
        random = new Random(seed);
        facts = [.. Enumerable.Range(0, columns).Select(Column)];
        leaves.Add([.. facts.Select(fact => new StudyRange(0, fact.IsOrdered ? Width : fact.Choices.Length))]);
        while (leaves.Count < rules)
        {
            Split(random.Next(leaves.Count), random.Next(columns));
        }
    }

    /// <summary>How many rules it has.</summary>
    public int Count => leaves.Count;

    /// <summary>Of a rule, what it takes of each column.</summary>
    public IReadOnlyList<StudyRange> this[int rule] => leaves[rule];

    /// <summary>Widens or shrinks a part of the rules in one random column each, so that some overlap and some leave gaps.</summary>
    /// <param name="share">The part, such as 0.1.</param>
    public void Disturb(double share)
    {
        foreach (var rule in Enumerable.Range(0, Count).OrderBy(_ => random.Next()).Take((int)(Count * share)))
        {
            var column = random.Next(facts.Length);
            leaves[rule][column] = leaves[rule][column].Disturbed(random, EndOf(column));
        }
    }

    /// <summary>Takes rules out.</summary>
    /// <param name="rules">Which.</param>
    public void Remove(IEnumerable<int> rules)
    {
        foreach (var rule in rules.OrderDescending())
        {
            leaves.RemoveAt(rule);
        }
    }

    /// <summary>The table as a kind of decision: each rule is a grant of some level.</summary>
    public DecisionKind Kind() => new("study", facts, [.. leaves.Select(Rule)]);

    private Fact Column(int index)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"column{index}");
        return random.Next(2) == 0
            ? new Fact
            {
                Key = key,
                Kind = FactKind.Number,
                To = Width,
            }
            : new Fact
            {
                Key = key,
                Kind = FactKind.Choice,
                Choices = [.. Enumerable.Range(0, 3 + random.Next(10)).Select(NameOf)],
            };
    }

    private int EndOf(int column) => facts[column].IsOrdered ? Width : facts[column].Choices.Length;

    private void Split(int leaf, int column)
    {
        var range = leaves[leaf][column];
        if (range.Length > 1)
        {
            var middle = range.From + 1 + random.Next(range.Length - 1);
            StudyRange[] other = [.. leaves[leaf]];
            leaves[leaf][column] = range with { To = middle };
            other[column] = range with { From = middle };
            leaves.Add(other);
        }
    }

    private Grant Rule(StudyRange[] leaf, int index) =>
        new(Levels[index % Levels.Length])
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"rule{index}"),
            When = [.. facts.Select((_, column) => ConditionOf(column, leaf[column])).OfType<Condition>()],
        };

    private Condition? ConditionOf(int column, StudyRange range) =>
        range.Length == EndOf(column) ? null
        : facts[column].IsOrdered ? new Condition(facts[column].Key, [Interval(range)])
        : new Condition(facts[column].Key, [.. range.Values.Select(NameOf)], isNegated: false);

    private static Interval Interval(StudyRange range) =>
        new(
            range.From == 0 ? null : new Edge(range.From, After: false),
            range.To == Width ? null : new Edge(range.To, After: false)
        );

    private static string NameOf(int choice) => string.Create(CultureInfo.InvariantCulture, $"value{choice}");
}
