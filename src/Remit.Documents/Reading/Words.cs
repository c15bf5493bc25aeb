using Remit.Rules;

namespace Remit.Documents.Reading;

/// <summary>Words a key takes, and what each means; one table for reading and writing.</summary>
/// <typeparam name="T">What they mean.</typeparam>
internal sealed class Words<T>(params (string Word, T Meaning)[] pairs)
    where T : struct
{
    /// <summary>The words.</summary>
    public IReadOnlyList<string> All { get; } = [.. pairs.Select(pair => pair.Word)];

    public string Of(T meaning) => pairs.First(pair => EqualityComparer<T>.Default.Equals(pair.Meaning, meaning)).Word;

    public Result<T> Read(string text)
    {
        foreach (var (word, meaning) in pairs)
        {
            if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
            {
                return meaning;
            }
        }

        return new Problem("unknown-word", text, $"'{text}' is not known here.", Nearest.Hint(text, All));
    }
}
