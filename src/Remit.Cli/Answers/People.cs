namespace Remit.Cli;

/// <summary>Several names, or other words, in one phrase.</summary>
internal static class People
{
    /// <summary>All of them: <c>A, B and C</c>.</summary>
    /// <param name="names">At least one.</param>
    public static string And(IEnumerable<string> names) => Join(names, "and");

    /// <summary>Any of them: <c>A, B or C</c>.</summary>
    /// <param name="names">At least one.</param>
    public static string Or(IEnumerable<string> names) => Join(names, "or");

    private static string Join(IEnumerable<string> names, string word) =>
        names.ToArray() switch
        {
            [.. var first, var last] when first.Length > 0 => $"{string.Join(", ", first)} {word} {last}",
            var few => string.Concat(few),
        };
}
