using System.Collections.Immutable;
using Remit.Documents.Yaml;
using Remit.Rules;

namespace Remit.Documents.Reading;

/// <summary>Every mistake found in one document.</summary>
internal sealed class Errors(TreeErrors ofTree)
{
    private readonly List<(Node Node, DocumentError Error)> found = [];

    /// <summary>What was found in the tree's texts, each with the node it is about.</summary>
    public IReadOnlyList<(Node Node, DocumentError Error)> Found => found;

    /// <summary>Whether nothing was found.</summary>
    public bool IsEmpty => found.Count == 0 && ofTree.Found.Count == 0;

    /// <summary>Whether there are as many as are reported.</summary>
    public bool IsFull => found.Count >= TreeErrors.Most;

    public void Add(Located at, string code, string message, string? hint = null)
    {
        if (!IsFull)
        {
            var (line, column, _) = at.Node.At;
            found.Add((at.Node, new DocumentError(line, column, at.Path, code, message, hint)));
        }
    }

    public void Add(Located at, Problem problem) => Add(at, problem.Code, problem.Message, problem.Hint);

    public void Add(Located at, IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Add(at, problem);
        }
    }

    /// <summary>All of them, by line and column; those of the tree with the path of the map they stand in.</summary>
    public ImmutableArray<DocumentError> InOrder(MapNode? root) =>
        [
            .. ofTree
                .Found.Select(error => error with { Path = root is null ? "" : PathFinder.Find(root, error) })
                .Concat(found.Select(one => one.Error))
                .OrderBy(error => error.Line)
                .ThenBy(error => error.Column),
        ];
}
