using System.Collections.Immutable;

namespace Remit.Rules;

/// <summary>
/// What changes between two versions on one date, with nothing used (D1). What is in none of the four lists does not
/// change: every case in which the versions differ was looked at, unless it says that it is incomplete. Immutable.
/// </summary>
/// <param name="On">The contributor's local date.</param>
/// <param name="More">Where more may be decided.</param>
/// <param name="Less">Where less may be decided.</param>
/// <param name="Limits">Running limits that are not the same.</param>
/// <param name="Duties">Where the level is the same and somebody else is told, asked, or must agree.</param>
/// <param name="IsIncomplete">Whether it was ended early, so that there may be more.</param>
public sealed record Comparison(
    DateOnly On,
    ImmutableArray<LevelChange> More,
    ImmutableArray<LevelChange> Less,
    ImmutableArray<LimitChange> Limits,
    ImmutableArray<DutyChange> Duties,
    bool IsIncomplete
)
{
    /// <summary>Whether nothing changes; never said of what is incomplete.</summary>
    public bool IsSame => !IsIncomplete && More.IsEmpty && Less.IsEmpty && Limits.IsEmpty && Duties.IsEmpty;
}
