namespace Remit.Documents.Yaml;

/// <summary>Mistakes found while the tree is built, which know a place but no path yet.</summary>
internal sealed class TreeErrors
{
    /// <summary>The most mistakes that are reported; what comes after them is not looked at as closely.</summary>
    public const int Most = 1000;

    private readonly List<DocumentError> found = [];

    /// <summary>What was found.</summary>
    public IReadOnlyList<DocumentError> Found => found;

    public void Add(Position at, string code, string message, string? hint = null)
    {
        if (found.Count < Most)
        {
            found.Add(new DocumentError(at.Line, at.Column, "", code, message, hint));
        }
    }

    public void AddComma(ScalarNode tail) =>
        Add(
            tail.At,
            "comma",
            "A comma ends an entry inside { } and [ ]"
                + (tail.Text.Length is > 0 and < 40 ? $", so '{tail.Text}' stands alone." : "."),
            "write 1000 or 1 000; a text with a comma needs quotes"
        );
}
