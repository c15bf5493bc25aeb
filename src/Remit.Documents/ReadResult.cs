using System.Collections.Immutable;
using Remit.Rules;

namespace Remit.Documents;

/// <summary>An agreement, or every mistake that prevented it; never both.</summary>
/// <param name="Agreement">The agreement; null when there are errors.</param>
/// <param name="Errors">The mistakes, by line and column.</param>
public sealed record ReadResult(Agreement? Agreement, ImmutableArray<DocumentError> Errors);
