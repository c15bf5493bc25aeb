using System.Text.RegularExpressions;
using System.Xml.Linq;
using Remit.Web.Tests.Architecture;
using Remit.Web.Ui.Languages;

namespace Remit.Web.Tests.Ui.Languages;

/// <summary>The words of one resource file.</summary>
/// <param name="Name">Its path in the tree.</param>
/// <param name="Words">The words by their keys, as they stand there.</param>
internal sealed partial record ResourceFile(string Name, Dictionary<string, string> Words)
{
    private const string Ending = ".resx";

    /// <summary>The files every other language is made from.</summary>
    public static IEnumerable<string> English => SourceTree.Files(Ending).Where(file => !OtherLanguage.IsMatch(file));

    /// <summary>The languages that have files of their own, as they stand in the names.</summary>
    public static IEnumerable<string> Others =>
        SourceTree
            .Files(Ending)
            .Select(file => OtherLanguage.Match(file))
            .Where(match => match.Success)
            .Select(match => match.Groups["language"].Value)
            .Distinct();

    /// <summary>Reads a file; null where there is none.</summary>
    public static ResourceFile? Find(string file)
    {
        var path = Path.Combine(SourceTree.Root, file);
        return File.Exists(path)
            ? new(
                file,
                XDocument
                    .Load(path)
                    .Descendants("data")
                    .ToDictionary(
                        data => data.Attribute("name")!.Value,
                        data => data.Element("value")!.Value,
                        StringComparer.Ordinal
                    )
            )
            : null;
    }

    /// <summary>The name of the file with the same words in another language.</summary>
    public static string In(string language, string english) => $"{english[..^Ending.Length]}.{language}{Ending}";

    /// <summary>The words in a form of address.</summary>
    public IEnumerable<(string Key, string Text)> In(FormOfAddress form) =>
        Words.Select(word => (word.Key, Addressed.In(word.Value, form)));

    [GeneratedRegex(@"\.(?<language>[a-z]{2})\.resx$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OtherLanguage { get; }
}
