namespace Remit.Web.Ui.Sentences;

/// <summary>A stretch of a sentence.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsTyped">Whether a person typed it; then it is theirs, and pages mark it so.</param>
public readonly record struct Piece(string Text, bool IsTyped);
