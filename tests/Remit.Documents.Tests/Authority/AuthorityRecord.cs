using System.Collections.Immutable;
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

    /// <summary>The texts of a map of them.</summary>
    public static IReadOnlyDictionary<string, string> TextsOf(Located map) =>
        ((MapNode)map.Node).Entries.ToDictionary(
            entry => entry.Key.Text,
            entry => ((ScalarNode)entry.Value).Text,
            StringComparer.Ordinal
        );

    /// <summary>The answer on the first day.</summary>
    public Answer AnswerTo(string ask, IReadOnlyDictionary<string, string> facts)
    {
        var kind = Agreement.FindDecision(ask)!;
        var known = facts.ToImmutableDictionary(
            given => given.Key,
            given => FactValueText.Read(kind.FindFact(given.Key)!, given.Value).Value,
            StringComparer.Ordinal
        );
        return Agreement.Answer(ask, new Question { AsOf = Agreement.InForce.From, Facts = known }).Value;
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
        return new AuthorityQuestion(
            map.Text("ask")!,
            TextsOf(map.Find("facts")!.Value),
            [.. map.Texts("expect")],
            [.. map.Texts("open")]
        );
    }
}
