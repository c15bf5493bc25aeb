using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Remit.Web.Features.Drafts.Findings;

/// <summary>
/// What would be worth a look if somebody sent what they are typing about a line. Nothing of it is kept: it is asked while
/// they type, and said as the page would say it.
/// </summary>
internal sealed class CheckLine(
    FindDraft drafts,
    DraftReading reading,
    DraftFindings findings,
    IStringLocalizer<FindingWords> words
)
{
    /// <param name="id">The line.</param>
    /// <param name="given">What stands in the form.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What would be worth a look; empty where nothing would; null where the line is none of who asks.</returns>
    public async Task<string?> RunAsync(Guid id, GivenAnswers given, CancellationToken cancellationToken)
    {
        var seen = await drafts.OfLineAsync(id, cancellationToken);
        if (seen?.Lines.FirstOrDefault(one => one.Id == id) is not { } line)
        {
            return null;
        }

        // Nobody tracks what was read here: it is changed for this look alone.
        var view = new LineView(seen.Draft, line);
        line.Answer(given.ReadWith(view.Beside, CultureInfo.CurrentCulture));
        return given.All.Keys.Select(view.Wrong).FirstOrDefault(wrong => wrong is not null)
            ?? (LineSizes.IsMonthBelowOne(line) ? words["LimitBelowOne"].Value : OfSizes(seen, line));
    }

    private string OfSizes(SeenDraft seen, DraftLine line) =>
        seen.IsWhole && reading.Read(seen).TryGet(out var whole)
            ? findings
                .Of(whole)
                .All.FirstOrDefault(one => one.Line?.Id == line.Id && one.Found is { Facts.IsEmpty: false })
                ?.Question.ToString()
                ?? ""
            : "";
}
