using System.Collections.Immutable;

namespace Remit.Documents.Yaml;

/// <summary>
/// Finds commas that were meant as part of a number or sentence but end an entry inside <c>{ }</c> and <c>[ ]</c> (F5).
/// </summary>
internal static class CommaRule
{
    /// <summary>Whether an entry inside { } is a number's tail or a key without a value.</summary>
    public static bool IsBroken(ScalarNode key, Node value) =>
        IsDigits(key.Text) || value is ScalarNode { IsMissing: true };

    /// <summary>The items of a list in [ ], without those that are a number's tail.</summary>
    public static ImmutableArray<Node> ItemsOf(List<Node> nodes, TreeErrors errors)
    {
        var items = ImmutableArray.CreateBuilder<Node>();
        var isListOfNumbers = nodes.TrueForAll(node => node is ScalarNode scalar && IsDigits(scalar.Text));
        for (var i = 0; i < nodes.Count; i++)
        {
            if (i > 0 && IsTail(nodes[i - 1], nodes[i], isListOfNumbers))
            {
                errors.AddComma((ScalarNode)nodes[i]);
            }
            else
            {
                items.Add(nodes[i]);
            }
        }

        return items.ToImmutable();
    }

    /// <summary>Whether a text is digits and nothing else.</summary>
    public static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    // "1,000" and "84,50" leave digits on both sides of a comma without a space; [1,2,3] is a list all the same.
    private static bool IsTail(Node before, Node node, bool isListOfNumbers) =>
        before is ScalarNode { IsPlain: true } left
        && node is ScalarNode { IsPlain: true } right
        && right.At.Index == left.End + 1
        && left.Text is [.., var last]
        && char.IsAsciiDigit(last)
        && right.Text is [var first, ..]
        && char.IsAsciiDigit(first)
        && (!isListOfNumbers || right.Text.Length == 3);
}
