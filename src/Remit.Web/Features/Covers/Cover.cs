using System.Collections.Immutable;
using System.Text.Json;
using Remit.Web.Features.Hours;
using Remit.Web.Features.Journal;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Covers;

/// <summary>
/// Who answers for somebody during an absence, and for what: each kind of decision of each pair by name. What is not named
/// nobody answers; the clock stands still there (W1).
/// </summary>
public sealed class Cover : IJournaled
{
    private Cover() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>The absence.</summary>
    public Guid AwayId { get; private init; }

    /// <inheritdoc cref="AwayId"/>
    public DaysAway Away { get; private init; } = null!;

    /// <summary>Who is away.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>Who answers.</summary>
    public Guid CoverId { get; private set; }

    /// <summary>
    /// What they may answer, by pair and kind, and up to how much of its main number; null where that was not said.
    /// </summary>
    public ImmutableSortedDictionary<string, decimal?> Powers { get; private set; } =
        ImmutableSortedDictionary.Create<string, decimal?>(StringComparer.Ordinal);

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>Somebody is named for an absence.</summary>
    /// <param name="away">The absence.</param>
    public static Outcome<Cover> For(DaysAway away)
    {
        ArgumentNullException.ThrowIfNull(away);
        return away.MayBeCovered
            ? new Cover
            {
                Id = Guid.CreateVersion7(),
                AwayId = away.Id,
                PersonId = away.PersonId,
            }
            : Refusal.Conflict("cover-short");
    }

    /// <summary>The name of a kind of decision of a pair among the powers.</summary>
    /// <param name="pairId">The pair.</param>
    /// <param name="kind">The kind's name.</param>
    public static string PowerOf(Guid pairId, string kind) => $"{pairId:N}-{kind}";

    /// <summary>Says who answers, and for what.</summary>
    /// <param name="coverId">Who.</param>
    /// <param name="powers">What they may answer.</param>
    public Outcome<Cover> Give(Guid coverId, ImmutableSortedDictionary<string, decimal?> powers)
    {
        if (coverId == PersonId)
        {
            return Refusal.Invalid("cover-self", "who");
        }

        (CoverId, Powers, Version) = (coverId, powers, Version + 1);
        return this;
    }

    /// <summary>Whether they may answer a kind of decision of a pair.</summary>
    /// <param name="pairId">The pair.</param>
    /// <param name="kind">The kind's name.</param>
    public bool Answers(Guid pairId, string kind) => Powers.ContainsKey(PowerOf(pairId, kind));

    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                AwayId,
                CoverId,
                Powers,
            }
        );
}
