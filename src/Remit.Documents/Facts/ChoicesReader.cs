using System.Collections.Immutable;
using Remit.Documents.Reading;
using Remit.Rules;

namespace Remit.Documents.Facts;

/// <summary>Reads <c>one_of</c> (F2).</summary>
internal sealed class ChoicesReader(Errors errors)
{
    /// <summary>The most choices of one fact.</summary>
    public const int Most = 500;

    public Choices Read(Mapping fact, FactKind kind)
    {
        if (
            kind != FactKind.Choice
            || fact.Require("one_of", "[ a, b ], with 'anything else' last if other text is taken") is not { } at
        )
        {
            return Choices.None;
        }

        var items = Scalars.Items(at, errors);
        if (items.Length > Most || (items.IsEmpty && at.Node is Yaml.ListNode { IsComplete: true }))
        {
            errors.Add(at, "no-choices", $"'one_of' lists between one and {Most} choices.");
            return Choices.None;
        }

        var names = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < items.Length; i++)
        {
            if (Scalars.Text(items[i], errors) is { } text && Accept(items[i], text, (i == items.Length - 1, names)))
            {
                names.Add(text);
            }
        }

        var takesAnythingElse = names.Count > 0 && IsSame(names[^1], Fact.AnythingElse);
        return new Choices(takesAnythingElse ? [.. names.SkipLast(1)] : names.ToImmutable(), takesAnythingElse);
    }

    private bool Accept(Located at, string text, (bool IsLast, IReadOnlyList<string> Before) place)
    {
        if (IsSame(text, Fact.NotApplicable))
        {
            errors.Add(
                at,
                "reserved-choice",
                "'not applicable' is not one of several choices.",
                "say not_applicable: yes"
            );
        }
        else if (IsSame(text, Fact.AnythingElse) && !place.IsLast)
        {
            errors.Add(at, "anything-else-last", "'anything else' is the last entry.");
        }
        else if (place.Before.Any(other => IsSame(other, text)))
        {
            errors.Add(
                at,
                "choice-twice",
                $"'{text}' is listed twice.",
                "case and extra spaces do not tell choices apart"
            );
        }
        else
        {
            return true;
        }

        return false;
    }

    private static bool IsSame(string left, string right) =>
        string.Equals(Plain(left), Plain(right), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
