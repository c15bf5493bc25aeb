using Remit.Rules;

namespace Remit.Cli;

/// <summary>
/// What people are called in sentences: by the first word of their name, or by all of it where somebody else named in
/// the agreement has the same first word.
/// </summary>
/// <param name="agreement">Where they are named.</param>
internal sealed class People(Agreement agreement)
{
    private readonly HashSet<string> shared = SharedIn(agreement);

    /// <summary>What a person is called.</summary>
    /// <param name="name">The whole name.</param>
    public string Call(string name)
    {
        var first = FirstWord(name);
        return shared.Contains(first) ? name : first;
    }

    private static HashSet<string> SharedIn(Agreement agreement)
    {
        IEnumerable<string> named =
        [
            agreement.Contributor,
            agreement.Lead,
            .. agreement.Others.Select(other => other.Name),
            .. agreement.Cover is { } cover ? [cover] : (string[])[],
        ];
        return named
            .Distinct(StringComparer.Ordinal)
            .CountBy(FirstWord, StringComparer.OrdinalIgnoreCase)
            .Where(word => word.Value > 1)
            .Select(word => word.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private static string FirstWord(string name) =>
        name.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : name;
}
