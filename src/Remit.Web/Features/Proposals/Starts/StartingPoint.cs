using System.Text.Json;
using Remit.Rules;
using Remit.Web.Features.Journal;

namespace Remit.Web.Features.Proposals.Starts;

/// <summary>
/// Where one of two would start with a line. It is sealed: the other sees it once both have said theirs. When both have
/// agreed it is gone, and only how far apart the two were is kept (<see cref="StartingGap"/>).
/// </summary>
public sealed class StartingPoint : IJournaled
{
    private StartingPoint() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>The page about which it was said; it holds for all that the two send to and fro about the same draft.</summary>
    public Guid ProposalId { get; private init; }

    /// <summary>The name of the kind of decision.</summary>
    public required string Kind { get; init; }

    /// <summary>Who said it.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>One of the five.</summary>
    public Level Level { get; private set; }

    /// <summary>When it was said last.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>Somebody says where they would start.</summary>
    /// <param name="line">The page, and the name of the kind of decision.</param>
    /// <param name="personId">Who.</param>
    /// <param name="level">One of the five.</param>
    /// <param name="at">Now.</param>
    public static StartingPoint Of(
        (Guid ProposalId, string Kind) line,
        Guid personId,
        Level level,
        DateTimeOffset at
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            ProposalId = line.ProposalId,
            Kind = line.Kind,
            PersonId = personId,
            Level = level,
            At = at,
        };

    /// <summary>Says it anew, as long as nobody has opened it.</summary>
    /// <param name="level">One of the five.</param>
    /// <param name="at">Now.</param>
    public void Be(Level level, DateTimeOffset at) => (Level, At, Version) = (level, at, Version + 1);

    /// <inheritdoc/>
    public string ToJournal() => JsonSerializer.Serialize(new { Kind });
}
