using System.Collections.Immutable;
using Remit.Documents.Reading;
using Remit.Documents.Yaml;
using Remit.Rules;

namespace Remit.Documents.Facts;

/// <summary>The facts one kind of decision declares, with those that were declared but could not be read.</summary>
internal sealed class FactTable
{
    private readonly Errors errors;
    private readonly Dictionary<string, Fact?> declared;
    private readonly bool isWhole;

    private FactTable(Errors errors, Dictionary<string, Fact?> declared, bool isWhole) =>
        (this.errors, this.declared, this.isWhole) = (errors, declared, isWhole);

    /// <summary>The facts, in file order.</summary>
    public ImmutableArray<Fact> Known => [.. declared.Values.OfType<Fact>()];

    /// <summary>The facts, and the one every kind has.</summary>
    public IReadOnlyList<Fact> All => [.. Known, BuiltIn];

    private static Fact BuiltIn { get; } = new() { Key = Fact.Reversible, Kind = FactKind.YesNo };

    /// <summary>Reads the facts of a kind.</summary>
    public static FactTable Read(Mapping kind, Scope scope)
    {
        var read = new Dictionary<string, Fact?>(StringComparer.Ordinal);
        if (kind.Find("facts") is not { } at)
        {
            return new FactTable(scope.Errors, read, kind.Lacks("facts"));
        }

        if (at.Node is not MapNode map)
        {
            scope.Errors.Add(
                at,
                "not-a-map",
                "'facts' names each fact and what it takes.",
                "facts: { amount: { kind: money } }"
            );
            return new FactTable(scope.Errors, read, isWhole: false);
        }

        foreach (var entry in map.Entries)
        {
            read[entry.Key.Text] = ReadOne(entry, at, scope);
        }

        var table = new FactTable(scope.Errors, read, map.IsComplete);
        new DerivationCheck(scope.Errors, table).Run(at, map);
        return table;
    }

    /// <summary>
    /// The fact named by a key; null when it was not declared, which is reported, or could not be read, which was.
    /// </summary>
    public Fact? Find(Located at)
    {
        var key = ((ScalarNode)at.Node).Text;
        if (string.Equals(key, Fact.Reversible, StringComparison.Ordinal))
        {
            return BuiltIn;
        }

        if (declared.TryGetValue(key, out var fact) || !isWhole)
        {
            return fact;
        }

        errors.Add(at, "unknown-fact", $"There is no fact '{key}' in this decision.", Nearest.Hint(key, declared.Keys));
        return null;
    }

    /// <summary>The fact with a key; null when there is none that could be read.</summary>
    public Fact? Find(string key) => declared.GetValueOrDefault(key);

    /// <summary>Whether a key was declared, readable or not, or may have been.</summary>
    public bool MayHave(string key) => declared.ContainsKey(key) || !isWhole;

    /// <summary>Whether a problem with a text only follows from a fact that could not be read.</summary>
    public bool MayExplain(Problem problem, string text) =>
        problem.Code is "unknown-fact" or "no-basis" or "unknown-basis"
        && (!isWhole || text.Split(' ').Any(word => declared.TryGetValue(word, out var fact) && fact is null));

    private static Fact? ReadOne(MapEntry entry, Located facts, Scope scope)
    {
        var key = facts.Child(entry.Key.Text, entry.Key);
        if (string.Equals(entry.Key.Text, Fact.Reversible, StringComparison.Ordinal))
        {
            scope.Errors.Add(
                key,
                "reserved-fact",
                "Every decision has a fact 'reversible' already.",
                "give this one another name"
            );
            return null;
        }

        return Scalars.Name(key, scope.Errors) is { } name
            ? new FactReader(scope, name).Read(facts.Child(name, entry.Value))
            : null;
    }
}
