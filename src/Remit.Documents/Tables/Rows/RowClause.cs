using Remit.Documents.Yaml;

namespace Remit.Documents.Tables.Rows;

/// <summary>A clause made of a row.</summary>
/// <param name="Kind">The name of the kind of decision it belongs to.</param>
/// <param name="IsCap">Whether it is a cap.</param>
/// <param name="Clause">The clause, in the form in which a document has it.</param>
internal sealed record RowClause(string Kind, bool IsCap, MapNode Clause);
