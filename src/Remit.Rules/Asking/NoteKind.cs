namespace Remit.Rules;

/// <summary>Things an answer adds in a line.</summary>
public enum NoteKind
{
    /// <summary>A total was not handed in and counts as nothing used (G4).</summary>
    NothingUsedAssumed,

    /// <summary>An amount was converted at an agreed rate (F3).</summary>
    Converted,

    /// <summary>A derived fact is not known yet and stands for itself, so more may look possible than is (F7).</summary>
    DerivedStandsForItself,

    /// <summary>The answer rests on a judgement that is a named person's (V4).</summary>
    Judged,

    /// <summary>Another grant of the same level would do as well (V3).</summary>
    Alternative,

    /// <summary>It cannot be undone, so grants without a reason for that ask first (G6).</summary>
    Irreversible,

    /// <summary>The agreement is paused (V5).</summary>
    Paused,

    /// <summary>The day to look at the agreement has passed; nothing changes by that (V5).</summary>
    ReviewPassed,
}
