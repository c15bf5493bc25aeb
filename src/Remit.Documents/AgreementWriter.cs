using Remit.Documents.Writing;
using Remit.Rules;

namespace Remit.Documents;

/// <summary>Writes the text form of an agreement.</summary>
public static class AgreementWriter
{
    /// <summary>
    /// The canonical text: keys in a fixed order, two spaces a level, <c>\n</c> at the end of each line, no comments.
    /// Reading it gives the same meaning, and writing that gives the same bytes.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    public static string Write(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var lines = new YamlLines();
        new RootWriter(lines).Write(agreement);
        return lines.ToString();
    }
}
