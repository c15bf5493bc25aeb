using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Documents;

/// <summary>The agreement made from a table, or every mistake that prevented it; never both.</summary>
/// <param name="Agreement">The agreement; null when there are errors.</param>
/// <param name="InTable">The mistakes in the table, by line and column.</param>
/// <param name="InMapping">The mistakes in the mapping, by line and column.</param>
public sealed record ImportResult(
    Agreement? Agreement,
    ImmutableArray<DocumentError> InTable,
    ImmutableArray<DocumentError> InMapping
);
