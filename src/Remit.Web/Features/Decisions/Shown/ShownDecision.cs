using System.Text.Json;
using Remit.Web.Features.Journal;
using Remit.Web.Features.People;
using Remit.Web.Outcomes;

namespace Remit.Web.Features.Decisions.Shown;

/// <summary>
/// One decision of the log, shown by one of the two to somebody else here, from a day until one of the two ends it. Shown
/// again later, it is another one.
/// </summary>
public sealed class ShownDecision : IJournaled
{
    private ShownDecision() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>What is shown; nothing else of the pair is.</summary>
    public Guid DecisionId { get; private init; }

    /// <inheritdoc cref="DecisionId"/>
    public Decision Decision { get; private init; } = null!;

    /// <summary>To whom: an account here, and none of the two.</summary>
    public Guid ToId { get; private init; }

    /// <inheritdoc cref="ToId"/>
    public Person To { get; private init; } = null!;

    /// <summary>Which of the two shows it.</summary>
    public Guid ById { get; private init; }

    /// <summary>Since when.</summary>
    public DateTimeOffset BegunAt { get; private init; }

    /// <summary>When it ended; null as long as it is shown.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Which of the two ended it; null as long as it is shown.</summary>
    public Guid? EndedById { get; private set; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>One of the two shows a decision to somebody.</summary>
    /// <param name="decision">The decision; not one that was taken back.</param>
    /// <param name="pair">The two.</param>
    /// <param name="to">To whom.</param>
    /// <param name="by">Which of the two, and when.</param>
    /// <exception cref="ArgumentException">Who shows it is none of the two, or the decision is not theirs.</exception>
    public static Outcome<ShownDecision> Begin(
        Decision decision,
        Pair pair,
        Person to,
        (Guid PersonId, DateTimeOffset At) by
    )
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(to);
        if (decision.PairId != pair.Id || !pair.Includes(by.PersonId))
        {
            throw new ArgumentException("Only the two show what is theirs.", nameof(pair));
        }

        if (pair.RefusalToChange is { } over)
        {
            return over;
        }

        if (decision.WithdrawnAt is not null)
        {
            return Refusal.Conflict("shown-taken-back");
        }

        if (to.IsGuest || to.AccountId is null || pair.Includes(to.Id))
        {
            return Refusal.Invalid("shown-who", "who");
        }

        return new ShownDecision
        {
            Id = Guid.CreateVersion7(),
            DecisionId = decision.Id,
            ToId = to.Id,
            ById = by.PersonId,
            BegunAt = by.At,
        };
    }

    /// <summary>It is shown no longer; ended twice, the first time counts.</summary>
    /// <param name="byId">Which of the two ends it.</param>
    /// <param name="at">When.</param>
    public void End(Guid byId, DateTimeOffset at)
    {
        if (EndedAt is null)
        {
            (EndedAt, EndedById, Version) = (at, byId, Version + 1);
        }
    }

    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                DecisionId,
                ToId,
                ById,
                BegunAt,
                EndedAt,
                EndedById,
            }
        );
}
