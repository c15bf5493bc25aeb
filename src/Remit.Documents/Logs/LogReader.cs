using System.Collections.Immutable;
using Remit.Documents.Logs;
using Remit.Documents.Tables;
using Remit.Documents.Tables.Csv;
using Remit.Documents.Yaml;
using Remit.Rules;

namespace Remit.Documents;

/// <summary>
/// Reads a log of decisions from comma-separated values: a header with <c>kind</c>, <c>date</c> and one column for each
/// fact, then a row for each decision. An empty cell is a fact that is not known.
/// </summary>
public static class LogReader
{
    /// <summary>Reads a log. Never throws on any text: it gives the decisions or every mistake.</summary>
    /// <param name="csv">The text; at most 256 kB in UTF-8 and 1000 rows.</param>
    /// <param name="agreements">
    /// The agreements that say what the kinds and facts are. A kind or fact has to be in one of them; the first that has
    /// it says how its values are read.
    /// </param>
    public static LogResult Read(string csv, params ImmutableArray<Agreement> agreements)
    {
        ArgumentNullException.ThrowIfNull(csv);
        var errors = new TreeErrors();
        var table = CsvTable.Read(csv, separator: null, errors);
        if (table is not null)
        {
            TableCheck.Run(table, errors);
        }

        var decisions = table is null || errors.Found.Count > 0 ? [] : new LogRows(table, agreements, errors).Read();
        return errors.Found.Count > 0
            ? new LogResult([], [.. errors.Found.OrderBy(error => error.Line).ThenBy(error => error.Column)])
            : new LogResult([.. decisions.OrderBy(decision => decision.Entry.Date)], []);
    }
}
