namespace Remit.Rules.Engine;

/// <summary>What answers are read from where the decision can be undone, or where it cannot (G6).</summary>
internal sealed record RankedSide(RankedTable Table, RankedDay Day);
