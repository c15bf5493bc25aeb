using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>Which kinds of different agreements are one kind: those of one name, and those said to be the same (H1).</summary>
internal sealed class KindNames
{
    private readonly Dictionary<string, string> same = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> people;

    public KindNames(ImmutableArray<Agreement> agreements)
    {
        foreach (var kind in agreements.SelectMany(agreement => agreement.Decisions))
        {
            if (kind.SameAs is { } other && Root(kind.Name) is var own && !IsSame(own, Root(other)))
            {
                same[own] = Root(other);
            }
        }

        people = agreements
            .SelectMany(agreement => agreement.Decisions.Select(kind => (Kind: Root(kind.Name), agreement.Contributor)))
            .Distinct()
            .ToLookup(one => one.Kind, one => one.Contributor, StringComparer.Ordinal);
    }

    /// <summary>The kinds of an agreement that are a kind.</summary>
    public IEnumerable<DecisionKind> KindsIn(Agreement agreement, string kind) =>
        agreement.Decisions.Where(one => IsSame(Root(one.Name), Root(kind)));

    /// <summary>Everybody whose agreement has a kind.</summary>
    public IEnumerable<string> PeopleWith(string kind) => people[Root(kind)];

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private string Root(string name)
    {
        while (same.TryGetValue(name, out var next))
        {
            name = next;
        }

        return name;
    }
}
