using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>What only one of two lists has, where most stands in the same place of both.</summary>
internal static class Edited
{
    public static HashSet<T> Of<T>(ImmutableArray<T> first, ImmutableArray<T> second)
        where T : class
    {
        var only = Apart(first, second).ToHashSet();
        only.SymmetricExceptWith(Apart(second, first).ToHashSet());
        return only;
    }

    private static IEnumerable<T> Apart<T>(ImmutableArray<T> own, ImmutableArray<T> others)
        where T : class => own.Where((one, place) => place >= others.Length || !ReferenceEquals(others[place], one));
}
