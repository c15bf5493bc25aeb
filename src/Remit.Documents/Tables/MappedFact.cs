using System.Collections.Immutable;
using Remit.Documents.Yaml;

namespace Remit.Documents.Tables;

/// <summary>A fact, and the columns that say what is demanded of it.</summary>
/// <param name="Fact">Its key.</param>
/// <param name="Columns">The columns, each with the word before its value; one with the word "" says it all.</param>
internal sealed record MappedFact(ScalarNode Fact, ImmutableArray<(string Word, MappedColumn Column)> Columns);
