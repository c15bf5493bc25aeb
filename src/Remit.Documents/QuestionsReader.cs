using Remit.Documents.Questions;
using Remit.Documents.Reading;
using Remit.Documents.Yaml;

namespace Remit.Documents;

/// <summary>Reads the questions with which an agreement is tested.</summary>
public static class QuestionsReader
{
    /// <summary>
    /// Reads a file of questions. Never throws on any text: it gives the questions, or every mistake at once.
    /// </summary>
    /// <param name="text">The file, at most 256 kB in UTF-8 and 16 levels deep.</param>
    public static QuestionsResult Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ofTree = new TreeErrors();
        var root = TreeReader.Read(text, ofTree);
        var errors = new Errors(ofTree);
        var questions = root is null ? [] : new QuestionListReader(errors).Read(root);
        var found = errors.InOrder(root);
        return new QuestionsResult(found.IsEmpty ? questions : [], found);
    }
}
