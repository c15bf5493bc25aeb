namespace Remit.Documents;

/// <summary>One mistake in a document: where it is, what is wrong, and what would be right.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in characters.</param>
/// <param name="Path">The keys that lead there, such as <c>areas[0].decisions[0].grants[1].level</c>.</param>
/// <param name="Code">A stable code, such as <c>unknown-key</c>.</param>
/// <param name="Message">One sentence that names the thing.</param>
/// <param name="Hint">What would be right, or null when the message says it.</param>
public sealed record DocumentError(int Line, int Column, string Path, string Code, string Message, string? Hint)
{
    /// <summary>As <c>LINE:COLUMN: message (hint)</c>.</summary>
    public override string ToString() =>
        Hint is null ? $"{Line}:{Column}: {Message}" : $"{Line}:{Column}: {Message} ({Hint})";
}
