using Remit.Rules;

namespace Remit.Web.Ui.Sentences;

/// <summary>
/// Says a first line as one would say it to the lead: "Refunds up to €60 each: I decide and tell you on Fridays; above
/// that I ask you first." It is made from the document, so that every place says the same.
/// </summary>
/// <param name="phrases">The words.</param>
/// <param name="agreement">The document the line stands in.</param>
/// <param name="reader">For whom, and what people are called.</param>
/// <param name="spoken">Who says it to whom.</param>
public sealed class ProposalSentences(Phrases phrases, Agreement agreement, Reader reader, Spoken spoken)
{
    private readonly Values values = new(phrases, reader.Culture);

    private Sentence Lead => Sentence.Typed(reader.Call(agreement.Lead));

    /// <summary>Whether a kind has the shape of a first line: one thing that is mine, everything else asked first.</summary>
    /// <param name="kind">The kind.</param>
    public static bool IsFirstLine(DecisionKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind
                is {
                    Grants: [{ Level: Level.DecideTell } mine, { Level: Level.AskFirst } rest],
                    Caps.IsEmpty: true,
                    Reversible: not Reversibility.No,
                }
            && mine is { Tell: null, Advice.IsEmpty: true, When.Length: <= 1, Limits.Length: <= 1 }
            && mine.When.All(condition => !condition.Ranges.IsEmpty)
            && rest is { When.IsEmpty: true, Limits.IsEmpty: true, GoFrom: null };
    }

    /// <summary>A line as one would say it, whatever its shape: as a first line, or each thing it says by itself.</summary>
    /// <param name="kind">The kind.</param>
    public Sentence Say(DecisionKind kind) =>
        IsFirstLine(kind)
            ? Whole(kind)
            : Sentence.Join(
                " ",
                new LineSentences(phrases, agreement, reader)
                    .Of(kind)
                    .SelectMany(line => line.More.Prepend(line.Text))
                    .DistinctBy(sentence => sentence.ToString(), StringComparer.Ordinal)
            );

    /// <summary>What comes first about a line, where the whole of it stands below: what gives most room, and the try-out.</summary>
    /// <param name="kind">A kind with a grant.</param>
    public Sentence Begin(DecisionKind kind) =>
        IsFirstLine(kind)
            ? Whole(kind)
            : Sentence.Join(" ", [new LineSentences(phrases, agreement, reader).Of(kind).First().Text, Try(kind)]);

    /// <summary>The whole of it, sentence after sentence: what is mine, the most in a month, until when it is tried.</summary>
    /// <param name="kind">A kind with the shape of a first line.</param>
    public Sentence Whole(DecisionKind kind) => Sentence.Join(" ", [Line(kind), Month(kind), Try(kind)]);

    /// <summary>What is mine, how you hear of it, and what I ask first.</summary>
    /// <param name="kind">A kind with the shape of a first line.</param>
    public Sentence Line(DecisionKind kind) =>
        phrases.Say($"Proposal.{(Mine(kind).When.IsEmpty ? "Beyond" : "Above")}.{spoken}", What(kind), Told, Lead);

    /// <summary>Which decisions: "Refunds up to €60 each".</summary>
    /// <param name="kind">A kind with the shape of a first line.</param>
    /// <param name="called">What it is called within a sentence; null for its title.</param>
    public Sentence What(DecisionKind kind, string? called = null) =>
        new What(phrases, new Conditions(phrases, values), new Limits(phrases, values, reader)).WithoutLimits(
            kind,
            Mine(kind),
            called
        );

    /// <summary>The most in a month; empty where there is no limit.</summary>
    /// <param name="kind">A kind with the shape of a first line.</param>
    public Sentence Month(DecisionKind kind) =>
        Mine(kind).Limits is [{ } limit]
            ? phrases.Say("Proposal.Most", new Limits(phrases, values, reader).Of(kind, limit))
            : Sentence.Empty;

    /// <summary>For how long it is tried, and when the two look at it; empty where it is not tried.</summary>
    /// <param name="kind">A kind with the shape of a first line.</param>
    public Sentence Try(DecisionKind kind)
    {
        const int DaysOfWeek = 7;
        if (Mine(kind).Trial is not { } trial || agreement.InForce.Review is not { } review)
        {
            return Sentence.Empty;
        }

        var days = trial.Until.DayNumber - agreement.InForce.From.DayNumber + 1;
        return phrases.Say(
            "Proposal.Try",
            Weeks(days / DaysOfWeek),
            Sentence.Of(Days.InYear(review, reader.Culture)),
            Lead
        );
    }

    /// <summary>A number of weeks in words: "four weeks".</summary>
    /// <param name="weeks">How many.</param>
    public Sentence Weeks(int weeks) =>
        weeks == 1 ? phrases.Say("Weeks.One") : phrases.Say("Weeks.Other", Number(weeks));

    /// <summary>A small number as a word: "four".</summary>
    /// <param name="number">The number.</param>
    public Sentence Number(int number)
    {
        const int LargestWord = 12;
        return number is > 0 and <= LargestWord ? phrases.Say($"Number.{number}") : values.Number(number);
    }

    private static Grant Mine(DecisionKind kind) => kind.Grants[0];

    private Sentence Told =>
        (agreement.Note, agreement.CheckIn) switch
        {
            ({ } day, null) => phrases.Say($"OnDays.{day}"),
            ({ } day, _) => phrases.Say("Proposal.Both", phrases.Say($"OnDays.{day}")),
            _ => phrases.Say("Proposal.InTalk"),
        };
}
