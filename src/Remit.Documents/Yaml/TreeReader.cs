using System.Buffers;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Remit.Documents.Yaml;

/// <summary>Reads a text as one YAML document, as far as it goes.</summary>
internal static class TreeReader
{
    /// <summary>The most bytes in UTF-8.</summary>
    public const int MostBytes = 256 * 1024;

    private static readonly Position Top = new(1, 1, 0);

    /// <summary>The document's outermost map; null when there is none, which is then reported.</summary>
    public static MapNode? Read(string text, TreeErrors errors)
    {
        if (!IsText(text, errors))
        {
            return null;
        }

        // An editor's mark at the very beginning is not part of the text.
        var builder = new TreeBuilder(errors);
        Parse(text.StartsWith('\uFEFF') ? text[1..] : text, builder, errors);
        builder.BreakOff();
        return RootOf(builder, errors);
    }

    /// <summary>Whether a text is short enough and whole; what is not is reported.</summary>
    public static bool IsText(string text, TreeErrors errors)
    {
        if (Encoding.UTF8.GetByteCount(text) > MostBytes)
        {
            errors.Add(Top, "too-large", "The file is larger than 256 kB.");
            return false;
        }

        if (HalfCharacter(text) is { } half)
        {
            errors.Add(half, "not-text", "Half a character stands here.", "save the file as UTF-8");
            return false;
        }

        return true;
    }

    /// <summary>Whether a text has no half characters.</summary>
    public static bool IsWhole(string text) => HalfCharacter(text) is null;

    private static Position? HalfCharacter(string text)
    {
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var length) != OperationStatus.Done)
            {
                var before = text.AsSpan(0, text.Length - rest.Length);
                return new Position(before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'), before.Length);
            }

            rest = rest[length..];
        }

        return null;
    }

    private static void Parse(string text, TreeBuilder builder, TreeErrors errors)
    {
        var parser = new Parser(new Scanner(new StringReader(text)));
        while (Next(parser, errors) is { } parsed && builder.Take(parsed)) { }
    }

    // The parser gives up with YamlException, and on a few broken texts with whatever the text happened to break in it
    // (InvalidOperationException, ArgumentException for a tag that is no address): any of them is a text that is broken.
    private static ParsingEvent? Next(Parser parser, TreeErrors errors)
    {
        try
        {
            return parser.MoveNext() ? parser.Current : null;
        }
        catch (YamlException broken)
        {
            AddBroken(errors, TreeBuilder.At(broken.Start), broken.Message);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            AddBroken(errors, parser.Current is { } last ? TreeBuilder.At(last.End) : Top, "Nothing can follow here.");
        }

        return null;
    }

    private static void AddBroken(TreeErrors errors, Position at, string message) =>
        errors.Add(
            at,
            "not-yaml",
            $"This is not YAML: {Sentence(message)}",
            "a text that begins with a sign, or holds ': ' or ' #', needs quotes"
        );

    private static MapNode? RootOf(TreeBuilder builder, TreeErrors errors)
    {
        if (builder.Root is MapNode map)
        {
            return map;
        }

        if (errors.Found.Count == 0)
        {
            errors.Add(
                builder.Root?.At ?? Top,
                builder.Root is null ? "empty" : "not-a-document",
                builder.Root is null ? "The file is empty." : "A document is keys and their values.",
                "it begins with remit: 1"
            );
        }

        return null;
    }

    private static string Sentence(string message)
    {
        var trimmed = message.Trim().TrimEnd('.');
        return trimmed.Length == 0
            ? "something is wrong here."
            : char.ToLowerInvariant(trimmed[0]) + trimmed[1..] + ".";
    }
}
