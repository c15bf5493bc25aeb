using System.Text.Json;
using Remit.Web.Features.Journal;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.People;

/// <summary>
/// That somebody leads somebody, and in what, as whoever runs the installation has entered it. With it the two are a pair,
/// without any content; when it ends, what they wrote stays theirs.
/// </summary>
public sealed class ReportingLine : IJournaled
{
    /// <summary>The longest words for an area, in characters.</summary>
    public const int LongestArea = 200;

    private ReportingLine() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>The pair.</summary>
    public Guid PairId { get; private init; }

    /// <inheritdoc cref="PairId"/>
    public Pair Pair { get; private init; } = null!;

    /// <summary>In what the lead leads; empty where it is everything.</summary>
    public required string Area { get; init; }

    /// <summary>When it was entered.</summary>
    public DateTimeOffset BegunAt { get; private init; }

    /// <summary>When it ended; null as long as it goes on.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>A new one.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="area">In what; empty for everything.</param>
    /// <param name="at">Now.</param>
    public static Outcome<ReportingLine> Of(Pair pair, string? area, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var words = area?.Trim() ?? "";
        return words.Length > LongestArea ? Refusal.Invalid("area-long", "area")
            : !PlainText.IsPlain(words) ? Refusal.Invalid("text-unreadable", "area")
            : new ReportingLine
            {
                Id = Guid.CreateVersion7(),
                PairId = pair.Id,
                Pair = pair,
                Area = words,
                BegunAt = at,
            };
    }

    /// <summary>Ends it.</summary>
    /// <param name="at">Now.</param>
    public Outcome<ReportingLine> End(DateTimeOffset at)
    {
        if (EndedAt is not null)
        {
            return Refusal.Conflict("line-over");
        }

        (EndedAt, Version) = (at, Version + 1);
        return this;
    }

    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                PairId,
                Area,
                EndedAt,
            }
        );
}
