using System.Collections.Immutable;

namespace Remit.Web.Features.Drafts;

/// <summary>
/// Under which headings the lines of a draft stand: what shares one becomes one area of the agreement. A line without one
/// is an area by itself, called as the line is.
/// </summary>
internal static class LineHeadings
{
    /// <summary>Up to so many lines need no headings.</summary>
    public const int FewLines = 4;

    /// <summary>The longest heading, in characters.</summary>
    public const int Longest = 100;

    /// <summary>The heading a line stands under; null for none.</summary>
    /// <param name="line">The line.</param>
    public static string? Heading(this DraftLine line) => line.Answers.Find(LineAnswers.Area);

    /// <summary>What the area is called in which a line stands.</summary>
    /// <param name="line">The line, with its title.</param>
    public static string AreaName(this DraftLine line) => line.Heading() ?? line.Title()!;

    /// <summary>The lines that stand together, in the order of the first of each.</summary>
    /// <param name="lines">The lines of a draft, in their order.</param>
    public static ImmutableArray<ImmutableArray<DraftLine>> Groups(IEnumerable<DraftLine> lines) =>
        [
            .. lines
                .GroupBy(line => line.Heading() ?? $"{line.Id}", StringComparer.OrdinalIgnoreCase)
                .Select(group => group.ToImmutableArray()),
        ];

    /// <summary>The lines in the order in which they stand in the agreement.</summary>
    /// <param name="lines">The lines of a draft, in their order.</param>
    public static ImmutableArray<DraftLine> InOrder(IEnumerable<DraftLine> lines) =>
        [.. Groups(lines).SelectMany(group => group)];

    /// <summary>The headings in use, each as it was written first.</summary>
    /// <param name="lines">The lines of a draft, in their order.</param>
    public static ImmutableArray<string> Used(IEnumerable<DraftLine> lines) =>
        [.. lines.Select(Heading).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Whether lines are asked for a heading: there are more than a few, or one has one.</summary>
    /// <param name="lines">The lines of a draft.</param>
    public static bool AreAsked(IReadOnlyCollection<DraftLine> lines) =>
        lines.Count > FewLines || lines.Any(line => line.Heading() is not null);

    /// <summary>Whether headings would help, and there is none yet.</summary>
    /// <param name="lines">The lines of a draft.</param>
    public static bool AreMissing(IReadOnlyCollection<DraftLine> lines) =>
        lines.Count > FewLines && lines.All(line => line.Heading() is null);
}
