using Remit.Rules;

namespace Remit.Documents.Reading;

/// <summary>The words of every key that takes one of a few.</summary>
internal static class Vocabulary
{
    public static Words<bool> YesNo { get; } = new(("yes", true), ("no", false));

    public static Words<Level> Levels { get; } =
        new([.. LevelKeys.Givable.Select(level => (LevelKeys.Of(level), level))]);

    public static Words<Level> Expected { get; } =
        new([
            (LevelKeys.Of(Level.NotCovered), Level.NotCovered),
            .. LevelKeys.Givable.Select(level => (LevelKeys.Of(level), level)),
        ]);

    public static Words<Rhythm> Rhythms { get; } =
        new(("weekly", Rhythm.Weekly), ("fortnightly", Rhythm.Fortnightly), ("monthly", Rhythm.Monthly));

    public static Words<DayOfWeek> Days { get; } =
        new(
            ("monday", DayOfWeek.Monday),
            ("tuesday", DayOfWeek.Tuesday),
            ("wednesday", DayOfWeek.Wednesday),
            ("thursday", DayOfWeek.Thursday),
            ("friday", DayOfWeek.Friday),
            ("saturday", DayOfWeek.Saturday),
            ("sunday", DayOfWeek.Sunday)
        );

    public static Words<Silence> Silences { get; } = new(("wait", Silence.Wait), ("proceed", Silence.Proceed));

    public static Words<Reversibility> Reversibilities { get; } =
        new(("yes", Reversibility.Yes), ("partly", Reversibility.Partly), ("no", Reversibility.No));

    public static Words<FactKind> FactKinds { get; } =
        new(
            ("money", FactKind.Money),
            ("number", FactKind.Number),
            ("percent", FactKind.Percent),
            ("choice", FactKind.Choice),
            ("yes_no", FactKind.YesNo),
            ("date", FactKind.Date),
            ("days", FactKind.Days),
            ("months", FactKind.Months)
        );

    public static Words<Tax> Taxes { get; } = new(("included", Tax.Included), ("excluded", Tax.Excluded));

    public static Words<RiskySide> RiskySides { get; } =
        new(("higher", RiskySide.Higher), ("lower", RiskySide.Lower), ("neither", RiskySide.Neither));

    public static Words<AfterTrial> AfterTrials { get; } =
        new(("go back", AfterTrial.GoBack), ("keep", AfterTrial.Keep));

    /// <summary>Which way a measure gets better: true where smaller is.</summary>
    public static Words<bool> Better { get; } = new(("lower", true), ("higher", false));

    /// <summary>What an amount counts; the only word is <c>per year</c>.</summary>
    public static Words<bool> Counts { get; } = new(("per year", true));

    /// <summary>What separates the cells of a table.</summary>
    public static Words<char> Separators { get; } = new(("comma", ','), ("semicolon", ';'), ("tab", '\t'));

    /// <summary>The marks inside numbers of a table.</summary>
    public static Words<char> Marks { get; } =
        new(("point", '.'), ("comma", ','), ("space", ' '), ("apostrophe", '\''));
}
