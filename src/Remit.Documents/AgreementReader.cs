using Remit.Documents.Agreements;
using Remit.Documents.Reading;
using Remit.Documents.Yaml;

namespace Remit.Documents;

/// <summary>Reads the text form of an agreement.</summary>
public static class AgreementReader
{
    /// <summary>
    /// Reads a document. Never throws on any text: it gives the agreement, or every mistake of meaning at once; a mistake
    /// of YAML ends the reading, and those before it are reported with it.
    /// </summary>
    /// <param name="text">The document, at most 256 kB in UTF-8 and 16 levels deep.</param>
    public static ReadResult Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ofTree = new TreeErrors();
        var root = TreeReader.Read(text, ofTree);
        var errors = new Errors(ofTree);
        var agreement = root is null ? null : new RootReader(errors).Read(root);
        var found = errors.InOrder(root);
        return new ReadResult(found.IsEmpty ? agreement : null, found);
    }
}
