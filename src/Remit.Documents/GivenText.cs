namespace Remit.Documents;

/// <summary>Something given by name, its value as written.</summary>
/// <param name="Name">The name.</param>
/// <param name="Text">The value.</param>
public sealed record GivenText(string Name, string Text);
