using System.Collections.Immutable;

namespace Remit.Rules.Engine;

/// <summary>Everything found in an agreement on some days, in the order of the file (A3, A4).</summary>
internal sealed class FrameChecks(Agreement agreement, ImmutableArray<DateOnly> days)
{
    public IEnumerable<Finding> Findings() =>
        OfAgreement()
            .Concat(
                agreement.Areas.SelectMany(area =>
                    OfArea(area)
                        .Concat(area.Decisions.SelectMany(kind => new KindChecks(agreement, kind, days).Findings()))
                )
            );

    private IEnumerable<Finding> OfAgreement()
    {
        if (NextLook is not { } look || look > YearAfter(days[0]))
        {
            yield return Found(FindingCode.ReviewFarAway, ReviewSentence);
        }

        if (agreement is { CheckIn: null, Note: null })
        {
            yield return Found(
                FindingCode.NoLookBack,
                "There is neither a check-in nor a weekly note: nobody looks back."
            );
        }

        if (agreement.Cover is null)
        {
            yield return Found(FindingCode.NoCover, $"Nobody is named who answers while {agreement.Lead} is away.");
        }
    }

    /// <summary>The day it is looked at again, or ends by itself and so must be looked at; null when there is none.</summary>
    private DateOnly? NextLook =>
        (agreement.InForce.Review, agreement.InForce.Until) switch
        {
            ({ } review, { } until) => review < until ? review : until,
            var (review, until) => review ?? until,
        };

    private string ReviewSentence =>
        agreement.InForce.Review is { } review
            ? $"The day to look at it again, {Figures.Text(review)}, is more than a year away."
            : "No day is named to look at it again, and it does not end by itself within a year.";

    private static IEnumerable<Finding> OfArea(Area area)
    {
        if (area.Outcomes.IsEmpty)
        {
            yield return new Finding
            {
                Code = FindingCode.NoOutcome,
                Area = area.Name,
                Sentence = $"{area.Name}: no outcome says what should come out; a sentence is enough.",
            };
        }
    }

    private static Finding Found(FindingCode code, string sentence) => new() { Code = code, Sentence = sentence };

    private static DateOnly YearAfter(DateOnly day) =>
        day > DateOnly.MaxValue.AddYears(-1) ? DateOnly.MaxValue : day.AddYears(1);
}
