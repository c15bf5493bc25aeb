using Remit.Rules;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Drafts;

/// <summary>What a line of a draft means: an area of an agreement with one kind of decision.</summary>
internal sealed class LineArea(LineKind kinds)
{
    /// <summary>The area, or what has to be mended about it.</summary>
    /// <param name="line">The line, with its questions answered.</param>
    /// <param name="currency">The currency of its amounts.</param>
    /// <param name="days">When it is tried.</param>
    /// <param name="taken">Names of kinds that are used already.</param>
    public Outcome<Area> Of(DraftLine line, Currency currency, DraftDays days, IReadOnlySet<string> taken)
    {
        var sized = LineSizes.Of(line, currency);
        if (!sized.TryGet(out var sizes))
        {
            return Outcome<Area>.Refuse(sized.Refusals);
        }

        return new Area
        {
            Name = line.AreaName(),
            Outcomes =
            [
                .. Texts(line, LineAnswers.Outcome).Select(text => new Rules.Outcome(text)),
                .. LineFigures.Of(line) is { } measured ? [measured] : Array.Empty<Rules.Outcome>(),
            ],
            Boundaries = [.. Texts(line, LineAnswers.Never)],
            AnswersFor = line.Sentences(LineAnswers.AnswersFor),
            Needs = line.Sentences(LineAnswers.Needs),
            LeadWill = line.Sentences(LineAnswers.LeadWill),
            Decisions = [kinds.Of(new(line, sizes, currency, days), taken)],
        };
    }

    private static IEnumerable<string> Texts(DraftLine line, string name) => line.Text(name) is { } text ? [text] : [];
}
