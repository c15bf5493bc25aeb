using Remit.Rules;

namespace Remit.Web.Features.Drafts.More;

/// <summary>Where what a line may say behind <em>More</em> is asked for.</summary>
internal static class MoreParts
{
    /// <summary>The page of a line.</summary>
    /// <param name="line">The line.</param>
    public static string PageOf(DraftLine line) => $"/lines/{line.Id}/more";

    /// <summary>The address of a part, opened.</summary>
    /// <param name="line">The line.</param>
    /// <param name="part">The part.</param>
    public static string AddressOf(DraftLine line, MorePart part) =>
        $"{PageOf(line)}?open={NameOf(part)}#{NameOf(part)}";

    /// <summary>The five short questions by which one finds which of the five sentences fits.</summary>
    /// <param name="line">The line.</param>
    public static string WhichWayOf(DraftLine line) => $"/lines/{line.Id}/which";

    /// <summary>Its name in addresses.</summary>
    /// <param name="part">The part.</param>
    public static string NameOf(MorePart part) =>
        part switch
        {
            MorePart.Which => "which",
            MorePart.Beyond => "beyond",
            MorePart.When => "when",
            MorePart.Often => "often",
            MorePart.Undo => "undo",
            MorePart.AtOnce => "at-once",
            MorePart.Figures => "figures",
            MorePart.Heading => "heading",
            _ => "each",
        };

    /// <summary>The parts that a line has, in their order.</summary>
    /// <param name="line">The line.</param>
    /// <param name="lines">All lines of its draft.</param>
    public static IEnumerable<MorePart> Of(DraftLine line, IReadOnlyCollection<DraftLine> lines) =>
        Enum.GetValues<MorePart>()
            .Where(part =>
                part switch
                {
                    MorePart.Beyond => line.How() > Level.LeadDecides,
                    MorePart.Heading => LineHeadings.AreAsked(lines),
                    _ => true,
                }
            );

    /// <summary>The answers of a part, in their order.</summary>
    /// <param name="part">The part.</param>
    public static IReadOnlyList<string> AnswersOf(MorePart part) =>
        part switch
        {
            MorePart.Which => [LineAnswers.How],
            MorePart.Beyond => [LineAnswers.NextUpTo, LineAnswers.Next, LineAnswers.Beyond],
            MorePart.When => [LineAnswers.Only, LineAnswers.Except],
            MorePart.Often => [LineAnswers.Most, LineAnswers.MostPer],
            MorePart.Undo => [LineAnswers.Undo, LineAnswers.UndoWhy],
            MorePart.AtOnce => [LineAnswers.AtOnce],
            MorePart.Figures => LineFigures.Names,
            MorePart.Heading => [LineAnswers.Area],
            _ => [LineAnswers.AnswersFor, LineAnswers.Needs, LineAnswers.LeadWill],
        };

    /// <summary>The part that asks for an answer; null when none does.</summary>
    /// <param name="name">The answer's name.</param>
    public static MorePart? AskingFor(string name) =>
        Enum.GetValues<MorePart>()
            .Cast<MorePart?>()
            .FirstOrDefault(part => AnswersOf(part!.Value).Contains(name, StringComparer.Ordinal));
}
