using System.Collections.Immutable;
using Remit.Documents.Yaml;
using Remit.Rules;

namespace Remit.Documents.Reading;

/// <summary>Reads single texts and lists of them; what is not one is reported once.</summary>
internal static class Scalars
{
    private const int LongestText = 4000;

    /// <summary>The text, trimmed; null when there is none.</summary>
    public static string? Text(Located at, Errors errors)
    {
        switch (at.Node)
        {
            case BrokenNode:
                return null;
            case ScalarNode when at.Text is { Length: <= LongestText } text:
                return text;
            case ScalarNode when at.Text is not null:
                errors.Add(at, "too-long", $"'{NameOf(at)}' is longer than {LongestText} characters.");
                return null;
            case ScalarNode:
                errors.Add(at, "no-value", $"'{NameOf(at)}' says nothing.", "leave it out, or write what it is");
                return null;
            default:
                errors.Add(at, "not-a-text", $"'{NameOf(at)}' is one text, not a {KindOf(at.Node)}.");
                return null;
        }
    }

    /// <summary>A name (letters, digits, _ and -, beginning with a letter).</summary>
    public static string? Name(Located at, Errors errors)
    {
        if (Text(at, errors) is not { } text)
        {
            return null;
        }

        if (NameText.IsName(text))
        {
            return text;
        }

        errors.Add(at, "not-a-name", $"'{text}' is no name.", "letters, digits, _ and -, beginning with a letter");
        return null;
    }

    /// <summary>What a reader of texts makes of the text.</summary>
    public static T? Read<T>(Located at, Func<string, Result<T>> read, Errors errors)
        where T : class
    {
        if (Text(at, errors) is not { } text)
        {
            return null;
        }

        var result = read(text);
        errors.Add(at, result.Problems);
        return result.TryGet(out var value) ? value : null;
    }

    /// <summary>What a reader of texts makes of the text.</summary>
    public static T? ReadValue<T>(Located at, Func<string, Result<T>> read, Errors errors)
        where T : struct
    {
        if (Text(at, errors) is not { } text)
        {
            return null;
        }

        var result = read(text);
        errors.Add(at, result.Problems);
        return result.TryGet(out var value) ? value : null;
    }

    /// <summary>The items of a list; none when it is no list, which is then reported.</summary>
    public static ImmutableArray<Located> Items(Located at, Errors errors)
    {
        switch (at.Node)
        {
            case ListNode list:
                return [.. list.Items.Select((item, index) => at.Item(index, item))];
            case BrokenNode:
                return [];
            case ScalarNode { IsMissing: true }:
                errors.Add(at, "no-value", $"'{NameOf(at)}' says nothing.", "leave it out, or write a list");
                return [];
            default:
                errors.Add(at, "not-a-list", $"'{NameOf(at)}' is a list.", "write [ one, another ]");
                return [];
        }
    }

    /// <summary>What a node is, in a word.</summary>
    public static string KindOf(Node node) =>
        node is ListNode ? "list"
        : node is MapNode ? "map"
        : "text";

    /// <summary>The last key on the way to a node.</summary>
    public static string NameOf(Located at) => at.Path[(at.Path.LastIndexOf('.') + 1)..];
}
