using System.Collections.Immutable;
using System.Text;
using Remit.Documents.Yaml;

namespace Remit.Documents.Tables.Csv;

/// <summary>
/// Reads comma-separated text (RFC 4180) into rows. Every cell keeps its line and column, and a quote that is not closed
/// is a mistake and not the rest of the file; that is why this is written here.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="separator">What stands between cells.</param>
/// <param name="errors">Where mistakes go; the first one ends the reading.</param>
internal sealed class CsvReader(string text, char separator, TreeErrors errors)
{
    private const char Quote = '"';

    private int at;
    private int line = 1;
    private int lineStart;

    /// <summary>The rows with something in them, and the header first.</summary>
    public ImmutableArray<TableRow> Read()
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        for (var number = 1; at < text.Length && rows.Count <= TableCheck.MostRows + 1; number++)
        {
            if (ReadRow() is not { } cells)
            {
                return [];
            }

            if (cells.Any(cell => !string.IsNullOrWhiteSpace(cell.Text)))
            {
                rows.Add(new TableRow(number, cells));
            }
        }

        return rows.ToImmutable();
    }

    private ImmutableArray<TableCell>? ReadRow()
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        while (ReadCell() is { } cell)
        {
            cells.Add(cell);
            if (IsAtEndOfRow())
            {
                TakeLineBreak();
                return cells.ToImmutable();
            }

            at++;
        }

        return null;
    }

    private TableCell? ReadCell()
    {
        var (beginLine, beginColumn) = (line, at - lineStart + 1);
        var content = Peek() == Quote ? ReadQuoted(new Position(beginLine, beginColumn, at)) : ReadPlain();
        return content is null ? null : new TableCell(content, beginLine, beginColumn);
    }

    private string ReadPlain()
    {
        var from = at;
        while (!IsAtEndOfRow() && Peek() != separator)
        {
            at++;
        }

        return text[from..at];
    }

    private string? ReadQuoted(Position begin)
    {
        var content = new StringBuilder();
        for (at++; at < text.Length; )
        {
            if (Peek() != Quote)
            {
                TakeContent(content);
                continue;
            }

            at++;
            if (Peek() != Quote || at == text.Length)
            {
                return EndQuoted(content);
            }

            content.Append(Quote);
            at++;
        }

        errors.Add(
            begin,
            "open-quote",
            "A quote is opened here and never closed.",
            "a quote inside quotes is written \"\""
        );
        return null;
    }

    private string? EndQuoted(StringBuilder content)
    {
        if (IsAtEndOfRow() || Peek() == separator)
        {
            return content.ToString();
        }

        errors.Add(
            new Position(line, at - lineStart + 1, at),
            "after-quote",
            "The quote is closed, and something follows before the cell ends.",
            "a quote inside quotes is written \"\""
        );
        return null;
    }

    private void TakeContent(StringBuilder content)
    {
        var from = at;
        if (Peek() is '\r' or '\n')
        {
            TakeLineBreak();
        }
        else
        {
            at++;
        }

        content.Append(text, from, at - from);
    }

    private void TakeLineBreak()
    {
        if (at == text.Length)
        {
            return;
        }

        at += Peek() == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
        (line, lineStart) = (line + 1, at);
    }

    private bool IsAtEndOfRow() => at == text.Length || Peek() is '\r' or '\n';

    private char Peek() => at < text.Length ? text[at] : '\0';
}
