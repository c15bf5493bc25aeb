namespace Remit.Rules.Engine;

/// <summary>
/// A node of a <see cref="Diagram"/>: either an end (a level, or "cannot occur"), or a fact and what follows in each class
/// of its values. Equal nodes have one number.
/// </summary>
internal readonly record struct Node(NodeStore Store, int Number)
{
    /// <summary>Every level that can follow.</summary>
    public LevelSet Levels => Store.LevelsOf(Number);
}
