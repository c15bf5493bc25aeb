using Remit.Rules;

namespace Remit.Cli;

/// <summary>An agreement in plain sentences, for a person.</summary>
internal static class AgreementSentences
{
    /// <summary>Every line.</summary>
    /// <param name="agreement">The agreement.</param>
    public static IEnumerable<TextLine> Of(Agreement agreement) => Of(agreement, new People(agreement));

    /// <summary>A heading and its items, each on a line; nothing when there are none.</summary>
    /// <param name="heading">What they are.</param>
    /// <param name="items">The items.</param>
    /// <param name="indent">What stands before each line.</param>
    public static IEnumerable<TextLine> Listed(string heading, IReadOnlyCollection<string> items, string indent) =>
        items.Count == 0 ? [] : [$"{indent}{heading}", .. items.Select(item => (TextLine)$"{indent}  - {item}")];

    private static IEnumerable<TextLine> Of(Agreement agreement, People people) =>
        [
            new TextLine($"What {agreement.Contributor} decides, agreed with {agreement.Lead}", Tone.Heading),
            Stands(agreement.InForce),
            .. Rhythm(agreement, people),
            Answers(agreement),
            .. agreement.Cover is { } cover
                ? [(TextLine)$"{people.Call(cover)} answers while {people.Call(agreement.Lead)} is away."]
                : (TextLine[])[],
            .. Others(agreement),
            .. GrowthSentences.Of(agreement.Growth),
            .. agreement.Rates.Select(rate => (TextLine)$"Agreed rate: {RateText.Write(rate)}."),
            .. Frame(agreement.Frame),
            .. Listed("Boundaries:", agreement.Boundaries, ""),
            .. agreement.Areas.SelectMany(area => new AreaSentences(agreement, people, area).All()),
        ];

    private static TextLine Stands(InForce inForce)
    {
        var until = inForce.Until is { } last ? $" until {DayText.Write(last)}" : "";
        var review = inForce.Review is { } day ? $"; the two look at it on {DayText.Write(day)}" : "";
        return $"In force from {DayText.Write(inForce.From)}{until}{review}.";
    }

    private static IEnumerable<TextLine> Rhythm(Agreement agreement, People people)
    {
        if (agreement.CheckIn is { } rhythm)
        {
            var often = rhythm switch
            {
                Rules.Rhythm.Weekly => "every week",
                Rules.Rhythm.Fortnightly => "every other week",
                _ => "every month",
            };
            yield return $"They look back together {often}.";
        }

        if (agreement.Note is { } day)
        {
            yield return $"{people.Call(agreement.Contributor)} writes a note on {day}s.";
        }
    }

    private static TextLine Answers(Agreement agreement) =>
        $"An answer may take {agreement.AnswerWithin} unless a decision says otherwise; until it is there, "
        + (agreement.Silence == Silence.Wait ? "things wait." : "things go ahead as they were announced.");

    private static IEnumerable<TextLine> Others(Agreement agreement)
    {
        string[] named =
        [
            .. agreement.Others.Select(other => other.As is { } part ? $"{other.Name} ({part})" : other.Name),
            .. agreement.Cover is { } cover && !IsNamed(agreement, cover) ? [cover] : (string[])[],
        ];
        if (named.Length > 0)
        {
            yield return $"Also named: {Phrase.And(named)}.";
        }
    }

    private static bool IsNamed(Agreement agreement, string name) =>
        agreement
            .Others.Select(other => other.Name)
            .Append(agreement.Lead)
            .Append(agreement.Contributor)
            .Contains(name, StringComparer.Ordinal);

    private static IEnumerable<TextLine> Frame(Frame? frame)
    {
        (string Label, string? Text)[] parts =
        [
            ("Autonomy means", frame?.AutonomyMeans),
            ("Freedom would be", frame?.FreedomWouldBe),
            ("Asked because", frame?.AskedBecause),
            ("Granted because", frame?.GrantedBecause),
        ];
        return parts.Where(part => part.Text is not null).Select(part => (TextLine)$"{part.Label}: {part.Text}.");
    }
}
