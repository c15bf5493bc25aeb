using System.Collections.Immutable;
using Remit.Documents.Reading;

namespace Remit.Documents.Tables;

/// <summary>How the rows of a table become clauses: the key <c>table</c> of a mapping.</summary>
internal sealed record TableMapping
{
    /// <summary>How numbers are written.</summary>
    public required NumberMarks Numbers { get; init; }

    /// <summary>The kind of decision of every row; null when a column says it, or the mapping has only one.</summary>
    public Located? Decision { get; init; }

    /// <summary>The column that says the kind.</summary>
    public MappedColumn? DecisionColumn { get; init; }

    /// <summary>The column that names the clause.</summary>
    public MappedColumn? Id { get; init; }

    /// <summary>The conditions.</summary>
    public ImmutableArray<MappedFact> When { get; init; } = [];

    /// <summary>The column that says who decides.</summary>
    public required MappedColumn Who { get; init; }
}
