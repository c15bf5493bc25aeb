using Remit.Documents;
using Remit.Rules;

namespace Remit.Cli;

/// <summary>Agreements in files.</summary>
internal static class AgreementFile
{
    /// <summary>The agreement in a file; null when it cannot be read as one, and every mistake is then said.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="terminal">Where to say what is wrong.</param>
    public static Agreement? Read(string path, Terminal terminal)
    {
        if (TextFile.Read(path, terminal) is not { } text)
        {
            return null;
        }

        var read = AgreementReader.Read(text);
        FileErrors.Report(path, read.Errors, terminal);
        return read.Errors.IsEmpty ? read.Agreement : null;
    }
}
