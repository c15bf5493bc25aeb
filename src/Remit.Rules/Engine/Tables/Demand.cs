namespace Remit.Rules.Engine;

/// <summary>A row and what it demands of a fact; a row may demand several things of one fact, all of which must hold.</summary>
internal readonly record struct Demand(int Row, Condition Condition);
