using Remit.Documents;

namespace Remit.Cli;

/// <summary>Mistakes in a file, in the form editors understand.</summary>
internal static class FileErrors
{
    /// <summary>Writes each as <c>FILE:LINE:COLUMN: message (hint)</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="errors">The mistakes.</param>
    /// <param name="terminal">Where to write.</param>
    public static void Report(string path, IEnumerable<DocumentError> errors, Terminal terminal)
    {
        foreach (var error in errors)
        {
            terminal.Complain($"{path}:{error}");
        }
    }
}
