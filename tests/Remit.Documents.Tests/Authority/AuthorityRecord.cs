using Remit.Documents.Reading;
using Remit.Documents.Yaml;
using Remit.Rules;

namespace Remit.Documents.Tests.Authority;

/// <summary>The written limits of a real organisation, and questions whose answers were worked out by hand.</summary>
internal sealed record AuthorityRecord(string Name, Agreement Agreement, IReadOnlyList<AuthorityQuestion> Questions)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Authority", "Records");

    public static IEnumerable<string> Names =>
        Directory
            .EnumerateFiles(Folder, "*.questions.yaml")
            .Select(file => Path.GetFileName(file).Replace(".questions.yaml", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static AuthorityRecord Read(string name)
    {
        var agreement = Sample.Read(File.ReadAllText(Path.Combine(Folder, name + ".agreement.yaml")));
        return new AuthorityRecord(
            name,
            agreement,
            ReadQuestions(File.ReadAllText(Path.Combine(Folder, name + ".questions.yaml")))
        );
    }

    private static List<AuthorityQuestion> ReadQuestions(string text)
    {
        var ofTree = new TreeErrors();
        var errors = new Errors(ofTree);
        var map = Mapping.Open(
            new Located(TreeReader.Read(text, ofTree)!, ""),
            ["record", "source", "questions"],
            errors
        )!;
        var questions = map.Items("questions").Select(item => ReadQuestion(item, errors)).ToList();
        Assert.True(errors.IsEmpty);
        return questions;
    }

    private static AuthorityQuestion ReadQuestion(Located at, Errors errors)
    {
        var map = Mapping.Open(at, ["ask", "facts", "expect", "open"], errors)!;
        var facts = ((MapNode)map.Find("facts")!.Value.Node).Entries.ToDictionary(
            entry => entry.Key.Text,
            entry => ((ScalarNode)entry.Value).Text,
            StringComparer.Ordinal
        );
        return new AuthorityQuestion(map.Text("ask")!, facts, [.. map.Texts("expect")], [.. map.Texts("open")]);
    }
}
