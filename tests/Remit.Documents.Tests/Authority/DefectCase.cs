namespace Remit.Documents.Tests.Authority;

/// <summary>A case that nothing covers.</summary>
/// <param name="Ask">The kind of decision.</param>
/// <param name="Facts">What is known, as text.</param>
internal sealed record DefectCase(string Ask, IReadOnlyDictionary<string, string> Facts);
