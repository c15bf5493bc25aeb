namespace Remit.Rules;

/// <summary>A line an answer adds: what kind, about what, and the English sentence.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Subject">The fact, clause or person it is about.</param>
/// <param name="Text">One sentence.</param>
public sealed record Note(NoteKind Kind, string Subject, string Text);
