namespace Remit.Rules;

/// <summary>A part of a row of a room map in which the level is the same.</summary>
/// <param name="Stretch">Where it lies on the main number.</param>
/// <param name="Level">The level (V1), <see cref="Rules.Level.NotCovered"/> among them; null where no such case can occur.</param>
/// <param name="First">The first of the map's stretches it holds, from 0.</param>
/// <param name="Count">How many of them it holds.</param>
public sealed record RoomSegment(RoomStretch Stretch, Level? Level, int First, int Count);
