using System.Collections.Immutable;
using Remit.Documents;

namespace Remit.Web.Features.Drafts;

/// <summary>A document beside the draft it comes into.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Lines">Its lines, also those taken out.</param>
/// <param name="Parts">What the document says of it.</param>
internal sealed record ComingIn(Draft Draft, List<DraftLine> Lines, DocumentParts Parts)
{
    private List<DraftLine> Standing => Lines.FindAll(line => line.RemovedAt is null);

    /// <summary>Whether something stands in the draft.</summary>
    public bool IsTaken =>
        Standing.Count > 0 || ClearQuestions.All.Any(question => ClearQuestions.IsAnswered(Draft, question));

    /// <summary>Whether the draft says all of it and no line more, so that taking it in would change nothing.</summary>
    public bool IsThere =>
        IsSaid(Parts.Page, Draft.Answers)
        && Standing.Count == Parts.Lines.Length + (Parts.Rest is null ? 0 : 1)
        && Parts.Lines.All(line => line.Known is { RemovedAt: null } known && IsSaid(line.Answers, known.Answers))
        && (
            Parts.Rest is not { } rest
            || Standing.Exists(line =>
                line.Answers.Find(LineAnswers.Document) is { } text
                && string.Equals(text, AgreementWriter.Write(rest), StringComparison.Ordinal)
            )
        );

    private static bool IsSaid(GivenAnswers said, ImmutableSortedDictionary<string, string> standing) =>
        said.Over(standing).SequenceEqual(standing);
}
