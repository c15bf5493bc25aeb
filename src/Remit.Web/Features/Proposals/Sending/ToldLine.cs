using System.Collections.Immutable;
using Remit.Web.Features.Drafts;

namespace Remit.Web.Features.Proposals;

/// <summary>What goes along with a line of a page that is sent: how it has gone so far, as its writer has it.</summary>
/// <param name="LineId">The line of the draft it was; null for one from a file.</param>
/// <param name="Times">How often it came up last month; null where nobody counted, or it stays at home.</param>
/// <param name="Different">How often the answer was different: never, sometimes, often; null where nobody knows.</param>
/// <param name="WentWell">One that went well; null where none is told.</param>
public sealed record ToldLine(Guid? LineId, int? Times, string? Different, string? WentWell)
{
    /// <summary>What goes along with each line of a draft, by the names of the kinds of decision.</summary>
    /// <param name="whole">The draft.</param>
    /// <param name="isTold">Whether its owner tells how it has gone so far.</param>
    public static ImmutableSortedDictionary<string, ToldLine> Of(WholeDraft whole, bool isTold)
    {
        ArgumentNullException.ThrowIfNull(whole);
        return whole.Seen.Lines.ToImmutableSortedDictionary(
            line => whole.KindOf(line).Name,
            line => isTold ? Of(line) : new ToldLine(line.Id, null, null, null),
            StringComparer.Ordinal
        );
    }

    private static ToldLine Of(DraftLine line) =>
        new(
            line.Id,
            LineSizes.TimesOf(line),
            line.Answers.Find(LineAnswers.Different) is { } different && different is not LineAnswers.Uncounted
                ? different
                : null,
            line.Answers.Text(LineAnswers.WentWell)
        );

    /// <summary>Whether anything is told.</summary>
    public bool IsTold => Times is not null || Different is not null || WentWell is not null;
}
