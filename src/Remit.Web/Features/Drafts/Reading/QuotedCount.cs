using System.Collections.Immutable;
using System.Globalization;

namespace Remit.Web.Features.Drafts;

/// <summary>What somebody counted themselves about a line, as their page says it: counts, never what was counted.</summary>
/// <param name="LineId">The line.</param>
/// <param name="Proposals">How often they asked.</param>
/// <param name="Weeks">In how many weeks.</param>
/// <param name="Known">How often something came back.</param>
/// <param name="Changed">How often that was different.</param>
public sealed record QuotedCount(Guid LineId, int Proposals, int Weeks, int Known, int Changed)
{
    private const string Begin = "count";

    /// <summary>Counts as a draft keeps them.</summary>
    /// <param name="counts">The counts; none is a text too.</param>
    public static string Write(IEnumerable<QuotedCount> counts) =>
        string.Join(
            ';',
            counts
                .Select(count =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{count.LineId},{count.Proposals},{count.Weeks},{count.Known},{count.Changed}"
                    )
                )
                .Prepend(Begin)
        );

    /// <summary>Counts as a draft keeps them; what is none is left out.</summary>
    /// <param name="text">The text.</param>
    public static ImmutableArray<QuotedCount> Read(string text) =>
        [.. text.Split(';').Select(one => Find(one.Split(','))).OfType<QuotedCount>()];

    private static QuotedCount? Find(string[] parts)
    {
        var numbers = parts
            .Skip(1)
            .Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1)
            .ToArray();
        return Guid.TryParse(parts[0], out var line) && numbers is [> 0, > 0, >= 0, >= 0]
            ? new(line, numbers[0], numbers[1], numbers[2], numbers[3])
            : null;
    }
}
