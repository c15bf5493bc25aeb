using Remit.Rules;
using Remit.Web.Features.People;

namespace Remit.Web.Features.Decisions.Pages;

/// <summary>A decision on its page.</summary>
/// <param name="Decision">The entry.</param>
/// <param name="Seen">The pair, and who looks.</param>
/// <param name="Agreement">The agreement that answered then; null where its text is gone.</param>
/// <param name="VersionFrom">From when that version stood.</param>
public sealed record DecisionView(Decision Decision, SeenPair Seen, Agreement? Agreement, DateOnly? VersionFrom)
{
    /// <summary>Whether somebody is asked how sure they are.</summary>
    public required bool AsksHowSure { get; init; }

    /// <summary>The kind as it was then; null for what the agreement did not know.</summary>
    public DecisionKind? Kind => Decision.KindName is { } name ? Agreement?.FindDecision(name) : null;

    /// <summary>Whether it is the writer who looks.</summary>
    public bool IsMine => Decision.ById == Seen.Me.Id;

    /// <summary>Whether who looks may say more about it: it is theirs, stands, and the two go on.</summary>
    public bool IsOpen => IsMine && Decision.WithdrawnAt is null && Seen.Pair.EndedAt is null;

    /// <summary>Whether who looks may mend a slip in it.</summary>
    /// <param name="at">The instant.</param>
    public bool CanBeMendedAt(DateTimeOffset at) => IsOpen && Decision.CanBeFixedBy(Seen.Me.Id, at) is null;

    /// <summary>Until when by the clock of who looks.</summary>
    public DateTimeOffset MendedUntil => Seen.Me.ClockAt(Decision.WrittenAt + Decision.TimeToFix);

    /// <summary>The clause the answer rested on; null when none did.</summary>
    public Clause? Clause =>
        (Decision.Answer.Cap ?? Decision.Answer.Grant) is { } id
            ? Kind?.Grants.Cast<Clause>().Concat(Kind.Caps).FirstOrDefault(clause => clause.Id == id)
            : null;
}
