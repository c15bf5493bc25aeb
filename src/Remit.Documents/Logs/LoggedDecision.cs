using Remit.Rules;

namespace Remit.Documents;

/// <summary>A decision in a log.</summary>
/// <param name="Kind">The name of its kind.</param>
/// <param name="Entry">When, and what was found. That it was decided alone is not in a log; it is taken to be so.</param>
/// <param name="Row">The number of its row, as a spreadsheet counts.</param>
public sealed record LoggedDecision(string Kind, LogEntry Entry, int Row);
