using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Remit.Web.Tests.Architecture;

/// <summary>Words that people read are in resource files, and every one that is asked for is there.</summary>
public sealed partial class WordsTests
{
    [Fact]
    public void Every_code_of_a_refusal_has_its_sentence()
    {
        var sentences = NamesIn("src/Remit.Web/Outcomes/RefusalWords.resx");
        var codes = SourceTree
            .Files(".cs", ".razor")
            .Where(file => file.StartsWith("src/Remit.Web/", StringComparison.Ordinal))
            .SelectMany(file => Codes.Matches(string.Join('\n', SourceTree.LinesOf(file))))
            .Select(match => match.Groups["code"].Value)
            .ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(codes);
        Found.Nothing(codes.Except(sentences, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_problem_with_a_value_has_its_sentence()
    {
        string[] readers =
        [
            "Reading/FactValueText.cs",
            "Reading/NumberText.cs",
            "Reading/Parts/AmountReader.cs",
            "Reading/Parts/ChoiceReader.cs",
            "Reading/Parts/FactBounds.cs",
            "Reading/Parts/MoneyReader.cs",
            "Reading/Parts/NumberScanner.cs",
            "Engine/Values/Computation.cs",
            "Engine/Values/Places.cs",
            "Engine/Values/QuestionCheck.cs",
            "Engine/Values/ValueCheck.cs",
            "Engine/Answers/Verdict.cs",
        ];
        // Totals are worked out here, so nobody can give a wrong one.
        string[] ofTotals = ["unknown-total", "total-scope", "total-twice", "negative-total"];
        var codes = readers
            .SelectMany(file => ProblemCodes.Matches(string.Join('\n', SourceTree.LinesOf("src/Remit.Rules/" + file))))
            .Select(match => match.Groups["code"].Value)
            .ToHashSet(StringComparer.Ordinal);

        Assert.True(codes.Count > 20);
        Found.Nothing(codes.Except(ofTotals).Except(NamesIn("src/Remit.Web/Outcomes/RefusalWords.resx")));
    }

    [Fact]
    public void No_page_says_something_in_its_own_words() =>
        Found.Nothing(
            SourceTree
                .Files(".razor")
                .SelectMany(file =>
                    MarkupOf(file).SelectMany(line => Bare.Matches(line).Select(match => $"{file}: {match.Value}"))
                )
                .Where(found => !found.EndsWith(">Remit<", StringComparison.Ordinal))
        );

    private static HashSet<string> NamesIn(string file) =>
        XDocument
            .Load(Path.Combine(SourceTree.Root, file))
            .Descendants("data")
            .Select(data => data.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> MarkupOf(string file) =>
        SourceTree.LinesOf(file).TakeWhile(line => !line.StartsWith("@code", StringComparison.Ordinal));

    [GeneratedRegex(
        """(Refusal\.(Invalid|Conflict|NotYours)\(\s*([^"()]*\?\s*)?|ErrorMessage = )"(?<code>[a-z-]+)"(?!\s*:)""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Codes { get; }

    [GeneratedRegex(
        """(new( Problem)?|Refuse|Refused\.Of)\(\s*((fact|total|subject|fact\.Key),\s*)?"(?<code>[a-z-]+)",""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex ProblemCodes { get; }

    // Letters between two tags that do not come from an expression.
    [GeneratedRegex(@">\s*[\p{L}][\p{L} ,.]{2,}<", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bare { get; }
}
