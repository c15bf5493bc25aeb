namespace Remit.Documents.Yaml;

/// <summary>A text as written; nothing is converted.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Text">The text, without quotes.</param>
/// <param name="IsPlain">Whether it stands without quotes.</param>
/// <param name="End">The index behind it.</param>
internal record ScalarNode(Position At, string Text, bool IsPlain, int End) : Node(At)
{
    /// <summary>Whether nothing at all was written where a value could stand.</summary>
    public bool IsMissing => IsPlain && Text.Length == 0;
}
