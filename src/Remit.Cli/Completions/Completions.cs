using Remit.Documents;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>What may stand next, read from the agreement that is already named; silent when there is none.</summary>
internal static class Completions
{
    private static readonly Terminal Silent = new(TextWriter.Null, TextWriter.Null);

    /// <summary>The kinds of decision in a file.</summary>
    /// <param name="path">The file, or null.</param>
    public static IEnumerable<string> KindsIn(string? path) => Read(path)?.Decisions.Select(kind => kind.Name) ?? [];

    /// <summary>The facts of a kind as <c>FACT=</c>; behind the equals sign, the choices of that fact.</summary>
    /// <param name="path">The file, or null.</param>
    /// <param name="kind">The kind's name, or null.</param>
    /// <param name="word">What is typed so far of the word.</param>
    public static IEnumerable<string> FactsOf(string? path, string? kind, string word)
    {
        if (kind is null || Read(path)?.FindDecision(kind) is not { } found)
        {
            return [];
        }

        var at = word.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? found.Facts.Where(IsAsked).Select(fact => $"{fact.Key}=")
            : found.FindFact(word[..at]) is { } fact ? ValuesOf(fact).Select(value => $"{fact.Key}={value}")
            : [];
    }

    private static bool IsAsked(Fact fact) => fact.Derive is null;

    private static IEnumerable<string> ValuesOf(Fact fact)
    {
        IEnumerable<string> own = fact.Kind == FactKind.YesNo ? ["yes", "no"] : fact.Choices;
        return fact.AllowsNotApplicable ? own.Append(Fact.NotApplicable) : own;
    }

    private static Agreement? Read(string? path) =>
        path is not null && TextFile.Read(path, Silent) is { } text ? AgreementReader.Read(text).Agreement : null;
}
