using Remit.Web.Features.Drafts.More;

namespace Remit.Web.Features.Drafts;

/// <summary>Which question of a line comes next.</summary>
public static class LineSteps
{
    /// <summary>The first question that misses an answer; null when none does.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="line">The line.</param>
    public static LineStep? Next(Draft draft, DraftLine line)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(line);
        return Enum.GetValues<LineStep>()
            .Cast<LineStep?>()
            .FirstOrDefault(step => !IsAnswered(draft, line, step!.Value));
    }

    /// <summary>The question that asks for an answer; null when none does.</summary>
    /// <param name="name">A name under which something is kept.</param>
    public static LineStep? AskingFor(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Split('.')[0] switch
        {
            LineAnswers.Title => LineStep.What,
            LineAnswers.Measure or LineAnswers.Unit or LineAnswers.UpTo or LineAnswers.PerMonth => LineStep.Far,
            LineAnswers.Outcome or LineAnswers.Never => LineStep.Aim,
            LineAnswers.Times or LineAnswers.Different or LineAnswers.WentWell => LineStep.SoFar,
            DraftAnswers.Lead or DraftAnswers.Told => LineStep.Told,
            _ => null,
        };
    }

    /// <summary>The address of a question.</summary>
    /// <param name="line">The line.</param>
    /// <param name="step">The question.</param>
    public static string AddressOf(DraftLine line, LineStep step)
    {
        ArgumentNullException.ThrowIfNull(line);
        return $"/lines/{line.Id}/{NameOf(step)}";
    }

    /// <summary>The address at which an answer is asked for.</summary>
    /// <param name="line">The line.</param>
    /// <param name="name">A name under which something is kept.</param>
    public static string? AddressOf(DraftLine line, string name)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(name);
        return MoreParts.AskingFor(name.Split('.')[0]) is { } part ? MoreParts.AddressOf(line, part)
            : AskingFor(name) is { } step ? AddressOf(line, step)
            : null;
    }

    /// <summary>Where on the screen of a question to go on: its second half once the first is answered.</summary>
    /// <param name="line">The line.</param>
    /// <param name="step">The question.</param>
    public static string PlaceIn(DraftLine line, LineStep step)
    {
        ArgumentNullException.ThrowIfNull(line);
        var first = step switch
        {
            LineStep.Far => LineAnswers.UpTo,
            LineStep.Aim => LineAnswers.Outcome,
            _ => null,
        };
        return first is not null && Has(line, first) ? "#next" : "";
    }

    /// <summary>The question with a name in addresses; null when there is none.</summary>
    /// <param name="name">Such as <c>far</c>.</param>
    public static LineStep? Find(string name) =>
        Enum.GetValues<LineStep>()
            .Cast<LineStep?>()
            .FirstOrDefault(step => string.Equals(NameOf(step!.Value), name, StringComparison.Ordinal));

    private static string NameOf(LineStep step) =>
        step switch
        {
            LineStep.What => "what",
            LineStep.Far => "far",
            LineStep.Aim => "aim",
            LineStep.SoFar => "so-far",
            _ => "told",
        };

    private static bool IsAnswered(Draft draft, DraftLine line, LineStep step) =>
        step switch
        {
            LineStep.What => line.Answers.Find(LineAnswers.Title) is not null,
            LineStep.Far => IsSized(line),
            LineStep.Aim => Has(line, LineAnswers.Outcome) && Has(line, LineAnswers.Never),
            LineStep.SoFar => Has(line, LineAnswers.Different),
            _ => draft.Answers.Find(DraftAnswers.Told) is not null && draft.Answers.Find(DraftAnswers.Lead) is not null,
        };

    /// <summary>Whether it is said how far a line goes.</summary>
    /// <param name="line">The line.</param>
    internal static bool IsSized(DraftLine line) =>
        line.Measure switch
        {
            null => false,
            Measure.None => Has(line, LineAnswers.PerMonth),
            Measure.Number => Has(line, LineAnswers.UpTo)
                && Has(line, LineAnswers.Unit)
                && Has(line, LineAnswers.PerMonth),
            _ => Has(line, LineAnswers.UpTo) && Has(line, LineAnswers.PerMonth),
        };

    private static bool Has(DraftLine line, string name) => line.Answers.Find(name) is not null;
}
