namespace Remit.Documents.Tests.Authority;

/// <summary>One question: what is known, which rules hold, and which are still open.</summary>
/// <param name="Ask">The kind of decision.</param>
/// <param name="Facts">What is known, as text.</param>
/// <param name="Expect">The rules of which a clause holds.</param>
/// <param name="Open">The rules of which no clause holds, but one needs a fact that is not given.</param>
internal sealed record AuthorityQuestion(
    string Ask,
    IReadOnlyDictionary<string, string> Facts,
    IReadOnlyList<string> Expect,
    IReadOnlyList<string> Open
);
