namespace Remit.Cli;

/// <summary>Several names, or other words, as one phrase.</summary>
internal static class Phrase
{
    /// <summary>All of them: <c>A, B and C</c>.</summary>
    /// <param name="words">At least one.</param>
    public static string And(IEnumerable<string> words) => Join(words, "and");

    /// <summary>Any of them: <c>A, B or C</c>.</summary>
    /// <param name="words">At least one.</param>
    public static string Or(IEnumerable<string> words) => Join(words, "or");

    private static string Join(IEnumerable<string> words, string between) =>
        words.ToArray() switch
        {
            [.. var first, var last] when first.Length > 0 => $"{string.Join(", ", first)} {between} {last}",
            var few => string.Concat(few),
        };
}
