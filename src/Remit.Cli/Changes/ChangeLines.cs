using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>A change between two versions, line by line.</summary>
/// <param name="change">The change.</param>
internal sealed class ChangeLines(Change change)
{
    /// <summary>The four lists of each date, that nothing else changes, and what a log says.</summary>
    public IEnumerable<TextLine> All => change.Comparisons.SelectMany(On).Concat(Log());

    private IEnumerable<TextLine> On(Comparison comparison)
    {
        yield return new TextLine($"On {DayText.Write(comparison.On)}:", Tone.Heading);
        var lists = List("You may do more:", Tone.Yes, comparison.More.Select(Said))
            .Concat(List("You may do less:", Tone.Careful, comparison.Less.Select(Said)))
            .Concat(List("Limits:", Tone.Careful, comparison.Limits.Select(Said)))
            .Concat(List("Who is told, asked, or must agree:", Tone.Careful, comparison.Duties.Select(Said)));
        foreach (var line in lists)
        {
            yield return line;
        }

        yield return comparison.IsIncomplete ? new TextLine("  Incomplete: there may be more.", Tone.No)
        : comparison.IsSame ? "  Nothing changes."
        : "  Nothing else changes.";
    }

    private static IEnumerable<TextLine> List(string heading, Tone tone, IEnumerable<string> said) =>
        said.Select(line => new TextLine($"    {line}")).ToArray() is { Length: > 0 } lines
            ? lines.Prepend(new TextLine($"  {heading}", tone))
            : [];

    private static string Said(LevelChange one) =>
        $"{one.Kind}, {one.Cases}: {LevelWords.Of(one.From)} -> {LevelWords.Of(one.To)}";

    private static string Said(LimitChange one) => $"{one.Kind}, {one.Grant}: {Limits(one.From)} -> {Limits(one.To)}";

    private static string Limits(ImmutableArray<string> limits) =>
        limits.IsEmpty ? "no limit" : string.Join(" and ", limits);

    private static string Said(DutyChange one) =>
        $"{one.Kind}, {one.Cases} ({LevelWords.Of(one.Level)}): {one.From} -> {one.To}";

    private IEnumerable<TextLine> Log()
    {
        if (change.Logged is not { } logged)
        {
            yield break;
        }

        var different = change.Different.Length;
        yield return different == 0
            ? $"All {logged} decisions of the log would have gone the same way."
            : $"{different} of the {logged} decisions of the log would have gone differently:";
        foreach (var one in change.Different)
        {
            yield return $"  {DayText.Write(one.Entry.Date)} {one.Kind}, {FactsOf(one.Entry)}: "
                + $"{Levels(one.From)} -> {Levels(one.To)}";
        }
    }

    private static string FactsOf(LogEntry entry) =>
        string.Join(
            ", ",
            entry
                .Facts.OrderBy(fact => fact.Key, StringComparer.Ordinal)
                .Select(fact => $"{fact.Key} {FactValueText.Write(fact.Value)}")
        );

    private static string Levels(ImmutableArray<Level> levels) => string.Join(" or ", levels.Select(LevelWords.Of));
}
