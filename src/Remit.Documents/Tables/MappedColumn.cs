namespace Remit.Documents.Tables;

/// <summary>A column, and what its texts mean.</summary>
/// <param name="Index">The column, from 0.</param>
/// <param name="Name">Its name in the table.</param>
/// <param name="Texts">What its texts mean.</param>
internal sealed record MappedColumn(int Index, string Name, Texts Texts);
