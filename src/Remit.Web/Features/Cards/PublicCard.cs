using System.Collections.Immutable;
using System.Text.Json;
using Remit.Web.Features.Journal;
using Remit.Web.Security;

namespace Remit.Web.Features.Cards;

/// <summary>
/// A page for colleagues: what of their agreement two people show to everybody who has its address. The contributor chooses
/// what stands on it, the lead takes off what they would rather not see there; either takes all of it down at once, and then
/// the row goes, and its address with it.
/// </summary>
public sealed class PublicCard : IJournaled
{
    private PublicCard() { }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <summary>The pair.</summary>
    public Guid PairId { get; private init; }

    /// <summary>
    /// What stands in its address and cannot be guessed. It is kept as it is, because both read it again, and it opens
    /// nothing but what they show.
    /// </summary>
    public string Address { get; private init; } = "";

    /// <summary>The names of the kinds of decision the contributor has chosen.</summary>
    public ImmutableArray<string> Chosen { get; private set; } = [];

    /// <summary>The names of those the lead has taken off. One stays off, however often it is chosen.</summary>
    public ImmutableArray<string> TakenOff { get; private set; } = [];

    /// <summary>Whether the contributor has chosen to show what should come out of it.</summary>
    public bool ChoseOutcomes { get; private set; }

    /// <summary>Whether the lead has taken that off.</summary>
    public bool TookOffOutcomes { get; private set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; private init; }

    /// <summary>Raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>The names of the kinds of decision that stand on it.</summary>
    public ImmutableArray<string> Shown => [.. Chosen.Except(TakenOff, StringComparer.Ordinal)];

    /// <summary>Whether it shows what should come out of it.</summary>
    public bool ShowsOutcomes => ChoseOutcomes && !TookOffOutcomes;

    /// <summary>A new one, with an address of its own.</summary>
    /// <param name="pairId">The pair.</param>
    /// <param name="at">Now.</param>
    public static PublicCard Make(Guid pairId, DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            PairId = pairId,
            Address = SecretText.New(),
            MadeAt = at,
        };

    /// <summary>The contributor says what stands on it.</summary>
    /// <param name="kinds">The names of the kinds of decision.</param>
    /// <param name="outcomes">Whether what should come out of it does.</param>
    public void Choose(ImmutableArray<string> kinds, bool outcomes) =>
        (Chosen, ChoseOutcomes, Version) = (kinds, outcomes, Version + 1);

    /// <summary>The lead says what of it may stand there.</summary>
    /// <param name="kinds">The names of the kinds of decision that do not.</param>
    /// <param name="outcomes">Whether what should come out of it does not.</param>
    public void TakeOff(ImmutableArray<string> kinds, bool outcomes) =>
        (TakenOff, TookOffOutcomes, Version) = (kinds, outcomes, Version + 1);

    /// <inheritdoc/>
    public string ToJournal() =>
        JsonSerializer.Serialize(
            new
            {
                PairId,
                MadeAt,
                Chosen,
                TakenOff,
                ChoseOutcomes,
                TookOffOutcomes,
            }
        );
}
