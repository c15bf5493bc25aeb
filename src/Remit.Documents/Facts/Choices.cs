using System.Collections.Immutable;

namespace Remit.Documents.Facts;

/// <summary>What a choice takes.</summary>
/// <param name="Names">The values listed, without <c>anything else</c>.</param>
/// <param name="TakesAnythingElse">Whether any other text is taken.</param>
internal sealed record Choices(ImmutableArray<string> Names, bool TakesAnythingElse)
{
    public static Choices None { get; } = new([], false);
}
