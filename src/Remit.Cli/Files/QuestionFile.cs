using System.Collections.Immutable;
using Remit.Documents;

namespace Remit.Cli;

/// <summary>Files of questions.</summary>
internal static class QuestionFile
{
    /// <summary>The questions of a file; null when it cannot be read, and every mistake is then said.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="terminal">Where to say what is wrong.</param>
    public static ImmutableArray<ExpectedAnswer>? Read(string path, Terminal terminal)
    {
        if (TextFile.Read(path, terminal) is not { } text)
        {
            return null;
        }

        var read = QuestionsReader.Read(text);
        FileErrors.Report(path, read.Errors, terminal);
        return read.Errors.IsEmpty ? read.Questions : null;
    }
}
