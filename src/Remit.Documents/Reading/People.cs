using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Documents.Reading;

/// <summary>Everybody a document may name: the two, and the others it lists.</summary>
/// <param name="names">The names, as written.</param>
/// <param name="isWhole">Whether everybody was read; else nobody can be called unknown.</param>
/// <param name="errors">Where mistakes go.</param>
internal sealed class People(IReadOnlyList<string> names, bool isWhole, Errors errors)
{
    /// <summary>A person named by a key.</summary>
    public string? Of(Mapping map, string key) => map.Find(key) is { } at ? Read(at) : null;

    /// <summary>The people named by a key that takes a list, each once.</summary>
    public ImmutableArray<string> AllOf(Mapping map, string key) => ReadAll(map.Items(key));

    /// <summary>The people named by these texts, each once.</summary>
    public ImmutableArray<string> ReadAll(IEnumerable<Located> items)
    {
        var people = new List<string>();
        foreach (var item in items)
        {
            if (Read(item) is not { } name)
            {
                continue;
            }

            if (people.Contains(name, StringComparer.Ordinal))
            {
                errors.Add(item, "named-twice", $"'{name}' is named here twice.");
            }
            else
            {
                people.Add(name);
            }
        }

        return [.. people];
    }

    /// <summary>A person named by a text; somebody the document does not know is reported.</summary>
    public string? Read(Located at)
    {
        if (Scalars.Text(at, errors) is not { } name || names.Contains(name, StringComparer.Ordinal) || !isWhole)
        {
            return at.Text;
        }

        errors.Add(
            at,
            "unknown-person",
            $"'{name}' is neither of the two, nor the cover, nor among 'others'.",
            Nearest.To(name, names) is { } near ? $"did you mean '{near}'?" : "name them in others"
        );
        return null;
    }
}
