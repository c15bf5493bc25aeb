namespace Remit.Rules;

/// <summary>The short form of an answer in which every fact is known: the level and what gave it (V1, V3).</summary>
/// <param name="Level">The level. <see cref="Level.NotCovered"/> where the case cannot occur.</param>
/// <param name="Grant">The number of the grant it rests on among the kind's grants; <see cref="None"/> when none holds.</param>
/// <param name="Cap">
/// The number of the cap that lowered it among the kind's caps; <see cref="None"/> when none did, <see cref="Pause"/> when
/// a pause did.
/// </param>
/// <param name="CanOccur">Whether the case is none of the combinations written down as impossible.</param>
public readonly record struct ShortAnswer(Level Level, int Grant, int Cap, bool CanOccur)
{
    /// <summary>No clause.</summary>
    public const int None = -1;

    /// <summary>The pause (V5), which is no clause of the kind.</summary>
    public const int Pause = -2;
}
