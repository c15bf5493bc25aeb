using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Remit.Web.Features.Drafts;

/// <summary>How the cells of a workbook are shown (ECMA-376, part 1, 18.8).</summary>
internal static class SheetStyles
{
    // The two formats for percentages that every workbook has without naming them (18.8.30).
    private static readonly string[] BuiltInPercent = ["9", "10"];

    /// <summary>
    /// Whether some cells are shown as percentages: 10 % is 0.1 in the file then, and nothing in the cell says so.
    /// </summary>
    /// <param name="archive">The workbook, unpacked.</param>
    public static bool HavePercent(ZipArchive archive)
    {
        if (archive.GetEntry("xl/styles.xml") is not { } entry)
        {
            return false;
        }

        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var styles = XDocument.Load(reader).Root!;
        var percent = Named(styles, "numFmt")
            .Where(format => format.Attribute("formatCode")?.Value.Contains('%', StringComparison.Ordinal) == true)
            .Select(format => format.Attribute("numFmtId")?.Value)
            .Concat(BuiltInPercent)
            .ToHashSet(StringComparer.Ordinal);
        return Named(styles, "cellXfs")
            .SelectMany(cells => cells.Elements())
            .Any(cell => percent.Contains(cell.Attribute("numFmtId")?.Value));
    }

    private static IEnumerable<XElement> Named(XElement root, string name) =>
        root.Descendants().Where(element => string.Equals(element.Name.LocalName, name, StringComparison.Ordinal));
}
