using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Remit.Documents.Yaml;

/// <summary>
/// Builds a tree from YAML events with a stack of its own, and goes no further than a depth: a library's node or object
/// model recurses, and a hundred thousand brackets would end the process.
/// </summary>
internal sealed class TreeBuilder(TreeErrors errors)
{
    /// <summary>The most lists and maps inside each other.</summary>
    public const int MostLevels = 16;

    private readonly Stack<OpenNode> open = new();
    private int documents;

    /// <summary>The outermost node; null when there is none.</summary>
    public Node? Root { get; private set; }

    /// <summary>Takes the next event; false when there is no point in going on.</summary>
    public bool Take(ParsingEvent parsed)
    {
        switch (parsed)
        {
            case DocumentStart:
                return Begin(At(parsed));
            case AnchorAlias alias:
                return Add(Refuse(alias));
            case NodeEvent node:
                CheckDecoration(node);
                return TakeNode(node);
            case MappingEnd or SequenceEnd:
                Close(isComplete: true);
                return true;
            default:
                return true;
        }
    }

    /// <summary>Closes whatever is open, because the document breaks off here.</summary>
    public void BreakOff()
    {
        while (open.Count > 0)
        {
            Close(isComplete: false);
        }
    }

    public static Position At(ParsingEvent parsed) => At(parsed.Start);

    public static Position At(Mark mark) => new((int)mark.Line, (int)mark.Column, (int)mark.Index);

    private bool Begin(Position at)
    {
        documents++;
        if (documents > 1)
        {
            errors.Add(at, "second-document", "A second document begins here.", "one file holds one document");
        }

        return documents == 1;
    }

    private bool TakeNode(NodeEvent node) =>
        node switch
        {
            Scalar scalar => Add(
                new ScalarNode(At(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain, (int)scalar.End.Index)
            ),
            MappingStart map => Open(map, isMap: true, map.Style == MappingStyle.Flow),
            SequenceStart list => Open(list, isMap: false, list.Style == SequenceStyle.Flow),
            _ => true,
        };

    private bool Open(NodeEvent node, bool isMap, bool isFlow)
    {
        if (open.Count == MostLevels)
        {
            errors.Add(At(node), "too-deep", $"This is more than {MostLevels} levels deep.");
            return false;
        }

        var isMisplaced = open.TryPeek(out var parent) && At(node).Index < parent.Index;
        open.Push(new OpenNode(isMisplaced ? null : At(node), isMap, isFlow));
        return true;
    }

    private void Close(bool isComplete) => Add(open.Pop().Close(errors, isComplete));

    private bool Add(Node node)
    {
        if (open.TryPeek(out var parent))
        {
            parent.Add(node);
        }
        else
        {
            Root ??= node;
        }

        return true;
    }

    private BrokenNode Refuse(AnchorAlias alias)
    {
        errors.Add(
            At(alias),
            "alias",
            $"Aliases ('*{alias.Value}') are not read here.",
            "write the text out, or in quotes"
        );
        return new BrokenNode(At(alias));
    }

    private void CheckDecoration(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            errors.Add(
                At(node),
                "anchor",
                $"Anchors ('&{node.Anchor.Value}') are not read here.",
                "leave it out, or put the text in quotes"
            );
        }
        else if (!node.Tag.IsEmpty)
        {
            errors.Add(At(node), "tag", "Tags ('!') are not read here.", "leave it out, or put the text in quotes");
        }
    }
}
