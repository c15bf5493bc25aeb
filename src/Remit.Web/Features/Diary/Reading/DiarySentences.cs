using Microsoft.Extensions.Localization;
using Remit.Web.Ui.Sentences;

namespace Remit.Web.Features.Diary;

/// <summary>Says counts in words.</summary>
internal sealed class DiarySentences(IStringLocalizer<DiaryWords> words, Phrases phrases)
{
    private const int LargestWord = 12;

    // One or two waits have no middle worth naming.
    private const int FewestWaits = 3;

    /// <summary>As "14 proposals in four weeks, none changed, median wait one working day".</summary>
    /// <param name="count">The count.</param>
    /// <param name="day">How long a working day is.</param>
    public string Say(DiaryCount count, TimeSpan day)
    {
        string[] parts =
        [
            $"{Plural("Proposals", count.Proposals)} {Plural("Weeks", count.Weeks)}",
            .. count.Known > 0 ? new[] { Changed(count.Changed) } : [],
            .. count is { Known: >= FewestWaits, MedianWait: { } wait }
                ? new[] { words["Wait", Length(wait, day)].Value }
                : [],
        ];
        return string.Join(", ", parts);
    }

    /// <summary>As "eight of eight are counted, none changed".</summary>
    /// <param name="progress">How far a goal is.</param>
    public string Say(GoalProgress progress)
    {
        var counted = words["Counted", Number(progress.Counted), Number(progress.Goal.Number)].Value;
        return progress.Counted > 0 ? $"{counted}, {Changed(progress.Changed)}" : counted;
    }

    /// <summary>A number: up to twelve as a word.</summary>
    /// <param name="number">The number.</param>
    public string Number(int number) =>
        number is > 0 and <= LargestWord
            ? phrases.Say($"Number.{number}").ToString()
            : number.ToString(System.Globalization.CultureInfo.CurrentCulture);

    /// <summary>A length of working time in hours or days: "three working hours", "one working day".</summary>
    /// <param name="length">The length.</param>
    /// <param name="day">How long a working day is.</param>
    public string Length(TimeSpan length, TimeSpan day)
    {
        var hours = (int)Math.Round(length / TimeSpan.FromHours(1), MidpointRounding.AwayFromZero);
        return hours == 0 ? words["Under an hour"]
            : TimeSpan.FromHours(hours) < day ? Plural("Hours", hours)
            : Plural("Days", (int)Math.Round(length / day, MidpointRounding.AwayFromZero));
    }

    private string Changed(int changed) => changed == 0 ? words["None changed"].Value : Plural("Changed", changed);

    private string Plural(string key, int count) => words[count == 1 ? $"{key}.One" : $"{key}.Other", Number(count)];
}
