using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>Which facts can still change an answer, and which of them to ask next (V4).</summary>
internal static class NextFact
{
    /// <summary>The facts that can still change it, in file order; of a derived fact, its parts that are not known.</summary>
    public static ImmutableArray<Fact> Missing(Inquiry inquiry, Node root)
    {
        var keys = inquiry
            .Diagram.Deciding(root)
            .SelectMany(fact => Askable(inquiry, inquiry.Table.Axes[fact].Fact))
            .ToHashSet(StringComparer.Ordinal);
        return [.. inquiry.Kind.Facts.Where(fact => keys.Contains(fact.Key))];
    }

    /// <summary>
    /// The fact whose worst answer leaves the fewest levels, then the fewest facts, then the first in the file; facts
    /// that somebody judges come last.
    /// </summary>
    public static Fact? Of(Inquiry inquiry, ImmutableArray<Fact> missing) =>
        missing.OrderBy(fact => fact.JudgedBy is not null).ThenBy(fact => Worst(inquiry, fact)).FirstOrDefault();

    private static (int Levels, int Facts) Worst(Inquiry inquiry, Fact fact)
    {
        var axis = inquiry.Table.Axes.First(axis => axis.Fact == fact);
        return inquiry
            .Diagram.Fix(inquiry.Diagram.Root, axis.Index)
            .Where(root => root.Levels.Count > 0)
            .Select(root => (root.Levels.Count, Missing(inquiry, root).Count(left => left != fact)))
            .Max();
    }

    private static IEnumerable<string> Askable(Inquiry inquiry, Fact fact) =>
        fact.Derive is null
            ? [fact.Key]
            : fact
                .Derive.Facts.Where(part => inquiry.Places[part] is null)
                .SelectMany(part => Askable(inquiry, inquiry.Kind.FindFact(part)!));
}
