namespace Remit.Rules.Engine;

/// <summary>What is searched for, of the rows that hold somewhere in a cell; without those that cannot occur.</summary>
/// <param name="rows">The rows.</param>
internal delegate Judgement CellJudge(ReadOnlySpan<Standing> rows);
