using System.Collections.Immutable;
using System.Globalization;
using Remit.Documents.Reading;
using Remit.Documents.Yaml;
using Remit.Rules;

namespace Remit.Documents.Clauses;

/// <summary>Reads whose go a clause takes: <c>{ all: [..] }</c>, <c>{ any: [..] }</c> or <c>{ 2 of: [..] }</c> (G3).</summary>
internal sealed class GoFromReader(Scope scope)
{
    /// <summary>The key for everybody.</summary>
    public const string All = "all";

    /// <summary>The key for one of them.</summary>
    public const string Any = "any";

    private const string Form = "{ all: [ NAME, NAME ] }, { any: [ NAME, NAME ] } or { 2 of: [ NAME, NAME, NAME ] }";

    public GoFrom? Read(Located at)
    {
        if (at.Node is BrokenNode)
        {
            return null;
        }

        if (at.Node is not MapNode { Entries: [var entry] } map)
        {
            if (at.Node is not MapNode { IsComplete: false })
            {
                scope.Errors.Add(at, "go-from-form", "'go_from' says how many of whom.", Form);
            }

            return null;
        }

        return Read(map, at, entry);
    }

    /// <summary>The key for a number of them: <c>2 of</c>.</summary>
    public static string KeyOf(int needed) => string.Create(CultureInfo.InvariantCulture, $"{needed} of");

    private GoFrom? Read(MapNode map, Located at, MapEntry entry)
    {
        var names = at.Child(entry.Key.Text, entry.Value);
        var items = Scalars.Items(names, scope.Errors);
        var people = scope.People.ReadAll(items);
        if (people.Length < items.Length || entry.Value is not ListNode || !map.IsComplete)
        {
            return null;
        }

        if (NeededOf(entry.Key.Text, people) is { } needed && needed >= 1 && needed <= people.Length)
        {
            return new GoFrom(people, needed);
        }

        scope.Errors.Add(
            at.Child(entry.Key.Text, entry.Key),
            "go-from-form",
            $"'{entry.Key.Text}' of {people.Length} cannot be.",
            Form
        );
        return null;
    }

    private static int? NeededOf(string key, ImmutableArray<string> people) =>
        key switch
        {
            All => people.Length,
            Any => 1,
            _ when key.EndsWith(" of", StringComparison.OrdinalIgnoreCase) => int.TryParse(
                key[..^3],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var needed
            )
                ? needed
                : null,
            _ => null,
        };
}
