using System.Collections.Immutable;

namespace Remit.Documents;

/// <summary>The questions of a file, or every mistake that prevented them; never both.</summary>
/// <param name="Questions">The questions, in file order; empty when there are errors.</param>
/// <param name="Errors">The mistakes, by line and column.</param>
public sealed record QuestionsResult(ImmutableArray<ExpectedAnswer> Questions, ImmutableArray<DocumentError> Errors);
